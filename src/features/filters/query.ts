import {isDated} from '../../model/item.js';
import {actorsNamed, fold, searchTexts} from './search.js';
import type {Item, Timeline} from '../../model/timeline.js';

/** The filters that the page and the reader set. An absent filter lets every entry through. Days are day numbers. */
export interface Query {
  readonly kinds?: ReadonlySet<string> | undefined;
  readonly actors?: ReadonlySet<string> | undefined;
  readonly standings?: ReadonlySet<string> | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly search?: string | undefined;
}

/** The items that match all filters of the query, in the given order. */
export function filterItems(items: readonly Item[], query: Query, timeline: Timeline): readonly Item[] {
  const {kinds, standings, from, to} = query;
  const words = fold(query.search ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  const tests: ((item: Item) => boolean)[] = [];
  if (kinds) tests.push(({entry}) => kinds.has(entry.kind));
  if (standings) tests.push(({entry}) => standings.has(entry.standing));
  if (query.actors) tests.push(involves(query.actors));
  if (from !== undefined) tests.push(({latest}) => latest >= from);
  if (to !== undefined) tests.push((item) => item.earliest <= to || !isDated(item));
  const textOf = searchTexts(timeline);
  for (const word of words) {
    const involvesNamed = involves(actorsNamed(word, timeline));
    tests.push((item) => textOf(item.entry).includes(word) || involvesNamed(item));
  }
  return tests.length === 0 ? items : items.filter((item) => tests.every((test) => test(item)));
}

/** An entry involves its actors, its reporter and the actors that it is about. */
function involves(chosen: ReadonlySet<string>): (item: Item) => boolean {
  return ({entry: {actors, about, reported}}) =>
    actors.some((id) => chosen.has(id)) ||
    (about?.some((id) => chosen.has(id)) ?? false) ||
    (reported?.by !== undefined && chosen.has(reported.by));
}
