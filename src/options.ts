/** What a page may ask of the element, read in one place: an unknown or empty value falls back, and is told. */
import type {Issue} from './data/issues.js';
import {STANDINGS} from './data/vocabulary.js';
import {dayOf} from './model/day.js';
import type {Timeline} from './model/timeline.js';

export const LAYOUTS = ['list'] as const;
export const ORDERS = ['asc', 'desc'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const CONTROLS = ['layout', 'kinds', 'actors', 'search', 'order', 'as-of', 'export', 'link'] as const;
const DEFAULT_CONTROLS = 'layout kinds search';

export type Layout = (typeof LAYOUTS)[number];
export type Order = (typeof ORDERS)[number];
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];
export type Control = (typeof CONTROLS)[number];

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
}

export interface Options {
  readonly layout: Layout;
  readonly order: Order;
  readonly kinds: readonly string[] | undefined;
  readonly actors: readonly string[] | undefined;
  readonly standings: readonly string[] | undefined;
  /** Day numbers. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly asOf: number | undefined;
  readonly selected: string | undefined;
  readonly limit: number | undefined;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly controls: ReadonlySet<Control>;
  readonly theme: Theme;
  readonly density: Density;
  readonly linkTarget: string;
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

export function readOptions(raw: RawOptions, {document, kinds, actors}: Timeline, warn: Warn): Options {
  const ids = new Set(document.entries.map(({id}) => id));
  const selected = oneOf('selected', raw.selected, ids, warn, 'the id of an entry');
  return {
    layout: oneOf('layout', raw.layout, LAYOUTS, warn) ?? LAYOUTS[0],
    order: oneOf('order', raw.order, ORDERS, warn) ?? ORDERS[0],
    kinds: someOf('kinds', raw.kinds, [...kinds.keys()], warn),
    actors: someOf('actors', raw.actors, [...actors.keys()], warn),
    standings: someOf('standings', raw.standings, STANDINGS, warn),
    from: day('from', raw.from, warn),
    to: day('to', raw.to, warn),
    asOf: day('as-of', raw.asOf, warn),
    selected,
    limit: whole('limit', raw.limit, 1, Infinity, warn),
    heading: words('heading', raw.heading, warn),
    headingLevel: whole('heading-level', raw.headingLevel, 1, 5, warn) ?? 2,
    controls: controls(raw.controls, warn),
    theme: oneOf('theme', raw.theme, THEMES, warn) ?? THEMES[0],
    density: oneOf('density', raw.density, DENSITIES, warn) ?? DENSITIES[0],
    linkTarget: words('link-target', raw.linkTarget, warn) ?? '',
  };
}

/** A list as an array; undefined where there is none, empty where it is neither text nor array. */
export function toList(ids: unknown): readonly string[] | undefined {
  if (typeof ids === 'string') return ids.split(/\s+/).filter(Boolean);
  return isAbsent(ids) ? undefined : Array.isArray(ids) ? ids : [];
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function oneOf<Value extends string>(
  option: string,
  value: unknown,
  known: readonly Value[] | ReadonlySet<Value>,
  warn: Warn,
  expected?: string,
): Value | undefined {
  if (isAbsent(value)) return undefined;
  const found = [...known].find((each) => each === value);
  if (found === undefined) warn(option, value, expected ?? `one of ${[...known].join(', ')}`);
  return found;
}

function someOf(
  option: string,
  ids: Ids,
  known: readonly string[],
  warn: Warn,
): readonly string[] | undefined {
  const list = toList(ids);
  if (!list) return undefined;
  const found = list.filter((id) => known.includes(id));
  const unknown = list.filter((id) => !known.includes(id));
  if (unknown.length > 0 || list.length === 0) {
    warn(
      option,
      unknown.join(' ') || (typeof ids === 'object' ? '' : ids),
      `one or more of ${known.join(', ')}`,
    );
  }
  return found.length > 0 ? found : undefined;
}

function controls(ids: Ids, warn: Warn): ReadonlySet<Control> {
  const list = toList(ids);
  if (list?.length === 1 && list[0] === 'none') return new Set();
  const found = someOf('controls', ids, CONTROLS, warn) ?? toList(DEFAULT_CONTROLS);
  return new Set(found as readonly Control[]);
}

function day(option: string, value: unknown, warn: Warn): number | undefined {
  if (isAbsent(value)) return undefined;
  const number = typeof value === 'string' ? dayOf(value) : undefined;
  if (number === undefined) warn(option, value, 'a day such as 2024-11-13');
  return number;
}

function whole(option: string, value: unknown, least: number, most: number, warn: Warn): number | undefined {
  if (isAbsent(value)) return undefined;
  const number =
    typeof value === 'number' || (typeof value === 'string' && value.trim()) ? Number(value) : NaN;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  warn(option, value, `a whole number from ${least}${most < Infinity ? ` to ${most}` : ''}`);
  return undefined;
}

function words(option: string, value: unknown, warn: Warn): string | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  warn(option, value, 'a text that is not empty');
  return undefined;
}
