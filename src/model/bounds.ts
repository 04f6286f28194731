import {dayNumber} from './calendar.js';
import {isInterval, type EdtfDate, type EdtfEnd, type EdtfPoint} from './edtf-date.js';

/** The first and the last day a date can mean. */
export interface Bounds {
  /** A day number, local to the place the date is told from; -Infinity where unknown or open. */
  readonly earliest: number;
  /** A day number as above, included; Infinity where unknown or open. */
  readonly latest: number;
  /** The days are not exact: the date says so, or it is a season. */
  readonly approximate: boolean;
}

const NOTHING_KNOWN: Bounds = {earliest: -Infinity, latest: Infinity, approximate: false};

/** The bounds of a date. A season has no exact days: it is placed by the northern meteorological seasons. */
export function boundsOf(date: EdtfDate): Bounds {
  if (!isInterval(date)) return boundsOfPoint(date);
  const start = boundsOfEnd(date.start);
  const end = boundsOfEnd(date.end);
  return {earliest: start.earliest, latest: end.latest, approximate: start.approximate || end.approximate};
}

/** Seconds from 1970-01-01T00:00 to the start of a date, both on the clock of its place. */
export function localSeconds({year, month = 1, day = 1, time}: EdtfPoint): number {
  const {hour, minute, second} = time ?? {hour: 0, minute: 0, second: 0};
  return ((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
}

function boundsOfEnd(end: EdtfEnd): Bounds {
  return typeof end === 'string' ? NOTHING_KNOWN : boundsOfPoint(end);
}

function boundsOfPoint(point: EdtfPoint): Bounds {
  const {year, month, day, season, approximate} = point;
  if (day) {
    const only = dayNumber(year, month ?? 1, day);
    return {earliest: only, latest: only, approximate};
  }
  if (month) return monthsFrom(year, month, 1, approximate);
  // Spring (21) begins in March (3), winter (24) in December.
  if (season) return monthsFrom(year, (season - 20) * 3, 3, true);
  const years = point.unspecified === 'decade' ? 100 : point.unspecified === 'year' ? 10 : 1;
  return monthsFrom(year, 1, years * 12, approximate);
}

function monthsFrom(year: number, month: number, count: number, approximate: boolean): Bounds {
  const months = month - 1 + count;
  const end = dayNumber(year + Math.floor(months / 12), (months % 12) + 1, 1);
  return {earliest: dayNumber(year, month, 1), latest: end - 1, approximate};
}
