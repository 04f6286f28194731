import {noChange} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

type KeyOf<Item> = (item: Item) => string;
type ViewOf<Item> = (item: Item, index: number) => unknown;

/** `repeat` of Lit 3.3.3 leaves a comment in the page for each item that goes away. */
class KeyedList extends Directive {
  #keys: readonly string[] | undefined;

  /** For rendering without a DOM. */
  override render<Item>(items: readonly Item[], _keyOf: KeyOf<Item>, viewOf: ViewOf<Item>): unknown {
    return items.map(viewOf);
  }

  override update<Item>(
    list: ChildPart,
    [items, keyOf, viewOf]: [readonly Item[], KeyOf<Item>, ViewOf<Item>],
  ): unknown {
    const last = getCommittedValue(list);
    const lastKeys = this.#keys;
    const keys = (this.#keys = items.map(keyOf));
    const views = items.map(viewOf);
    if (!Array.isArray(last) || !lastKeys) return views;
    const parts = new Map(lastKeys.map((key, index) => [key, (last as ChildPart[])[index]!]));
    removeOthers(parts, new Set(keys));
    const placed: ChildPart[] = [];
    // From the end: what is already before the next one is not moved.
    for (const [index, key] of [...keys.entries()].toReversed())
      placed.unshift(setChildPartValue(insertPart(list, placed[0], parts.get(key)), views[index]));
    setCommittedValue(list, placed);
    return noChange;
  }
}

function removeOthers(parts: ReadonlyMap<string, ChildPart>, kept: ReadonlySet<string>): void {
  for (const [key, part] of parts) {
    if (kept.has(key)) continue;
    const {endNode} = part;
    removePart(part);
    endNode?.parentNode?.removeChild(endNode);
  }
}

/** A list whose items keep their elements when others come, go or change places. */
export const keyedList = directive(KeyedList) as <Item>(
  items: readonly Item[],
  keyOf: KeyOf<Item>,
  viewOf: ViewOf<Item>,
) => unknown;
