/** Which lanes there are, and what stands in each. */
import type {Entry} from '../../data/schema.js';
import {boundsOf} from '../bounds.js';
import {edtf} from '../edtf.js';
import {compareItems} from '../order.js';
import type {DatedItem} from '../record.js';
import type {Item, Timeline} from '../timeline.js';
import type {Lane, LaneGroup, LaneItem, Span} from './scene.js';
import {clockOf, spanOf} from './spans.js';

/**
 * A lane for each actor of any of the items, in the document's order; those of a country together, where the first of
 * them stands; and last, one for the items of no actor. The order of the items does not matter.
 */
export function lanesOf(items: readonly Item[], {document}: Timeline): readonly LaneGroup[] {
  const byActor = new Map<string | undefined, Item[]>(document.actors.map(({id}) => [id, []]));
  byActor.set(undefined, []);
  for (const item of inTimeOrder(items)) {
    const {actors} = item.entry;
    for (const actor of actors.length > 0 ? new Set(actors) : [undefined]) byActor.get(actor)?.push(item);
  }
  const countries = new Map(document.actors.map(({id, country}) => [id, country]));
  const groups = new Map<string, [actor: string | undefined, items: Item[]][]>();
  for (const lane of byActor) {
    const [actor = '', {length}] = lane;
    // No country is the same as no other.
    const key = countries.get(actor) ?? ` ${actor}`;
    if (length > 0) groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return withItems([...groups], spansOf(items, document.entries));
}

function withItems(
  groups: readonly [country: string, lanes: readonly [actor: string | undefined, items: Item[]][]][],
  spans: ReadonlyMap<Item, Span>,
): LaneGroup[] {
  const seen = new Set<Item>();
  const laneItem = (item: Item): LaneItem => {
    const main = !seen.has(item);
    seen.add(item);
    return {item, span: spans.get(item)!, main};
  };
  const laneOf = ([actor, own]: readonly [string | undefined, Item[]]): Lane => ({
    actor,
    items: own.map(laneItem),
  });
  return groups.map(([country, lanes]) => ({
    country: lanes.length > 1 ? country : undefined,
    lanes: lanes.map(laneOf),
  }));
}

function spansOf(items: readonly Item[], entries: readonly Entry[]): ReadonlyMap<Item, Span> {
  // By all of the document: the axis shall not change its clock when the reader filters.
  const clock = clockOf(entries);
  return new Map(items.map((item) => [item, spanOf(item.entry, clock)]));
}

function inTimeOrder(items: readonly Item[]): Item[] {
  return items
    .map((item): DatedItem & {readonly item: Item} => {
      const {entry, position} = item;
      const date = edtf(entry.date);
      // From when it is on the record is nothing to the order.
      return {item, entry, position, date, bounds: boundsOf(date), onRecord: NaN};
    })
    .sort(compareItems)
    .map(({item}) => item);
}
