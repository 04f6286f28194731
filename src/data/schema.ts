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
import {trimming} from './schema-trim.js';
import {BASES, EXTENTS, LINK_TYPES, MARKS, STANCES} from './field-values.js';

export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
export const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const COUNTRY = /^[A-Z]{2}$/;

const words = v.pipe(v.string(), v.regex(/\S/, 'text'));
const id = trimming(v.pipe(v.string(), v.regex(ID, 'id')));
const language = v.pipe(v.string(), v.regex(LANGUAGE, 'language'));
const integer = v.pipe(v.number(), v.integer('integer'), v.minValue(1, 'integer'));

/** A string in the document's language, or a map from BCP 47 language tags to strings. */
const text = v.union([words, v.pipe(v.record(language, words), v.minEntries(1, 'text'))], 'text');
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
const address = trimming(v.pipe(v.string(), v.check(isAddress, 'address'), v.metadata({check: 'address'})));
const standing = trimming(v.picklist(STANDINGS));
const timeZone = v.pipe(v.string(), v.check(isTimeZone, 'time-zone'), v.metadata({check: 'time-zone'}));

const source = v.object({
  label: text,
  url: v.optional(address),
  paragraphs: v.optional(list(integer)),
  published: v.optional(date),
  archived: v.optional(address),
  retrieved: v.optional(date),
});
const sources = v.optional(list(source));

const dating = v.object({
  basis: v.picklist(BASES),
  words: v.optional(v.object({text: words, lang: language})),
  note: v.optional(text),
  corroboration: sources,
});

const actor = v.object({
  id,
  name: text,
  short: v.optional(text),
  country: v.optional(v.pipe(v.string(), v.regex(COUNTRY, 'country'))),
});

const claim = v.object({id, text});
const kind = v.object({id, label: text, mark: v.picklist(MARKS)});

const entry = v.object({
  id,
  kind: id,
  standing,
  date,
  extent: v.optional(v.picklist(EXTENTS)),
  dating: v.optional(dating),
  reported: v.optional(v.object({date, by: v.optional(id), dating: v.optional(dating)})),
  actors: list(id),
  about: v.optional(list(id)),
  speaker: v.optional(text),
  place: v.optional(v.object({name: text, timeZone: v.optional(timeZone)})),
  headline: text,
  summary: v.optional(text),
  quote: v.optional(v.object({text: words, lang: language, speaker: v.optional(text)})),
  claims: v.optional(list(v.object({claim: id, stance: v.picklist(STANCES)}))),
  links: v.optional(list(v.object({type: v.picklist(LINK_TYPES), to: id, source: v.optional(source)}))),
  sources,
  corroboration: sources,
  note: v.optional(text),
  media: v.optional(
    v.object({src: address, alt: text, credit: v.optional(text), width: integer, height: integer}),
  ),
  revisions: v.optional(list(v.object({date, change: text}))),
});

export const documentSchema = v.object({
  version: v.literal(1),
  id,
  lang: language,
  title: text,
  description: v.optional(text),
  coverage: v.optional(text),
  licence: v.optional(text),
  contact: v.optional(v.pipe(v.string(), v.check(isContact, 'contact'), v.metadata({check: 'contact'}))),
  revised: v.optional(date),
  source: v.object({
    title: text,
    author: v.optional(v.string()),
    publisher: v.optional(v.string()),
    url: v.optional(address),
    published: v.optional(date),
    note: v.optional(text),
  }),
  actors: list(actor),
  claims: v.optional(list(claim)),
  kinds: v.optional(list(kind)),
  entries: list(entry),
});

export type TimelineDocument = v.InferOutput<typeof documentSchema>;
export type Entry = TimelineDocument['entries'][number];
export type Actor = TimelineDocument['actors'][number];
export type Claim = NonNullable<TimelineDocument['claims']>[number];
export type Source = NonNullable<Entry['sources']>[number];
export type Dating = NonNullable<Entry['dating']>;
export type Link = NonNullable<Entry['links']>[number];
export type Text = Entry['headline'];
