/** One row: its occupied intervals, sorted. */
interface Row {
  readonly starts: number[];
  readonly ends: number[];
  /** End of the last interval. Nearly every new interval comes after it, so it is checked first. */
  end: number;
}

/** Rows of intervals that keep a gap from one another. */
export class Rows {
  readonly #rows: Row[] = [];
  readonly #gap: number;
  readonly #maxRows: number;
  #latest: {readonly start: number; readonly end: number; readonly index: number} | undefined;

  constructor(gap: number, maxRows: number) {
    this.#gap = gap;
    this.#maxRows = maxRows;
  }

  /** Adds an interval to the first row that has space for it. @returns the row's index; -1 where no row has any */
  add(start: number, end: number): number {
    const rows = this.#rows;
    for (let index = this.#firstCandidate(start, end); index < this.#maxRows; index++) {
      const row = (rows[index] ??= {starts: [], ends: [], end: -Infinity});
      const at = row.end + this.#gap <= start ? row.ends.length : this.#indexIn(row, start, end);
      if (at < 0) continue;
      row.starts.splice(at, 0, start);
      row.ends.splice(at, 0, end);
      row.end = row.ends.at(-1)!;
      this.#latest = {start, end, index};
      return index;
    }
    return -1;
  }

  /** An interval that covers the latest one fits in no row up to that one's. Crowded lanes consist of such intervals. */
  #firstCandidate(start: number, end: number): number {
    const latest = this.#latest;
    return latest && start <= latest.start && end >= latest.end ? latest.index + 1 : 0;
  }

  /** The index in the row at which an interval fits; -1 where it does not. */
  #indexIn({starts, ends}: Row, start: number, end: number): number {
    let index = 0;
    for (let beyond = starts.length; index < beyond;) {
      const middle = (index + beyond) >> 1;
      if (starts[middle]! < start) index = middle + 1;
      else beyond = middle;
    }
    const isFree = index === 0 || ends[index - 1]! + this.#gap <= start;
    return isFree && (index === starts.length || end + this.#gap <= starts[index]!) ? index : -1;
  }
}
