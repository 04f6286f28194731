import {MinSegmentTree} from './min-segment-tree.js';

/** One row: its occupied intervals, sorted. */
interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

/** Rows of intervals that keep a gap from one another. */
export class Rows {
  readonly #rows: Row[] = [];
  readonly #gap: number;
  readonly #maxRows: number;
  /** For each row: from where on it is free. */
  readonly #freeFrom = new MinSegmentTree();
  #lastStart = -Infinity;

  constructor(gap: number, maxRows: number) {
    this.#gap = gap;
    this.#maxRows = maxRows;
  }

  /** Adds an interval to the first row that has space for it. @returns the row's index; -1 where no row has any */
  add(start: number, end: number): number {
    // Nearly every interval: none begins after it, so there is space for it at the end of a row or nowhere.
    const isLast = end + this.#gap > this.#lastStart;
    const index = isLast ? this.#freeFrom.firstUpTo(start) : this.#firstWithSpace(start, end);
    if (index >= this.#maxRows) return -1;
    const {starts, ends} = (this.#rows[index] ??= {starts: [], ends: []});
    const at = isLast ? ends.length : indexIn(starts, start);
    starts.splice(at, 0, start);
    ends.splice(at, 0, end);
    this.#freeFrom.set(index, ends.at(-1)! + this.#gap);
    this.#lastStart = Math.max(this.#lastStart, start);
    return index;
  }

  #firstWithSpace(start: number, end: number): number {
    const index = this.#rows.findIndex((row) => this.#hasSpace(row, start, end));
    return index === -1 ? this.#rows.length : index;
  }

  #hasSpace({starts, ends}: Row, start: number, end: number): boolean {
    const index = indexIn(starts, start);
    const isFree = index === 0 || ends[index - 1]! + this.#gap <= start;
    return isFree && (index === starts.length || end + this.#gap <= starts[index]!);
  }
}

/** The index in a row at which an interval belongs. */
function indexIn(starts: readonly number[], start: number): number {
  let index = 0;
  for (let beyond = starts.length; index < beyond;) {
    const middle = (index + beyond) >> 1;
    if (starts[middle]! < start) index = middle + 1;
    else beyond = middle;
  }
  return index;
}
