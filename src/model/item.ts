import type {Entry} from '../data/schema.js';

/** An entry of a document, with what orders and filters it. */
export interface Item {
  readonly entry: Entry;
  /** Its index in the document. */
  readonly position: number;
  /**
   * The first and the last day on which it can have happened, as day numbers; infinite if unknown or open. Of an entry
   * without a date, both are Infinity.
   */
  readonly earliest: number;
  readonly latest: number;
  /** Of an entry without a date, the one with a date after which it is listed, directly or not; absent if there is none. */
  readonly anchor?: Item;
}

export function isDated({earliest}: Pick<Item, 'earliest'>): boolean {
  return earliest !== Infinity;
}

/** The day by which an entry with a date is sorted: the first on which it can have happened, or the last. */
export function sortDay({earliest, latest, entry}: Item): number {
  return isSortedByEnd(earliest, latest, entry.extent) ? latest : earliest;
}

/** Whether the end of a period counts: if its start is unknown, or if the event was on an unknown day within it. */
export function isSortedByEnd(start: number, end: number, extent: Entry['extent']): boolean {
  return start === -Infinity || (extent === 'within' && end !== Infinity);
}

/** Whether any item has a time of day. If none has, the axis does not divide days. */
export function isTimed(items: readonly Item[]): boolean {
  return items.some(({entry}) => entry.date?.includes('T') ?? false);
}
