/** What a page may ask of the element, read in one place: an unknown or empty value falls back, and is told. */
import type {CONTROLS} from './filter-options.js';
import type {Issue} from '../data/issues.js';
import type {Timeline} from '../model/timeline.js';
import {reading} from '../features/registry.js';
import {LAYOUTS} from '../features/feature.js';

export const ORDERS = ['asc', 'desc'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const DEEP_LINKS = ['follow', 'update', 'off'] as const;

export type Layout = (typeof LAYOUTS)[number];
export type Order = (typeof ORDERS)[number];
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];
export type DeepLinks = (typeof DEEP_LINKS)[number];
export type Control = (typeof CONTROLS)[number];

export const DEFAULT_CONTROLS: readonly Control[] = ['layout', 'kinds', 'search'];
/** Until what reads them is there: it is loaded where one is set. */
const NO_CHOICES: FilterOptions = {controls: new Set(DEFAULT_CONTROLS)};

/** A list as a page may give it: ids separated by spaces, or an array of them. */
export type Ids = string | readonly string[] | null | undefined;

/** The options as they are set, before they are read. */
export interface RawOptions {
  readonly layout?: unknown;
  readonly order?: unknown;
  readonly kinds?: Ids;
  readonly actors?: Ids;
  readonly standings?: Ids;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly asOf?: unknown;
  readonly selected?: unknown;
  readonly limit?: unknown;
  readonly heading?: unknown;
  readonly headingLevel?: unknown;
  readonly controls?: Ids;
  readonly theme?: unknown;
  readonly density?: unknown;
  readonly linkTarget?: unknown;
  readonly deepLinks?: unknown;
}

/** What is on or off: there is nothing to read of it. What is on is loaded by this name. */
export const SWITCHES = ['media', 'structuredData'] as const;
export type Switches = Partial<Readonly<Record<(typeof SWITCHES)[number], boolean | null | undefined>>>;

/** What is shown of a document, and with which controls: see `choices.ts`. */
export interface FilterOptions {
  readonly kinds?: readonly string[] | undefined;
  readonly actors?: readonly string[] | undefined;
  readonly standings?: readonly string[] | undefined;
  /** Day numbers. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly asOf?: number | undefined;
  readonly controls: ReadonlySet<Control>;
}

export interface Options extends FilterOptions {
  readonly layout: Layout;
  readonly order: Order;
  readonly selected: string | undefined;
  readonly limit: number | undefined;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly theme: Theme;
  readonly density: Density;
  readonly linkTarget: string;
  readonly deepLinks: DeepLinks;
}

/** Tells of a value that is not used. @param option the attribute's name */
export type Warn = (option: string, found: unknown, expected: string) => void;

/** What is told of such a value. */
export function warningOf(option: string, value: unknown, expected: string): Issue {
  // An object may contain itself; its type is enough.
  const found = /string|number|boolean/.test(typeof value) ? JSON.stringify(value) : typeof value;
  const message = `${option}: ${found} is not ${expected}; it is ignored`;
  return {severity: 'warning', path: option, code: 'option', found, expected, message};
}

export function readOptions(raw: RawOptions, timeline: Timeline, warn: Warn): Options {
  const read = readerOf(warn);
  return {
    layout: read('layout', raw.layout, oneOf(LAYOUTS)) ?? 'list',
    order: read('order', raw.order, oneOf(ORDERS)) ?? 'asc',
    selected: read('selected', raw.selected, {
      of: (value) => timeline.document.entries.find(({id}) => id === value)?.id,
      expected: 'the id of an entry',
    }),
    limit: read('limit', raw.limit, whole(Infinity)),
    heading: read('heading', raw.heading, text),
    headingLevel: read('heading-level', raw.headingLevel, whole(5)) ?? 2,
    theme: read('theme', raw.theme, oneOf(THEMES)) ?? 'auto',
    density: read('density', raw.density, oneOf(DENSITIES)) ?? 'comfortable',
    linkTarget: read('link-target', raw.linkTarget, text) ?? '',
    deepLinks: read('deep-links', raw.deepLinks, oneOf(DEEP_LINKS)) ?? 'follow',
    ...(reading.value?.readFilterOptions(raw, timeline, warn) ?? NO_CHOICES),
  };
}

/** What is read of a value; nothing where it is absent, or where nothing can be read of it. */
export function readerOf(warn: Warn) {
  return <Value>(option: string, value: unknown, reader: OptionParser<Value>): Value | undefined => {
    if (value === undefined || value === null) return undefined;
    const found = reader.of(value);
    if (found === undefined) warn(option, value, reader.expected);
    return found;
  };
}

/** A list as an array; undefined where there is none, empty where it is neither text nor array. */
export function toList(ids: unknown): readonly string[] | undefined {
  if (typeof ids === 'string') return ids.split(/\s+/).filter(Boolean);
  return ids === undefined || ids === null ? undefined : Array.isArray(ids) ? ids : [];
}

/** Reads a value that is there, and tells in words what it expects. */
export interface OptionParser<Value> {
  readonly of: (value: unknown) => Value | undefined;
  readonly expected: string;
}

const text: OptionParser<string> = {
  of: (value) => (typeof value === 'string' && value.trim() ? value : undefined),
  expected: 'a text that is not empty',
};

function oneOf<Value>(known: readonly Value[]): OptionParser<Value> {
  return {of: (value) => known.find((each) => each === value), expected: `one of ${known.join(', ')}`};
}

/** 1, 2, 3 … */
function whole(most: number): OptionParser<number> {
  return {
    of: (value) => {
      const number = typeof value === 'string' ? Number(value) : value;
      return Number.isInteger(number) && (number as number) >= 1 && (number as number) <= most
        ? (number as number)
        : undefined;
    },
    expected: `a whole number from 1${most < Infinity ? ` to ${most}` : ''}`,
  };
}
