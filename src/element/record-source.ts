/** What is to be shown, and in which words: got together from the parts that it needs. */
import {bundled} from '../data/article/article.js';
import type {ParseResult} from '../data/parse.js';
import type {TimelineDocument} from '../data/schema.js';
import {articleDates} from '../format/article-dates.js';
import {FALLBACK, languageOf, localeOf, type Strings} from '../format/languages.js';
import {translator, type Messages, type Translate} from '../format/translate.js';
import {en} from '../format/messages.js';
import type {DateFormatter} from '../format/date-formatter.js';
import {FILTERS} from './user-actions.js';
import {SWITCHES, toList, type RawOptions, type Switches} from './options.js';
import {preparedArticle} from '../model/prepared-article.js';
import type {Prepared} from '../model/timeline.js';
import {extras, messages, overlays, reading, type LazyModule} from '../features/registry.js';
import type {Updates} from '../views/context.js';

/**
 * Where the document comes from: the property `data`, the address `src`, a script within the tag, the document of a
 * page's own tag, or the bundle. Where the page gives one, the bundled one is never shown in its stead.
 */
export interface RecordSource {
  readonly from: 'data' | 'src' | 'child' | 'own' | 'bundled';
  readonly given?: unknown;
}

/** The first that is set. */
export function sourceOf(data: unknown, src: unknown, child: unknown, own: unknown): RecordSource {
  const ways = Object.entries({data, src, child, own}) as [RecordSource['from'], unknown][];
  const [from, given] = ways.find(([, given]) => (given ?? undefined) !== undefined) ?? ['bundled'];
  return {from, given};
}

export function isBundled({from}: RecordSource): boolean {
  return from === 'bundled';
}

/** The text of the script within a tag, where there is one. */
export function childOf({children}: ParentNode): string | undefined {
  return [...children].find((child) => (child as HTMLScriptElement).type === 'application/json')?.textContent;
}

/** What is asked for. */
export interface RecordRequest {
  readonly source: RecordSource;
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

/** In which words it is told. */
export interface Localization {
  readonly locale: string;
  readonly translate: Translate;
}

export interface Content extends Localization {
  readonly document: TimelineDocument;
  readonly prepared: Prepared;
  readonly format: DateFormatter;
  readonly updates?: Updates | undefined;
}

/** What takes more than the first view has, where it is set. */
const LATER = [...FILTERS, 'asOf', 'controls', 'limit'] as const;
const NONE: Strings = {};

/** What the options of an element ask for. */
export function wantedBy(
  options: RawOptions & Switches & {readonly search: string; readonly strings: Strings | null | undefined},
  source: RecordSource,
  lang: string,
): RecordRequest {
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
export function partsFor({source, lang, strings, more, extras: names}: RecordRequest): LazyModule<unknown>[] {
  const locale = localeOf(lang, strings);
  const language = languageOf(locale);
  return [
    messages.get(language),
    isBundled(source) ? overlays.get(language) : undefined,
    isBundled(source) && !more && strings === NONE && TOLD.includes(locale) ? undefined : reading,
    ...names.split(' ').map((name) => extras.get(name)),
  ].filter((part) => part !== undefined);
}

/** Gets a document, and puts it into the words of a reader. */
export interface RecordProvider {
  /** @returns the document that is asked for, or what is wrong with it; nothing while it is on its way */
  readonly read: (wanted: RecordRequest) => ParseResult | undefined;
  readonly content: (document: TimelineDocument, wanted: RecordRequest) => Content;
}

/** The bundled document in English: of what it takes, all is at hand. */
export const firstSource = {
  read: (): ParseResult => ({document: bundled, issues: []}),
  content(document: TimelineDocument, {lang, strings}: RecordRequest): Content {
    const locale = localeOf(lang, strings);
    const translate = translator(
      locale,
      Object.assign({}, en, ...wordsOfExtras(FALLBACK)) as Partial<Messages>,
    );
    return {document, prepared: preparedArticle, locale, translate, format: articleDates};
  },
} satisfies RecordProvider;

/** The words that the extras bring which are there. */
function wordsOfExtras(language: string): (Partial<Messages> | undefined)[] {
  return [...extras.values()].map(({value}) => value?.messages[language]);
}
