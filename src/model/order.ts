/** The order of the list: by the earliest known day, the latest day, the time of day, and the order of the document. */
import {compare} from './compare.js';
import {isInterval} from './edtf.js';
import type {DatedItem} from './entry-dates.js';
import {isDated, type Item} from './item.js';
import {instantsOf} from './zones.js';

/** For `sort`. It is a total order: no two entries have the same position. */
export function compareItems(a: DatedItem, b: DatedItem): number {
  return (
    compare(firstDay(a), firstDay(b)) ||
    compare(a.latest, b.latest) ||
    compare(timeOf(a), timeOf(b)) ||
    a.position - b.position
  );
}

/** An interval without a known start is sorted by its end; so is an event on an unknown day within an interval. */
function firstDay({entry, earliest, latest}: DatedItem): number {
  const atEnd = earliest === -Infinity || (entry.extent === 'within' && latest !== Infinity);
  return atEnd ? latest : earliest;
}

/** Within a day, entries without a time come first. Times are compared as instants. */
function timeOf({date, entry}: DatedItem): number {
  return !date || isInterval(date) || !date.time ? -Infinity : instantsOf(date, entry.place?.timeZone).from;
}

/** In order, an entry without a date is last; or right after the entry that its `after` names. */
export function withUndated(items: readonly DatedItem[]): readonly DatedItem[] {
  const followers = followersIn(items);
  if (followers.size === 0) return items;
  const ordered: DatedItem[] = [];
  // A stack and not a recursion: a chain can have thousands of entries.
  const stack = items.filter(({date, entry}) => date !== undefined || entry.after === undefined).toReversed();
  for (let item = stack.pop(); item; item = stack.pop()) {
    ordered.push(item);
    // Not `push(...list)`, which fails for very long lists.
    for (const follower of (followers.get(item.entry.id) ?? []).toReversed()) stack.push(follower);
  }
  return ordered;
}

/** The entries without a date by the entry that they come after. */
function followersIn(items: readonly DatedItem[]): ReadonlyMap<string, readonly DatedItem[]> {
  const followers = new Map<string, DatedItem[]>();
  for (const item of items) {
    const {date, entry} = item;
    if (date || entry.after === undefined) continue;
    const group = followers.get(entry.after);
    if (group) group.push(item);
    else followers.set(entry.after, [item]);
  }
  return followers;
}

/** The reverse order: entries without a date are still last, or after the same entry. */
export function descending(items: readonly Item[]): Item[] {
  const end = items.findIndex((item) => !isDated(item) && item.entry.after === undefined);
  const [ordered, last] = end === -1 ? [items, []] : [items.slice(0, end), items.slice(end)];
  const groups: Item[][] = [];
  for (const item of ordered) {
    if (isDated(item) || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(item);
  }
  return [...groups.toReversed().flat(), ...last];
}
