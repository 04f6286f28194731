import {dayNumber} from './calendar.js';
import {isInterval, type EdtfDate, type EdtfEnd, type EdtfPoint} from './edtf-date.js';

/** The first and the last day that a date can mean, as day numbers in the local time of the date's place. */
export interface Bounds {
  /** -Infinity if unknown or open. */
  readonly earliest: number;
  /** Inclusive; Infinity if unknown or open. */
  readonly latest: number;
  /** Whether the days are not exact: the date says so, or it is a season. */
  readonly approximate: boolean;
}

const UNBOUNDED: Bounds = {earliest: -Infinity, latest: Infinity, approximate: false};

/** EDTF gives a season no exact days: its bounds are those of the meteorological season in the northern hemisphere. */
export function boundsOf(date: EdtfDate): Bounds {
  if (!isInterval(date)) return boundsOfPoint(date);
  const start = boundsOfEnd(date.start);
  const end = boundsOfEnd(date.end);
  return {earliest: start.earliest, latest: end.latest, approximate: start.approximate || end.approximate};
}

/** Seconds from 1970-01-01T00:00 to the start of a date, both in the local time of its place. */
export function localSeconds({year, month = 1, day = 1, time}: EdtfPoint): number {
  const {hour, minute, second} = time ?? {hour: 0, minute: 0, second: 0};
  return ((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
}

function boundsOfEnd(end: EdtfEnd): Bounds {
  return typeof end === 'string' ? UNBOUNDED : boundsOfPoint(end);
}

function boundsOfPoint(point: EdtfPoint): Bounds {
  const {year, month, day, season, approximate} = point;
  if (day) {
    const number = dayNumber(year, month ?? 1, day);
    return {earliest: number, latest: number, approximate};
  }
  if (month) return boundsOfMonths(year, month, 1, approximate);
  // Spring (21) begins in March (3), winter (24) in December.
  if (season) return boundsOfMonths(year, (season - 20) * 3, 3, true);
  return boundsOfMonths(year, 1, 12 * yearsOf(point), approximate);
}

/** How many years a point covers: the decade of `20XX` is unspecified, the year of `201X`. */
function yearsOf({unspecified}: EdtfPoint): number {
  if (unspecified === 'decade') return 100;
  return unspecified === 'year' ? 10 : 1;
}

function boundsOfMonths(year: number, month: number, count: number, approximate: boolean): Bounds {
  const months = month - 1 + count;
  const end = dayNumber(year + Math.floor(months / 12), (months % 12) + 1, 1);
  return {earliest: dayNumber(year, month, 1), latest: end - 1, approximate};
}
