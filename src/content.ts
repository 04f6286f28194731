/** What is to be shown, and in which words: got together from the parts that it needs. */
import {bundled} from './data/bundled.js';
import type {Reading} from './data/parse.js';
import type {TimelineDocument} from './data/schema.js';
import {told} from './format/bundled.js';
import {FALLBACK, languageOf, localeOf, type Strings} from './format/languages.js';
import {wordsIn, type Messages, type Words} from './format/messages.js';
import {en} from './format/messages/en.js';
import type {Teller} from './format/told.js';
import {latest} from './latest.js';
import {FILTERS} from './controllers/reader.js';
import {SWITCHES, toList, type RawOptions, type Switches} from './options.js';
import {preparedBundle} from './model/bundled.js';
import type {Prepared} from './model/timeline.js';
import {extras, messages, overlays, reading, type Part} from './parts.js';

/** Where the document comes from. Where the page gives one, the bundled one is never shown in its stead. */
export type DataSource = {readonly from: 'bundled'} | {readonly from: 'data'; readonly data: unknown};

/** What a page gives in the property `data`. */
export function sourceOf(data: unknown): DataSource {
  return data === undefined || data === null ? {from: 'bundled'} : {from: 'data', data};
}

/** What is asked for. */
export interface Wanted {
  readonly source: DataSource;
  /** The language that the element stands in, as it is told. */
  readonly lang: string;
  readonly strings: Strings;
  /** A day, as it is told; undefined for the record as it stands. */
  readonly asOf: unknown;
  /** Whether options are set that take more than the first view of the bundled document has. */
  readonly more: boolean;
  /** The names of what is to be loaded beside, separated by spaces; others may stand among them. */
  readonly extras: string;
}

export interface Content {
  readonly document: TimelineDocument;
  readonly prepared: Prepared;
  readonly locale: string;
  readonly words: Words;
  readonly tell: Teller;
}

/** What takes more than the first view has, where it is set. */
const LATER = [...FILTERS, 'asOf', 'controls', 'limit'] as const;
const NONE: Strings = {};

/** What the options of an element ask for. */
export function wantedBy(
  options: RawOptions & Switches & {readonly search: string; readonly strings: Strings | null | undefined},
  source: DataSource,
  lang: string,
): Wanted {
  const {asOf, controls, layout, search, strings} = options;
  return {
    source,
    lang,
    strings: strings ?? NONE,
    asOf,
    extras: [layout, SWITCHES.filter((name) => options[name]), toList(controls)].flat().join(' '),
    more: search !== '' || LATER.some((name) => (options[name] ?? undefined) !== undefined),
  };
}

/** The locales in which the bundled document's dates come told. */
const TOLD: readonly string[] = ['en', 'en-GB'];

/** The parts that it takes to show what is wanted. */
export function partsFor({source, lang, strings, more, extras: names}: Wanted): Part<unknown>[] {
  const locale = localeOf(lang, strings);
  const language = languageOf(locale);
  const isBundled = source.from === 'bundled';
  return [
    messages.get(language),
    isBundled ? overlays.get(language) : undefined,
    isBundled && !more && strings === NONE && TOLD.includes(locale) ? undefined : reading,
    ...names.split(' ').map((name) => extras.get(name)),
  ].filter((part) => part !== undefined);
}

/** Gets content together from parts that are there; remembers what it read last. One an element. */
export class ContentReader {
  #full: InstanceType<typeof import('./full-content.js').FullContent> | undefined;

  /** @returns the document that is asked for, or what is wrong with it */
  readonly read = latest((source: DataSource): Reading =>
    source.from === 'bundled' ? {document: bundled, issues: []} : reading.value!.parseTimeline(source.data),
  );

  /** Puts a document into the words of a reader. */
  content(document: TimelineDocument, wanted: Wanted): Content {
    if (reading.value)
      return (this.#full ??= new reading.value.FullContent()).of(document, wanted, {
        messages,
        overlays,
        wordsOfExtras,
      });
    const locale = localeOf(wanted.lang, wanted.strings);
    const words = wordsIn(locale, Object.assign({}, en, ...wordsOfExtras(FALLBACK)) as Partial<Messages>);
    return {document, prepared: preparedBundle, locale, words, tell: told};
  }
}

/** The words that the extras bring which are there. */
function wordsOfExtras(language: string): (Partial<Messages> | undefined)[] {
  return [...extras.values()].map(({value}) => value?.messages[language]);
}
