import type {Item} from '../../model/timeline.js';

/** The id of the entry whose slide is shown; undefined for the title slide. */
export type Current = string | undefined;

/** The slides in their order, and which of them is shown. Position 0 is the title slide; the entries follow, from 1. */
export class Sequence {
  current: Current;
  #items: readonly Item[] = [];
  #positions: ReadonlyMap<string, number> = new Map();
  #selected: Current;

  /** Follows the entries and the selection of the element. */
  update(items: readonly Item[], selected: Current): void {
    const before = this.#selected;
    const wasShown = this.#positions.has(before ?? '');
    if (items !== this.#items) this.#replace(items, selected);
    this.#selected = selected;
    if (selected === before) return;
    if (selected !== undefined) {
      if (this.#positions.has(selected)) this.current = selected;
    }
    // An entry that has left the record is not selected any more; but the reader is where it was.
    else if (!wasShown || this.#positions.has(before!)) this.current = undefined;
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  /** The position of the last slide, which is the number of entries. */
  get last(): number {
    return this.#items.length;
  }

  get position(): number {
    return this.#positions.get(this.current ?? '') ?? 0;
  }

  /** Undefined for the title slide. */
  itemAt(position: number): Item | undefined {
    return this.#items[position - 1];
  }

  #replace(items: readonly Item[], selected: Current): void {
    const before = this.#items;
    this.#items = items;
    this.#positions = new Map(items.map(({entry}, index) => [entry.id, index + 1]));
    const {current} = this;
    if (selected !== undefined && this.#positions.has(selected)) this.current = selected;
    else if (current === undefined) {
      // What a filter has left is what the reader is looking for. Another record has other items.
      if (items.length < before.length && before.includes(items[0]!)) this.current = items[0]!.entry.id;
    } else if (!this.#positions.has(current)) this.current = this.#nearest(current, before);
  }

  /** The next entry that is left, or else the one before. */
  #nearest(current: string, before: readonly Item[]): Current {
    const index = before.findIndex(({entry}) => entry.id === current);
    return [...before.slice(index), ...before.slice(0, index).toReversed()].find(({entry}) =>
      this.#positions.has(entry.id),
    )?.entry.id;
  }
}
