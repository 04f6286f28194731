/** Which lanes there are, and what stands in each. */
import type {Item, Timeline} from '../timeline.js';
import type {Lane, LaneGroup, LaneItem, Span, Times} from './scene.js';

/**
 * A lane for each actor of any of the items, in the document's order; those of a country together, where the first of
 * them stands; and last, one for the items of no actor. The order of the items does not matter.
 */
export function lanesOf(items: readonly Item[], {document}: Timeline, {spanOf}: Times): readonly LaneGroup[] {
  const byActor = new Map<string | undefined, Item[]>(document.actors.map(({id}) => [id, []]));
  byActor.set(undefined, []);
  const spans = new Map(items.map((item) => [item, spanOf(item)]));
  for (const item of inTimeOrder(items, spans)) {
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
  const laneOf = ([actor, own]: readonly [string | undefined, Item[]]): Lane => ({
    actor,
    items: own.map(laneItem),
  });
  return groups.map(([country, lanes]) => ({
    country: lanes.length > 1 ? country : undefined,
    lanes: lanes.map(laneOf),
  }));
}

/** Whether any has a time of day: where none has, no part of a day means anything. */
export function isTimed(items: readonly Item[]): boolean {
  return items.some(({entry}) => entry.date.includes('T'));
}

/** As the list's order, and by times on the axis. */
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

/** Subtraction would answer NaN for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
