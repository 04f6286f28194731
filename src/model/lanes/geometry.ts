/**
 * What the lanes draw, as plain numbers. Times are days since 1970-01-01, with fractions; lengths are px. Inline positions
 * count from the start edge of the *world*, in reading direction. The world is a strip that shows the whole period at a zoom.
 * The view is a window on it: panning moves the window and changes nothing here.
 */
import type {Item} from '../timeline.js';

/** A range of inline positions, in px of the world. */
export type Interval = readonly [start: number, end: number];

/** A range of days since 1970-01-01, with fractions. */
export type DayRange = readonly [start: number, end: number];

/** How well an end of a span is known: to the day, approximately, not at all; or it has not ended. */
export type Edge = 'exact' | 'soft' | 'unknown' | 'open';

/** The time of an entry. */
export interface Span {
  /** -Infinity where it is unknown or open. */
  readonly start: number;
  /** Exclusive: the first moment after the entry. Infinity where it is unknown or open. */
  readonly end: number;
  /** `lasting`: it lasted from start to end (drawn as a bar). `within`: it happened at some time between (a bracket). */
  readonly form: 'lasting' | 'within';
  readonly edges: readonly [start: Edge, end: Edge];
}

/** The times of the entries of a record, all on one axis. */
export interface Times {
  readonly spanOf: (item: Item) => Span;
  /** The clock by which times of day are placed, in minutes east of UTC; absent if they are local times. */
  readonly offset: number | undefined;
}

export interface LaneItem {
  readonly item: Item;
  readonly span: Span;
  /** An entry with several actors is in several lanes; the keyboard reaches it in the first of them, its main lane. */
  readonly main: boolean;
}

export interface Lane {
  /** An actor's id; absent in the lane of entries without an actor. */
  readonly actor: string | undefined;
  /** A kind's id, where no entry has an actor and there is a lane for each kind. */
  readonly kind?: string | undefined;
  readonly items: readonly LaneItem[];
}

/** Lanes whose actors share a country. */
export interface LaneGroup {
  /** ISO 3166-1 alpha-2; absent where the group has one lane. */
  readonly country: string | undefined;
  readonly lanes: readonly Lane[];
}

/** Sizes of what is drawn, and of texts in the current fonts. */
export interface Metrics {
  /** Side of a mark. */
  readonly mark: number;
  /** Space between a mark and its label, and between two entries. */
  readonly gap: number;
  /** Height of a line of a label. */
  readonly line: number;
  /** Minimum height of a row: the size of a target. */
  readonly row: number;
  /** Height of a bar or bracket under its label, with the space above it. */
  readonly bar: number;
  /** Space kept free at the edges of the world. */
  readonly edge: number;
  /** Length of the tail that fades out where an end is unknown. */
  readonly tail: number;
  /** Font size of a label. */
  readonly em: number;
  /** The widest label that can be seen at once while the view is a part of the world; absent if the world is the view. */
  readonly maxLabel?: number;
  /**
   * Widths of an entry's label on one line, and of its words, each with the blank before it. Where the label is wider than
   * `max`, they may be those of a part of it, which is also wider than `max`.
   */
  readonly label: (item: Item, max?: number) => {readonly width: number; readonly words: readonly number[]};
  /** Width of the label that counts the entries of a bundle; absent where nothing is bundled, as in a picture. */
  readonly bundleLabel?: (count: number) => number;
}

/** The world at a zoom. */
export interface Scale {
  /** The days at the start and at the end of the period. */
  readonly domain: readonly [number, number];
  /** Width of the world. */
  readonly width: number;
  /** Space before the first day and after the last. */
  readonly pad: number;
}

/** Where an entry is drawn in its lane, or a bundle of entries. */
export interface Placement {
  /** The entry, or the first one of the bundle, of those that have their main lane here. */
  readonly laneItem: LaneItem;
  /** The entries for which there is no space at this zoom: they are drawn as one mark with their number. */
  readonly bundle?: readonly LaneItem[];
  /** From the top of the lane. */
  readonly top: number;
  /** Centre of its mark. */
  readonly mark: number;
  /** The bar or bracket, tails included; absent where the span is too short at this zoom to be more than a mark. */
  readonly bar?: {readonly start: number; readonly end: number};
  readonly label: {
    readonly start: number;
    readonly width: number;
    readonly lines: number;
    /** The side of the mark that the label is on. */
    readonly side: 'start' | 'end';
    /** Whether the text may be longer than its space. */
    readonly truncated: boolean;
  };
  /** Mark and label. */
  readonly block: Interval;
  /** Mark, label and bar. */
  readonly extent: Interval;
}

export interface LaneLayout {
  readonly lane: Lane;
  readonly height: number;
  /** In the order of the lane's items; bundles come last. */
  readonly placements: readonly Placement[];
}

export interface Tick {
  /** Day, with fractions. */
  readonly at: number;
  readonly unit: 'year' | 'month' | 'day' | 'hour' | 'minute';
}
