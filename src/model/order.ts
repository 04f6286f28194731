/** The order of the list: by the earliest known day, the latest day, the time of day, and the order of the document. */
import {compare} from './compare.js';
import {isInterval} from './edtf.js';
import type {DatedItem} from './entry-dates.js';
import {isDated, sortDay, type Item} from './item.js';
import {instantRangeOf} from './zones.js';

/** For `sort`. It is a total order: no two entries have the same position. */
export function compareItems(a: DatedItem, b: DatedItem): number {
  return (
    compare(sortDay(a), sortDay(b)) ||
    compare(a.latest, b.latest) ||
    compare(timeOf(a), timeOf(b)) ||
    a.position - b.position
  );
}

/** Within a day, entries without a time come first. Times are compared as instants. */
function timeOf({date, entry}: DatedItem): number {
  return !date || isInterval(date) || !date.time
    ? -Infinity
    : instantRangeOf(date, entry.place?.timeZone).from;
}

/** In order, an entry without a date is last; or right after the entry that its `after` names. */
export function withUndated(items: readonly DatedItem[]): readonly DatedItem[] {
  const followers = undatedAfter(items);
  if (followers.size === 0) return items;
  const ordered: DatedItem[] = [];
  // A stack and not a recursion: a chain can have thousands of entries.
  const stack = items.filter(({date, entry}) => date !== undefined || entry.after === undefined).toReversed();
  for (let item = stack.pop(); item; item = stack.pop()) {
    ordered.push(item);
    const anchor = isDated(item) ? item : item.anchor;
    // Not `push(...list)`, which fails for very long lists.
    for (const follower of (followers.get(item.entry.id) ?? []).toReversed())
      stack.push(anchor ? {...follower, anchor} : follower);
  }
  return ordered;
}

/** The entries without a date by the entry that they come after. */
function undatedAfter(items: readonly DatedItem[]): ReadonlyMap<string, readonly DatedItem[]> {
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

/** The reverse order: entries without a date are still last, or after the same entry, which a filter may hide. */
export function descending(items: readonly Item[]): Item[] {
  const groups: {readonly position: number; readonly items: Item[]}[] = [];
  const last: Item[] = [];
  for (const item of items) {
    const {position} = item.anchor ?? item;
    const group = groups.at(-1);
    if (!isDated(item.anchor ?? item)) last.push(item);
    else if (group?.position === position) group.items.push(item);
    else groups.push({position, items: [item]});
  }
  return [...groups.toReversed().flatMap((group) => group.items), ...last];
}
