/** One row: the stretches that are taken, in the order in which they lie. */
interface Row {
  readonly starts: number[];
  readonly ends: number[];
  /** Of the last of them: nearly all that come, come after it. */
  end: number;
}

/** Rows of stretches that keep a gap from one another. */
export class Rows {
  readonly #rows: Row[] = [];
  readonly #gap: number;
  readonly #most: number;
  #latest: {readonly start: number; readonly end: number; readonly index: number} | undefined;

  constructor(gap: number, most: number) {
    this.#gap = gap;
    this.#most = most;
  }

  /** Takes a stretch in the first row that has room for it, and answers which; -1 where none has and no more may be. */
  take(start: number, end: number): number {
    const rows = this.#rows;
    for (let index = this.#firstFor(start, end); index < this.#most; index++) {
      const row = (rows[index] ??= {starts: [], ends: [], end: -Infinity});
      const place = row.end + this.#gap <= start ? row.ends.length : this.#placeIn(row, start, end);
      if (place < 0) continue;
      row.starts.splice(place, 0, start);
      row.ends.splice(place, 0, end);
      row.end = row.ends.at(-1)!;
      this.#latest = {start, end, index};
      return index;
    }
    return -1;
  }

  /** What covers the stretch before it finds no room up to where that one stands: a crowd is made of such. */
  #firstFor(start: number, end: number): number {
    const latest = this.#latest;
    return latest && start <= latest.start && end >= latest.end ? latest.index + 1 : 0;
  }

  /** Before which stretch of a row there is room; -1 for none. */
  #placeIn({starts, ends}: Row, start: number, end: number): number {
    let place = 0;
    for (let beyond = starts.length; place < beyond;) {
      const middle = (place + beyond) >> 1;
      if (starts[middle]! < start) place = middle + 1;
      else beyond = middle;
    }
    const free = place === 0 || ends[place - 1]! + this.#gap <= start;
    return free && (place === starts.length || end + this.#gap <= starts[place]!) ? place : -1;
  }
}
