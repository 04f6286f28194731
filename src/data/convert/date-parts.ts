/**
 * Dates in EDTF, from their parts: year, month, day, hour, minute, second, and `offset` such as `Z` or `+09:00`; or from
 * `edtf`, which has all of it.
 */
import {monthNamed} from './date-in-words.js';
import {parseEdtf} from '../../model/edtf.js';
import {take, textIn, type Parts} from './parts.js';

export interface Converted {
  /** Absent if there is no usable date. */
  readonly date?: string;
  /** The text that is shown for it (`display_date`). */
  readonly shown: string;
  /** What was not converted. */
  readonly lost: readonly string[];
}

/** A date and, if it is a day, a time such as `T20:17:00` or `T20:17:00+09:00`. */
interface Point {
  readonly date: string;
  readonly time: string;
}

/** Year −500 is 500 BC, as TimelineJS counts. */
export function edtfOf(start: unknown, end: unknown): Converted {
  const lost: string[] = [];
  const [from, shownFrom] = pointOf(start, 'start date', lost);
  const [to, shownTo] = pointOf(end, 'end date', lost);
  if (!from && to) lost.push(`end date ${to.date}: no start`);
  const shown = [shownFrom, shownTo].filter(Boolean).join(' – ');
  return {...(from && {date: to ? interval(from, to, lost) : from.date + from.time}), shown, lost};
}

function interval(from: Point, to: Point, lost: string[]): string {
  const text = `${from.date}/${to.date}`;
  const hasTimes = from.time + to.time !== '';
  if (from.date === to.date) {
    if (to.time !== '' && to.time !== from.time) lost.push(`end date: time ${to.time.slice(1)}`);
    return from.date + from.time;
  }
  if (typeof parseEdtf(text) === 'string') {
    lost.push(`end date ${to.date}: before the start`);
    return from.date + from.time;
  }
  if (hasTimes) lost.push('start and end date: times, which intervals do not have');
  return text;
}

/** A date object as far as it can be converted, and the text that is shown for it. */
function pointOf(input: unknown, name: string, lost: string[]): [point: Point | undefined, shown: string] {
  if (typeof input !== 'object' || input === null) return [undefined, ''];
  const parts: Parts = {...input};
  const shown = textIn(take(parts, 'display_date'));
  const edtf = textIn(take(parts, 'edtf'));
  if (edtf !== '') return [{date: edtf, time: ''}, shown];
  const offset = textIn(take(parts, 'offset'));
  const numberOf = (key: string) => {
    const written = textIn(take(parts, key));
    const number = numberIn(key, written);
    if (number === undefined && written !== '')
      lost.push(`${name}: ${key} "${written}" is not a whole number`);
    return number;
  };
  const hasYear = textIn(parts.year) !== '';
  const [year, month, day] = ['year', 'month', 'day'].map(numberOf);
  const [hour, minute = 0, second = 0, millisecond = 0] = ['hour', 'minute', 'second', 'millisecond'].map(
    numberOf,
  );
  for (const key of Object.keys(parts)) {
    if (textIn(parts[key])) lost.push(`${name}: ${key} "${textIn(parts[key])}"`);
  }
  const [clockPart] = [minute && 'minute', second && 'second'].filter(Boolean);
  if (hour === undefined && clockPart) lost.push(`${name}: ${clockPart} without an hour`);
  if (year === undefined) {
    if (!hasYear && [month, day, hour].some((part) => part !== undefined)) lost.push(`${name}: no year`);
    return [undefined, shown];
  }
  const date = dateOf(year, month, day, name, lost);
  if (date === undefined || hour === undefined)
    return [date === undefined ? undefined : {date, time: ''}, shown];
  if (millisecond > 0) lost.push(`${name}: milliseconds`);
  return [{date, time: timeOf(date, [hour, minute, second], offset, name, lost)}, shown];
}

/** A whole number, also as a spreadsheet or a person writes it: "2,024", "11.0", "November", "500 BC". Undefined if it is none. */
export function numberIn(part: string, written: string): number | undefined {
  const plain = written
    // Groups of three digits are one number; other numbers are several.
    .replace(/(?<!\d)\d{1,3}(?:[\s,]\d{3})+(?!\d)/g, (number) => number.replace(/[\s,]/g, ''))
    .replace(/(?<=\d)\.0+$/, '')
    .replace(/^-\s/, '-');
  if (/^-?\d+$/.test(plain)) return Number(plain);
  if (part === 'month') return monthNamed(written);
  const day = part === 'day' ? /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(plain)?.[1] : undefined;
  if (day !== undefined) return Number(day);
  const [, before, after] =
    /^(?:(\d{1,9})\s*(?:bce?|b\.\s*c\.(?:\s*e\.)?)|(?:(?:ad|a\.\s*d\.)\s*)?(\d{1,4})\s*(?:ad|ce|a\.\s*d\.)?)$/i.exec(
      plain,
    ) ?? [];
  if (part !== 'year' || (before ?? after) === undefined) return undefined;
  return before === undefined ? Number(after) : -Number(before);
}

/** The most exact date that exists: what does not is left out. */
function dateOf(
  year: number,
  month: number | undefined,
  day: number | undefined,
  name: string,
  lost: string[],
): string | undefined {
  const parts = [yearText(year), month, day];
  const given = parts.slice(0, month === undefined ? 1 : day === undefined ? 2 : 3);
  if (month === undefined && day !== undefined) lost.push(`${name}: day without a month`);
  const textOf = (length: number) =>
    given
      .slice(0, length)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  for (let length = given.length; length > 0; length--) {
    const date = textOf(length);
    if (typeof parseEdtf(date) === 'string') continue;
    if (length < given.length)
      lost.push(`${name} ${textOf(given.length)}: does not exist, shortened to ${date}`);
    return date;
  }
  lost.push(`${name}: year ${year} is out of range`);
  return undefined;
}

function timeOf(
  date: string,
  clock: readonly number[],
  offset: string,
  name: string,
  lost: string[],
): string {
  const time = `T${clock.map((part) => String(part).padStart(2, '0')).join(':')}${offset}`;
  if (typeof parseEdtf(date + time) !== 'string') return time;
  lost.push(`${name}: time ${time.slice(1)}`);
  return '';
}

/**
 * 500 BC is the year −500 here and −499 in EDTF, which has a year 0. A year with more than four digits is the same in
 * both.
 */
function yearText(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  if (Math.abs(counted) > 9999) return `Y${year}`;
  return (counted < 0 ? '-' : '') + String(Math.abs(counted)).padStart(4, '0');
}
