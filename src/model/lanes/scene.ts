/**
 * What the layout `lanes` draws, as plain numbers. Time is in days since 1970-01-01, with fractions; lengths are in px.
 * Inline positions count from the start edge of the *world*, the strip that shows all of time at a zoom, in the reading
 * direction; the view is a window on the world, and panning moves it without changing anything here.
 */
import type {Item} from '../timeline.js';

/** How an end of a span is known: to the day, about, not at all, or not ended. */
export type Edge = 'exact' | 'soft' | 'unknown' | 'open';

/** Where an entry stands in time. */
export interface Span {
  /** -Infinity where it is unknown or open. */
  readonly start: number;
  /** The first moment after it; Infinity where it is unknown or open. */
  readonly end: number;
  /** It lasted all through (a bar), or it fell somewhere within (a bracket, never a bar). */
  readonly form: 'lasting' | 'within';
  readonly edges: readonly [start: Edge, end: Edge];
}

/** Where the entries of a record stand in time, all on one axis. */
export interface Times {
  readonly spanOf: (item: Item) => Span;
  /** Whether times of day are placed by UTC. */
  readonly utc: boolean;
}

export interface LaneItem {
  readonly item: Item;
  readonly span: Span;
  /** Of an entry with several actors, the lane in which it is a stop for the keyboard: the first. */
  readonly main: boolean;
}

export interface Lane {
  /** An actor's id; absent in the lane of entries without an actor. */
  readonly actor: string | undefined;
  readonly items: readonly LaneItem[];
}

/** Lanes whose actors share a country; without a name where only one does. */
export interface LaneGroup {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly lanes: readonly Lane[];
}

/** The size of things, and of texts in the fonts in use. */
export interface Metrics {
  /** Side of a mark. */
  readonly mark: number;
  /** Space between a mark and its label, and between one entry and the next. */
  readonly gap: number;
  /** Height of a line of a label. */
  readonly line: number;
  /** Least height of a row: the size of a target. */
  readonly row: number;
  /** Height of a bar or bracket under its label, with the space over it. */
  readonly bar: number;
  /** Space kept free at the edges of the world. */
  readonly edge: number;
  /** Length of a tail that fades where an end is unknown. */
  readonly tail: number;
  /** Width of an "em" of a label. */
  readonly em: number;
  /** Widths of the label of an entry on one line, and of its longest word; of one that is wider than `most`, of a part. */
  readonly label: (item: Item, most?: number) => {readonly width: number; readonly word: number};
}

/** The world at a zoom. */
export interface Scale {
  /** The days at the start and at the end of what is known of time in it. */
  readonly domain: readonly [number, number];
  /** Its width. */
  readonly width: number;
  /** The space before the first and after the last of its days. */
  readonly pad: number;
}

/** Where an entry is drawn in its lane. */
export interface Placement {
  readonly laneItem: LaneItem;
  /** From the top of the lane. */
  readonly top: number;
  /** The centre of its mark. */
  readonly mark: number;
  /** The bar or bracket, tails included; absent where the span is too short at this zoom to be more than a mark. */
  readonly bar?: {readonly start: number; readonly end: number};
  readonly label: {
    readonly start: number;
    readonly width: number;
    readonly lines: 1 | 2;
    /** On which side of its mark. */
    readonly side: 'start' | 'end';
    /** It may not show whole. */
    readonly cut: boolean;
  };
  /** From mark to label. */
  readonly block: readonly [start: number, end: number];
  /** All that it takes, from the first to the last px of mark, bar and label. */
  readonly extent: readonly [start: number, end: number];
}

export interface LaneLayout {
  readonly lane: Lane;
  readonly height: number;
  /** In the order of the lane's items. */
  readonly placements: readonly Placement[];
}

export interface Tick {
  /** The day, with fractions. */
  readonly at: number;
  readonly unit: 'year' | 'month' | 'day' | 'hour' | 'minute';
}
