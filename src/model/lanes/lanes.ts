/** Which lanes there are, and which entries are in each. */
import {isDated} from '../item.js';
import type {Item, Timeline} from '../timeline.js';
import type {Lane, LaneGroup, LaneItem, Span, Times} from './geometry.js';

/**
 * A lane for each actor of the items, in the document's order. Lanes of one country are grouped at the first of them. The
 * lane for items without an actor is the last. The order of `items` does not matter. Items without a date are in no lane.
 */
export function lanesOf(all: readonly Item[], {document}: Timeline, {spanOf}: Times): readonly LaneGroup[] {
  const byActor = new Map<string | undefined, Item[]>(document.actors.map(({id}) => [id, []]));
  byActor.set(undefined, []);
  const items = all.filter(isDated);
  const spans = new Map(items.map((item) => [item, spanOf(item)]));
  for (const item of inTimeOrder(items, spans)) {
    const {actors} = item.entry;
    for (const actor of actors.length > 0 ? new Set(actors) : [undefined]) byActor.get(actor)?.push(item);
  }
  const countries = new Map(document.actors.map(({id, country}) => [id, country]));
  const groups = new Map<string, [actor: string | undefined, items: Item[]][]>();
  for (const lane of byActor) {
    const [actor = '', {length}] = lane;
    // An actor without a country gets its own group; no country code begins with a space.
    const key = countries.get(actor) ?? ` ${actor}`;
    if (length > 0) groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return withItems([...groups], spans);
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
  const laneOf = ([actor, items]: readonly [string | undefined, Item[]]): Lane => ({
    actor,
    items: items.map(laneItem),
  });
  return groups.map(([country, lanes]) => ({
    country: lanes.length > 1 ? country : undefined,
    lanes: lanes.map(laneOf),
  }));
}

/** Whether any item has a time of day. If none has, the axis does not divide days. */
export function isTimed(items: readonly Item[]): boolean {
  return items.some(({entry}) => entry.date?.includes('T') ?? false);
}

/** The order of the list, but times of day count as the axis shows them. */
function inTimeOrder(items: readonly Item[], spans: ReadonlyMap<Item, Span>): Item[] {
  const firstOf = (item: Item): number => {
    const {start, end} = spans.get(item)!;
    return start === -Infinity || (item.entry.extent === 'within' && end !== Infinity) ? end - 1 : start;
  };
  return items.toSorted((a, b) => {
    const ends = [spans.get(a)!.end, spans.get(b)!.end] as const;
    return compare(firstOf(a), firstOf(b)) || compare(...ends) || a.position - b.position;
  });
}

/** Subtraction would give NaN for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
