/** The order of the list: by the earliest known day, the latest day, the time of day, and the order of the document. */
import {isInterval} from './edtf.js';
import type {DatedItem} from './entry-dates.js';
import {instantsOf} from './zones.js';

/** For `sort`. It is a total order: no two entries have the same position. */
export function compareItems(a: DatedItem, b: DatedItem): number {
  return (
    compare(firstDay(a), firstDay(b)) ||
    compare(a.bounds.latest, b.bounds.latest) ||
    compare(timeOf(a), timeOf(b)) ||
    a.position - b.position
  );
}

/** An interval without a known start is sorted by its end; so is an event on an unknown day within an interval. */
function firstDay({entry, bounds}: DatedItem): number {
  const atEnd = bounds.earliest === -Infinity || (entry.extent === 'within' && bounds.latest !== Infinity);
  return atEnd ? bounds.latest : bounds.earliest;
}

/** Within a day, entries without a time come first. Times are compared as instants. */
function timeOf({date, entry}: DatedItem): number {
  return isInterval(date) || !date.time ? -Infinity : instantsOf(date, entry.place?.timeZone).from;
}

/** Not `a - b`, which is NaN for two infinities. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
