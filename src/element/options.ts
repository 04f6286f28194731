/**
 * Parses the options of the element (`OPTIONS`) and the settings for loading (`LOAD_SETTINGS`): a row for each says how its raw
 * value is parsed, what it must be, and its default. An unknown or empty value falls back to the default, with a warning.
 */
import type {Fault, Param} from '../data/faults/fault.js';
import {optionFault} from '../data/faults/option-fault.js';
import {KIND_MARKS, STANDINGS} from '../data/vocabulary.js';
import type {Timeline} from '../model/timeline.js';
import {
  CONTROLS,
  DEEP_LINKS,
  DENSITIES,
  LAYOUTS,
  ORDERS,
  THEMES,
  type Control,
  type Options,
} from '../views/options.js';

/** A list as a page may give it: ids separated by spaces, or an array of them. */
export type Ids = string | readonly string[] | null | undefined;

/** Reports a value that is not used. */
export type Warn = (fault: Fault) => void;

/** How the record of an address is loaded. For the defaults, see `data/load`. */
export interface LoadSettings {
  /** In milliseconds. */
  readonly timeout: number | undefined;
  readonly maxBytes: number | undefined;
  /** Time from a response to the next request, in milliseconds; absent if the address is requested once. */
  readonly refresh: number | undefined;
}

/** The options as they are set, before they are parsed. */
export type RawOptions = Readonly<Partial<Record<keyof Options, unknown>>>;
export type RawLoadSettings = Readonly<Partial<Record<keyof LoadSettings, unknown>>>;

/** Options that are on or off. Each loads the feature of its name. */
export const SWITCHES = {media: 'media', structuredData: 'structured-data'} as const;

/** What values can refer to. */
export interface OptionContext {
  /** The kinds, actors and entries of the document. */
  readonly timeline: Timeline;
  /** Parses a day; it comes with the features that use days. */
  readonly parseDay?: ((value: unknown) => number | undefined) | undefined;
}

/** Parses a value that is set. */
interface OptionParser<Value> {
  readonly parse: (value: unknown, context: OptionContext) => Value | undefined;
  readonly expected: (context: OptionContext) => Param;
  /** The part of the value that is reported; absent if the whole value is. */
  readonly rejected?: (value: unknown, context: OptionContext) => unknown;
}

type Row<Value> = readonly [attribute: string, parser: OptionParser<Value>, fallback: Value];

const DEFAULT_CONTROLS: ReadonlySet<Control> = new Set<Control>(['layout', 'kinds', 'search']);
/** A server may refuse requests that are more frequent, in seconds. */
const SHORTEST_REFRESH = 5;

const OPTIONS: {readonly [Name in keyof Options]: Row<Options[Name]>} = {
  layout: ['layout', oneOf(LAYOUTS), 'list'],
  order: ['order', oneOf(ORDERS), 'asc'],
  kinds: [
    'kinds',
    listOf(({kinds}) => [...new Set([...Object.keys(KIND_MARKS), ...kinds.keys()])]),
    undefined,
  ],
  actors: ['actors', listOf(({actors}) => [...actors.keys()]), undefined],
  standings: ['standings', listOf(() => STANDINGS), undefined],
  from: ['from', day(), undefined],
  to: ['to', day(), undefined],
  asOf: ['as-of', day(), undefined],
  search: ['search', searchText(), ''],
  selected: ['selected', entryId(), undefined],
  limit: ['limit', wholeNumber(Infinity), undefined],
  heading: ['heading', text(), undefined],
  headingLevel: ['heading-level', wholeNumber(5), 2],
  controls: ['controls', controls(), DEFAULT_CONTROLS],
  theme: ['theme', oneOf(THEMES), 'auto'],
  density: ['density', oneOf(DENSITIES), 'comfortable'],
  linkTarget: ['link-target', text(), ''],
  deepLinks: ['deep-links', oneOf(DEEP_LINKS), 'follow'],
};

const LOAD_SETTINGS: {readonly [Name in keyof LoadSettings]: Row<LoadSettings[Name]>} = {
  timeout: ['timeout', seconds(1), undefined],
  maxBytes: ['max-bytes', numberFrom(1, 'expected.bytes'), undefined],
  refresh: ['refresh', seconds(SHORTEST_REFRESH), undefined],
};

/** Parses all options of an element. */
export function parseOptions(raw: RawOptions, context: OptionContext, warn: Warn): Options {
  return parsed(OPTIONS, raw, context, warn);
}

export function parseLoadSettings(raw: RawLoadSettings, warn: Warn): LoadSettings {
  // None of them depends on a document.
  return parsed(LOAD_SETTINGS, raw, {} as OptionContext, warn);
}

