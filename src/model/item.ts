import type {Entry} from '../data/schema.js';

/** An entry in its place. */
export interface Item {
  readonly entry: Entry;
  /** Its place in the document. */
  readonly position: number;
  /** The first and the last day that it can have happened on, as day numbers; infinite where unknown or open. */
  readonly earliest: number;
  readonly latest: number;
}
