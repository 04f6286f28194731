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
    if (items !== this.#items) this.#replace(items, selected);
    if (selected !== this.#selected && (selected === undefined || this.#positions.has(selected)))
      this.current = selected;
    this.#selected = selected;
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
    // What a filter has left is what the reader is looking for.
    else if (current === undefined)
      this.current = items.length < before.length ? items[0]?.entry.id : current;
    else if (!this.#positions.has(current)) this.current = this.#nearest(current, before);
  }

  /** The next entry that is left, or else the one before. */
  #nearest(current: string, before: readonly Item[]): Current {
    const index = before.findIndex(({entry}) => entry.id === current);
    return [...before.slice(index), ...before.slice(0, index).toReversed()].find(({entry}) =>
      this.#positions.has(entry.id),
    )?.entry.id;
  }
}
