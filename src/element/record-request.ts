/** What an element requests: a record in a language, with the features that its options use. */
import type {FeatureName} from '../features/registry.js';
import {languageOf, localeOf} from '../format/locale.js';
import type {Strings} from '../languages/messages.js';
import {FILTERS, type Control} from '../views/options.js';
import {namesIn, SWITCHES, type RawOptions} from './options.js';
import {isBundled, type RecordSource} from './record-source.js';

export interface RecordRequest {
  readonly source: RecordSource;
  /** The language at the element's place in the page. */
  readonly lang: string;
  readonly strings: Strings;
  /** The raw value of `as-of`; absent for the latest record. */
  readonly asOf: unknown;
  /** The features that the options use, separated by blanks. */
  readonly features: string;
}

export type RawRequest = RawOptions & {
  readonly strings?: Strings | null | undefined;
  readonly media?: unknown;
  readonly structuredData?: unknown;
};

const NO_STRINGS: Strings = {};
/** The locales of the precomputed dates of the article. */
const ARTICLE_LOCALES: readonly string[] = ['en', 'en-GB'];

const CONTROL_FEATURES: Readonly<Partial<Record<Control, FeatureName>>> = {
  actors: 'filters',
  order: 'filters',
  'as-of': 'as-of',
  export: 'export',
  embed: 'embed',
  link: 'citations',
};

/** @param more features that do not depend on options */
export function recordRequest(
  options: RawRequest,
  source: RecordSource,
  lang: string,
  more: readonly FeatureName[] = [],
): RecordRequest {
  const {strings, asOf} = options;
  const names = [...featuresOf(options), ...more].join(' ');
  return {source, lang, strings: strings ?? NO_STRINGS, asOf, features: names};
}

export function isSameRequest(a: RecordRequest, b: RecordRequest): boolean {
  return (Object.keys(a) as (keyof RecordRequest)[]).every((name) => a[name] === b[name]);
}

/** All features that are needed to show a record. */
export function neededFeatures(request: RecordRequest, languages: readonly string[]): FeatureName[] {
  const {source, strings, asOf, features} = request;
  const isArticleAsItIs =
    isBundled(source) &&
    strings === NO_STRINGS &&
    (asOf ?? undefined) === undefined &&
    ARTICLE_LOCALES.includes(localeIn(request, languages));
  return [
    ...(isArticleAsItIs || source.from === 'none' ? [] : (['records'] as const)),
    ...(source.from === 'src' ? (['src'] as const) : []),
    ...(source.from === 'page' ? (['page-record'] as const) : []),
    ...(features.split(' ').filter(Boolean) as FeatureName[]),
  ];
}

/** The locale of a request. @param languages those that have messages, besides English */
export function localeIn(
  {lang, strings}: Pick<RecordRequest, 'lang' | 'strings'>,
  languages: readonly string[],
): string {
  return localeOf(lang, [...languages, ...Object.keys(strings).map(languageOf)]);
}

function featuresOf(options: RawRequest): FeatureName[] {
  const {layout, controls, search, asOf} = options;
  const isSet = (name: keyof RawRequest): boolean => (options[name] ?? undefined) !== undefined;
  const names = [
    layout === 'story' || layout === 'lanes' || layout === 'claims' ? layout : undefined,
    FILTERS.some(isSet) || isSet('limit') || search ? 'filters' : undefined,
    (asOf ?? undefined) === undefined ? undefined : 'as-of',
    ...(namesIn(controls) ?? []).map((name) => CONTROL_FEATURES[name as Control]),
    ...Object.entries(SWITCHES).map(([name, feature]) => options[name as keyof typeof SWITCHES] && feature),
  ];
  return [...new Set(names)].filter((name) => typeof name === 'string') as FeatureName[];
}
