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
}

export function isDated({earliest}: Pick<Item, 'earliest'>): boolean {
  return earliest !== Infinity;
}

/** Whether any item has a time of day. If none has, the axis does not divide days. */
export function isTimed(items: readonly Item[]): boolean {
  return items.some(({entry}) => entry.date?.includes('T') ?? false);
}
