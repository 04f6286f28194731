/** The values of the element's options. `element/options.ts` parses them from attributes and properties. */

export const LAYOUTS = ['list', 'story', 'lanes', 'claims'] as const;
export const ORDERS = ['asc', 'desc'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const DEEP_LINKS = ['follow', 'update', 'off'] as const;
export const CONTROLS = [
  'layout',
  'kinds',
  'actors',
  'search',
  'order',
  'as-of',
  'export',
  'embed',
  'link',
] as const;

/** The options that filter, except the search. */
export const FILTERS = ['kinds', 'actors', 'standings', 'from', 'to'] as const;

export type Layout = (typeof LAYOUTS)[number];
export type Order = (typeof ORDERS)[number];
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];
export type DeepLinks = (typeof DEEP_LINKS)[number];
export type Control = (typeof CONTROLS)[number];
export type Filter = (typeof FILTERS)[number];

/** A list that is undefined filters nothing. */
export interface Options {
  readonly layout: Layout;
  readonly order: Order;
  readonly kinds: readonly string[] | undefined;
  readonly actors: readonly string[] | undefined;
  readonly standings: readonly string[] | undefined;
  /** A day number, as are `to` and `asOf`. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly asOf: number | undefined;
  readonly search: string;
  readonly selected: string | undefined;
  readonly limit: number | undefined;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly controls: ReadonlySet<Control>;
  readonly theme: Theme;
  readonly density: Density;
  readonly linkTarget: string;
  readonly deepLinks: DeepLinks;
}
