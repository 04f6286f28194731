/**
 * The one definition of the data format. From it come the TypeScript types (below), the validation
 * (`parse-document.ts`) and the published JSON Schema (`json-schema.ts`, which adds the descriptions). The message of each
 * check is the code of its fault (`faults/codes.ts`).
 */
import * as v from 'valibot';
import {parseEdtf} from '../model/edtf.js';
import {isTimeZone} from '../model/zones.js';
import {isAddress, isContact} from './address.js';
import {STANDINGS} from './vocabulary.js';
import {list} from './schema-list.js';
import {object} from './schema-object.js';
import {trimming} from './schema-trim.js';
import {BASES, EXTENTS, LINK_TYPES, MARKS, MARKUPS, MEDIA_TYPES, STANCES} from './field-values.js';

export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
export const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const COUNTRY = /^[A-Z]{2}$/;

/** In characters; see docs/data-format.md. */
const MAX_LENGTHS = {id: 500, address: 8000, name: 20_000, text: 200_000};

function stringUpTo(most: number) {
  return v.pipe(v.string(), v.maxLength(most, 'length'));
}

function wordsUpTo(most: number) {
  return v.pipe(stringUpTo(most), v.regex(/\S/, 'text'));
}

const words = wordsUpTo(MAX_LENGTHS.text);
const id = trimming(v.pipe(stringUpTo(MAX_LENGTHS.id), v.regex(ID, 'id')));
/** The id of an actor, or a name where the document lists no actors. */
const actorName = trimming(
  v.pipe(stringUpTo(MAX_LENGTHS.name), v.metadata({check: 'name'}), v.regex(/[^\s\p{Cf}]/u, 'text')),
);
const language = v.pipe(v.string(), v.regex(LANGUAGE, 'language'));
const integer = v.pipe(v.number(), v.integer('integer'), v.minValue(1, 'integer'));

/** A string in the document's language, or a map from BCP 47 language tags to strings. */
function textUpTo(most: number) {
  const one = wordsUpTo(most);
  return v.union([one, v.pipe(v.record(language, one), v.minEntries(1, 'text'))], 'text');
}
const text = textUpTo(MAX_LENGTHS.text);
/** A text that is shown in one place as a whole. */
const name = textUpTo(MAX_LENGTHS.name);
/** A date in EDTF, Level 0 and 1. */
const date = trimming(
  v.pipe(
    v.string(),
    v.rawCheck(({dataset, addIssue}) => {
      if (!dataset.typed) return;
      const fault = parseEdtf(dataset.value);
      if (typeof fault === 'string') addIssue({message: `date-${fault}`});
    }),
    v.metadata({check: 'edtf'}),
  ),
);
/** An address: http(s) or relative, nothing else. */
export const address = trimming(
  v.pipe(stringUpTo(MAX_LENGTHS.address), v.check(isAddress, 'address'), v.metadata({check: 'address'})),
);
const standingName = trimming(v.picklist(STANDINGS));
const timeZone = v.pipe(v.string(), v.check(isTimeZone, 'time-zone'), v.metadata({check: 'time-zone'}));

const source = object({
  label: name,
  url: v.optional(address),
  paragraphs: v.optional(list(integer)),
  published: v.optional(date),
  archived: v.optional(address),
  retrieved: v.optional(date),
});
const sources = v.optional(list(source));

const dating = object({
  basis: v.picklist(BASES),
  words: v.optional(object({text: words, lang: language})),
  note: v.optional(text),
  corroboration: sources,
});

const actor = object({
  id,
  name,
  short: v.optional(name),
  country: v.optional(v.pipe(v.string(), v.regex(COUNTRY, 'country'))),
});

const claim = object({id, text: name});
/** With the id of a built-in kind, it replaces the label of that kind. */
const kind = object({id, label: name, mark: v.optional(v.picklist(MARKS))});
const standing = object({id: standingName, label: name});
const era = object({label: name, date});

