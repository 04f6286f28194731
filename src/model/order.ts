/** The order of a list: by the earliest known day, then the latest, then the time of day, then the document's own. */
import {isInterval} from './edtf.js';
import type {DatedItem} from './record.js';
import {instantsOf} from './zones.js';

/** Compares two entries; a total order, since no two share a position. */
export function compareItems(a: DatedItem, b: DatedItem): number {
  return (
    compare(firstDay(a), firstDay(b)) ||
    compare(a.bounds.latest, b.bounds.latest) ||
    compare(timeOf(a), timeOf(b)) ||
    a.position - b.position
  );
}

/** An unknown start, and what fell on some day within an interval, stand at the end of it. */
function firstDay({entry, bounds}: DatedItem): number {
  const atEnd = bounds.earliest === -Infinity || (entry.extent === 'within' && bounds.latest !== Infinity);
  return atEnd ? bounds.latest : bounds.earliest;
}

/** Within a day, what has no time comes before what has one; times are compared as moments. */
function timeOf({date, entry}: DatedItem): number {
  return isInterval(date) || !date.time ? -Infinity : instantsOf(date, entry.place?.timeZone).from;
}

/** Subtraction would answer NaN for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
