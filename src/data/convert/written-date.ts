/** Dates as programs write them, as the parts that `edtfOf` converts. Midnight, as programs write it, means the day. */
import {dateInWords} from './date-in-words.js';
import type {Parts} from './parts.js';
import {offsetOf, timeIn} from './written-time.js';

const ISO =
  /^([+-]?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
/** "12-05-24": nobody knows which number is the year. */
const SHORT_YEAR = /^\d{1,2}-/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;
const BEFORE_CHRIST = /^(\d{1,9})\s*(?:bce?|b\.c\.(?:e\.)?)$/i;
const AFTER_CHRIST = /^(?:(?:ad|a\.d\.)\s*(\d{1,4})|(\d{1,4})\s*(?:ad|a\.d\.|ce))$/i;
/** Month, day and year, as the Date of JavaScript reads it; or day, month and year. */
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(-\d{1,9}|\d{3,4})$/;
const MONTH_AND_YEAR = /^(0?[1-9]|1[0-2])\/(\d{4})$/;

interface Moment {
  readonly parts: Parts;
  /** Whether its time is midnight, as programs write it where they mean the day. */
  readonly isMidnight: boolean;
}

/**
 * @param isDayFirst whether "05/06/1961" is in June
 * @returns undefined if the text is no date
 */
export function partsOfDate(text: string, isDayFirst = false): Parts | undefined {
  const moment = momentIn(text, isDayFirst);
  return moment?.isMidnight ? dayOf(moment.parts) : moment?.parts;
}

/** The time as a text that `partsOfDate` reads. */
export function textOfTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** An end at midnight is that of the day before: its last second, or the day if the start is one, too. */
export function partsOfEnd(text: string, start: Parts | undefined, isDayFirst = false): Parts | undefined {
  const moment = momentIn(text, isDayFirst);
  if (!moment?.isMidnight) return moment?.parts;
  const {parts} = moment;
  if (!start || dayNumber(parts) <= dayNumber(start)) return dayOf(parts);
  const last = new Date(dayNumber(parts) - 1000);
  const [year, month, day] = [last.getUTCFullYear(), last.getUTCMonth() + 1, last.getUTCDate()];
  const clock = {hour: '23', minute: '59', second: '59', offset: parts.offset};
  return {year: counted(year), month, day, ...(start.hour !== undefined && clock)};
}

/** The beginning of the date in UTC, in milliseconds, without its time. */
function dayNumber({year, month = 1, day = 1}: Parts): number {
  const number = Number(year);
  return new Date(0).setUTCFullYear(number < 0 ? number + 1 : number, Number(month) - 1, Number(day));
}

function dayOf({year, month, day}: Parts): Parts {
  return {year, month, day};
}

function momentIn(text: string, isDayFirst: boolean): Moment | undefined {
  const written = text.trim();
  const date = dateIn(written, isDayFirst);
  if (date) return {parts: date, isMidnight: isZero(date)};
  const time = timeIn(written);
  const day = time && dateIn(time.rest, isDayFirst);
  if (!day || day.hour !== undefined) return undefined;
  return {parts: {...day, ...time.parts}, isMidnight: isZero(time.parts) && !time.isMidnight};
}

function dateIn(written: string, isDayFirst: boolean): Parts | undefined {
  const [, ...compact] = COMPACT.exec(written) ?? [];
  if (compact.length > 0) return compactParts(compact);
  const iso = ISO.exec(written);
  if (iso) return SHORT_YEAR.test(written) ? undefined : isoParts(iso.slice(1));
  const before = BEFORE_CHRIST.exec(written)?.[1];
  if (before !== undefined) return {year: -Number(before)};
  const [, ad, ce] = AFTER_CHRIST.exec(written) ?? [];
  if (ad !== undefined || ce !== undefined) return {year: Number(ad ?? ce)};
  return numericParts(written, isDayFirst) ?? dateInWords(written);
}

/** Six digits are a month: hardly anybody means a year. */
function compactParts(values: readonly (string | undefined)[]): Parts | undefined {
  const [, month, day] = values;
  return day === undefined && !(Number(month) >= 1 && Number(month) <= 12) ? undefined : isoParts(values);
}

function isoParts([yearText = '', month, day, hour, minute, second = '00', zone]: readonly (
  string | undefined
)[]): Parts {
  return {
    year: counted(Number(yearText)),
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
    ...(hour !== undefined && {hour, minute, second, offset: zone === undefined ? '' : offsetOf(zone)}),
  };
}

/** "11/22/1963", "22/11/1963", "11/1963". */
function numericParts(written: string, isDayFirst: boolean): Parts | undefined {
  const [, one, two, year] = SLASHES.exec(written) ?? [];
  if (year !== undefined) {
    const [day, month] = (isDayFirstIn(one, two) ?? isDayFirst) ? [one, two] : [two, one];
    return {year, month, day};
  }
  const [, month, yearOfMonth] = MONTH_AND_YEAR.exec(written) ?? [];
  return month === undefined ? undefined : {year: yearOfMonth, month};
}

/** Whether the first of two numbers is the day and the second the month; undefined if they do not say so. */
export function isDayFirstIn(first: unknown, second: unknown): boolean | undefined {
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 === two > 12) return undefined;
  return one > 12;
}

/** Here, the year before 1 is -1. */
function counted(year: number): number {
  return year <= 0 ? year - 1 : year;
}

function isZero({hour, minute, second}: Parts): boolean {
  return hour !== undefined && Number(hour) + Number(minute) + Number(second) === 0;
}