/** `references.ts` checks that each type has its address. */
const media = object({
  type: v.optional(v.picklist(MEDIA_TYPES), 'image'),
  src: v.optional(address),
  url: v.optional(address),
  alt: v.optional(text),
  title: v.optional(name),
  caption: v.optional(text),
  credit: v.optional(text),
  width: v.optional(integer),
  height: v.optional(integer),
  link: v.optional(address),
  poster: v.optional(address),
  captions: v.optional(address),
});

const entry = object({
  id: v.optional(id),
  kind: v.optional(id, 'event'),
  standing: v.optional(standingName, 'unstated'),
  date: v.optional(date),
  after: v.optional(id),
  extent: v.optional(v.picklist(EXTENTS)),
  dating: v.optional(dating),
  reported: v.optional(object({date, by: v.optional(actorName), dating: v.optional(dating)})),
  actors: v.optional(list(actorName)),
  about: v.optional(list(actorName)),
  speaker: v.optional(name),
  place: v.optional(object({name, timeZone: v.optional(timeZone)})),
  headline: name,
  summary: v.optional(text),
  quote: v.optional(object({text: words, lang: language, speaker: v.optional(name)})),
  claims: v.optional(list(object({claim: id, stance: v.picklist(STANCES)}))),
  links: v.optional(list(object({type: v.picklist(LINK_TYPES), to: id, source: v.optional(source)}))),
  sources,
  corroboration: sources,
  note: v.optional(text),
  media: v.optional(v.pipe(list(media), v.metadata({orOne: true}))),
  revisions: v.optional(list(object({date, change: text}))),
});

export const documentSchema = object({
  version: v.optional(v.literal(1), 1),
  id: v.optional(id),
  lang: v.optional(language),
  title: v.optional(name),
  description: v.optional(text),
  coverage: v.optional(text),
  licence: v.optional(text),
  contact: v.optional(
    v.pipe(stringUpTo(MAX_LENGTHS.address), v.check(isContact, 'contact'), v.metadata({check: 'contact'})),
  ),
  revised: v.optional(date),
  markup: v.optional(v.picklist(MARKUPS)),
  source: v.optional(
    object({
      title: name,
      author: v.optional(stringUpTo(MAX_LENGTHS.name)),
      publisher: v.optional(stringUpTo(MAX_LENGTHS.name)),
      url: v.optional(address),
      published: v.optional(date),
      note: v.optional(text),
    }),
  ),
  actors: v.optional(list(actor)),
  claims: v.optional(list(claim)),
  kinds: v.optional(list(kind)),
  standings: v.optional(list(standing)),
  eras: v.optional(list(era)),
  entries: list(entry),
});

/** A document as a page writes it. A single thing may be written without its list. */
export type TimelineInput = Omit<v.InferInput<typeof documentSchema>, 'entries'> & {
  entries: EntryInput[];
};
export type EntryInput = Omit<v.InferInput<typeof entry>, 'media'> & {
  media?: MediaInput | MediaInput[] | undefined;
};
export type MediaInput = v.InferInput<typeof media>;

/** A document that fits the schema, before `complete.ts` fills in what it leaves out. */
export type ShapedDocument = v.InferOutput<typeof documentSchema>;
export type ShapedEntry = ShapedDocument['entries'][number];

type Filled<Thing, Key extends keyof Thing> = Thing & {[Name in Key]-?: Exclude<Thing[Name], undefined>};

/** A document with everything filled in that an input may leave out. */
export type TimelineDocument = Filled<Omit<ShapedDocument, 'entries'>, 'id' | 'lang' | 'actors'> & {
  entries: Entry[];
};
export type Entry = Filled<ShapedEntry, 'id' | 'actors'>;
export type Actor = TimelineDocument['actors'][number];
export type Claim = NonNullable<TimelineDocument['claims']>[number];
export type Era = NonNullable<TimelineDocument['eras']>[number];
export type Media = NonNullable<Entry['media']>[number];
export type Source = NonNullable<Entry['sources']>[number];
export type Dating = NonNullable<Entry['dating']>;
export type Link = NonNullable<Entry['links']>[number];
export type Text = Entry['headline'];
