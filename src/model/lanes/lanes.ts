/** Which lanes there are, and which entries are in each. */
import type {TimelineDocument} from '../../data/schema.js';
import {compare} from '../compare.js';
import {isDated, isSortedByEnd} from '../item.js';
import type {Item, Timeline} from '../timeline.js';
import type {Lane, LaneGroup, LaneItem, Span, Times} from './geometry.js';

type LaneItems = readonly [name: Omit<Lane, 'items'>, items: Item[]];

/**
 * A lane for each actor of the items, in the document's order. Lanes of one country are grouped at the first of them. The
 * lane for items without an actor is the last. Where no entry of the record has an actor, there is a lane for each kind. The
 * order of `items` does not matter. Items without a date are in no lane.
 */
export function lanesOf(all: readonly Item[], timeline: Timeline, {spanOf}: Times): readonly LaneGroup[] {
  const spans = new Map(all.filter(isDated).map((item) => [item, spanOf(item)]));
  const items = inTimeOrder([...spans.keys()], spans);
  const {document} = timeline;
  const lanes = document.entries.some(({actors}) => actors.length > 0)
    ? lanesByActor(items, document)
    : lanesByKind(items, timeline);
  const countries = new Map(document.actors.map(({id, country}) => [id, country]));
  const groups = new Map<string, LaneItems[]>();
  for (const lane of lanes) {
    const [{actor, kind}, {length}] = lane;
    // A lane without a country gets its own group; no country code and no id begins with a space.
    const own = actor === undefined && kind === undefined ? ' ' : ` ${actor ?? kind}`;
    const key = countries.get(actor ?? '') ?? own;
    if (length === 0) continue;
    const group = groups.get(key);
    if (group) group.push(lane);
    else groups.set(key, [lane]);
  }
  return withItems([...groups], spans);
}

function lanesByActor(items: readonly Item[], document: TimelineDocument): LaneItems[] {
  const byActor = new Map<string | undefined, Item[]>(document.actors.map(({id}) => [id, []]));
  byActor.set(undefined, []);
  for (const item of items) {
    const {actors} = item.entry;
    for (const actor of actors.length > 0 ? new Set(actors) : [undefined]) byActor.get(actor)?.push(item);
  }
  return [...byActor].map(([actor, own]) => [{actor}, own]);
}

function lanesByKind(items: readonly Item[], {kinds}: Timeline): LaneItems[] {
  if (kinds.size < 2) return [[{actor: undefined}, [...items]]];
  const byKind = new Map<string, Item[]>([...kinds.keys()].map((kind) => [kind, []]));
  for (const item of items) byKind.get(item.entry.kind)?.push(item);
  return [...byKind].map(([kind, own]) => [{actor: undefined, kind}, own]);
}

function withItems(
  groups: readonly [country: string, lanes: readonly LaneItems[]][],
  spans: ReadonlyMap<Item, Span>,
): LaneGroup[] {
  const seen = new Set<Item>();
  const laneItem = (item: Item): LaneItem => {
    const main = !seen.has(item);
    seen.add(item);
    return {item, span: spans.get(item)!, main};
  };
  const laneOf = ([name, items]: LaneItems): Lane => ({...name, items: items.map(laneItem)});
  return groups.map(([country, lanes]) => ({
    country: lanes.length > 1 ? country : undefined,
    lanes: lanes.map(laneOf),
  }));
}

/** The order of the list, but times of day count as the axis shows them. */
function inTimeOrder(items: readonly Item[], spans: ReadonlyMap<Item, Span>): Item[] {
  const firstOf = (item: Item): number => {
    const {start, end} = spans.get(item)!;
    return isSortedByEnd(start, end, item.entry.extent) ? end - 1 : start;
  };
  return items.toSorted((a, b) => {
    const ends = [spans.get(a)!.end, spans.get(b)!.end] as const;
    return compare(firstOf(a), firstOf(b)) || compare(...ends) || a.position - b.position;
  });
}
