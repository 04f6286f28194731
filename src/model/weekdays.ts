/** Whether the entries of a document have weekdays. */
import type {TimelineDocument} from '../data/schema.js';
import {isExact, isInterval} from './edtf-date.js';
import {memoizeByObject} from './memoize.js';
import {itemsInOrder} from './prepare.js';

/** A leap year. */
const MAX_DAYS = 366;

/** A weekday helps to follow what happened within a year. In a longer record it is noise. */
export const hasWeekdays = memoizeByObject((document: TimelineDocument): boolean => {
  const days = itemsInOrder(document).flatMap(({date, earliest}) =>
    date && !isInterval(date) && date.day && isExact(date) ? [earliest] : [],
  );
  // Not `Math.min(...days)`, which fails for very long lists.
  const first = days.reduce((a, b) => Math.min(a, b), Infinity);
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity);
  return last - first <= MAX_DAYS;
});