/** The names in a list, known or not. */
export function namesIn(ids: unknown): readonly string[] | undefined {
  if (typeof ids === 'string') return ids.split(/\s+/).filter(Boolean);
  if (ids === undefined || ids === null) return undefined;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function parsed<Values>(
  table: {readonly [Name in keyof Values]: Row<Values[Name]>},
  raw: Readonly<Partial<Record<keyof Values, unknown>>>,
  context: OptionContext,
  warn: Warn,
): Values {
  const names = Object.keys(table) as (keyof Values)[];
  return Object.fromEntries(
    names.map((name) => [name, valueOf(table[name], raw[name], context, warn)]),
  ) as Values;
}

function valueOf<Value>(
  [attribute, {parse, expected, rejected}, fallback]: Row<Value>,
  raw: unknown,
  context: OptionContext,
  warn: Warn,
): Value {
  if (raw === undefined || raw === null) return fallback;
  const value = parse(raw, context);
  const reported = rejected ? rejected(raw, context) : value === undefined ? raw : undefined;
  if (reported !== undefined) warn(optionFault(attribute, reported, expected(context)));
  return value ?? fallback;
}

function oneOf<Value>(known: readonly Value[]): OptionParser<Value> {
  return {
    parse: (value) => known.find((each) => each === value),
    expected: () => ({key: 'expected.oneOf', params: {list: known.join(', ')}}),
  };
}

function listOf(
  known: (timeline: Timeline) => readonly string[],
): OptionParser<readonly string[] | undefined> {
  return {
    parse: (value, {timeline}) => {
      const ids = new Set(known(timeline));
      const found = [...new Set(namesIn(value))].filter((id) => ids.has(id));
      return found.length > 0 ? found : undefined;
    },
    expected: ({timeline}) => ({key: 'expected.someOf', params: {list: known(timeline).join(', ')}}),
    rejected: (value, {timeline}) => {
      const names = namesIn(value)!;
      const ids = new Set(known(timeline));
      const others = typesOfOthers(value);
      if (names.length + others.length === 0) return typeof value === 'object' ? '' : value;
      return [...names.filter((id) => !ids.has(id)), ...others].join(' ') || undefined;
    },
  };
}

/** The types of what is in a list and is no name; `[isOpen && 'event']` is meant to have nothing in it. */
function typesOfOthers(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list
    .filter((each) => typeof each !== 'string' && (each ?? false) !== false)
    .map((each) => typeof each);
}

/** A list of controls, or `none`. */
function controls(): OptionParser<ReadonlySet<Control>> {
  const {parse, expected, rejected} = listOf(() => CONTROLS);
  const isNone = (value: unknown): boolean => namesIn(value)?.join() === 'none';
  return {
    parse: (value, context) => {
      const names = isNone(value) ? [] : parse(value, context);
      return names && new Set(names as readonly Control[]);
    },
    expected,
    rejected: (value, context) => (isNone(value) ? undefined : rejected!(value, context)),
  };
}

function day(): OptionParser<number | undefined> {
  return {
    parse: (value, {parseDay}) => parseDay?.(value),
    expected: () => ({key: 'expected.day'}),
    rejected: (value, {parseDay}) => (parseDay && parseDay(value) === undefined ? value : undefined),
  };
}

function text(): OptionParser<string> {
  return {
    parse: (value) => (typeof value === 'string' && value.trim() ? value : undefined),
    expected: () => ({key: 'expected.text'}),
  };
}

/** Unlike other texts, it may be empty. */
function searchText(): OptionParser<string> {
  return {
    parse: (value) => (typeof value === 'string' ? value : undefined),
    expected: () => ({key: 'expected.string'}),
  };
}

function entryId(): OptionParser<string | undefined> {
  return {
    parse: (value, {timeline: {document}}) => document.entries.find(({id}) => id === value)?.id,
    expected: () => ({key: 'expected.entryId'}),
  };
}

function wholeNumber(most: number): OptionParser<number> {
  return {
    parse: (value) => {
      const number = numberIn(value);
      return number !== undefined && Number.isInteger(number) && number >= 1 && number <= most
        ? number
        : undefined;
    },
    expected: () => (most < Infinity ? {key: 'expected.wholeTo', params: {most}} : {key: 'expected.whole'}),
  };
}

function numberFrom(least: number, key: 'expected.bytes' | 'expected.seconds'): OptionParser<number> {
  return {
    parse: (value) => {
      const number = numberIn(value);
      return number !== undefined && number >= least ? number : undefined;
    },
    expected: () => ({key, params: {least}}),
  };
}

/** Seconds, parsed into milliseconds. */
function seconds(least: number): OptionParser<number> {
  const {parse, expected} = numberFrom(least, 'expected.seconds');
  return {
    parse: (value, context) => {
      const number = parse(value, context);
      return number === undefined ? undefined : number * 1000;
    },
    expected,
  };
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
