import {boundsOf} from './bounds.js';
import {daysInMonth} from './calendar.js';
import {DATE_TIME, POINT} from './edtf-pattern.js';
import type {EdtfDate, EdtfEnd, EdtfFault, EdtfPoint, EdtfTime, Season, Unspecified} from './edtf-date.js';
import {boundedCache} from './bounded-cache.js';

export * from './edtf-date.js';

const EXACT = {approximate: false, uncertain: false};
// Beyond this a day number would no longer be exact.
const LARGEST_YEAR = 24e12;
const LARGEST_OFFSET = 14 * 60;
const MAX_CACHED = 20_000;
/** No date is longer, but a document can have a text of any length in place of a date. */
const MAX_CACHED_LENGTH = 80;
// Nearly all dates are plain days. This fast path parses ten thousand in a few milliseconds.
const plainDay = /^\d{4}-[01]\d-\d\d$/;
const pointPattern = new RegExp(`^${POINT}$`);
const dateTimePattern = new RegExp(`^${DATE_TIME}$`);
const cache = boundedCache<EdtfDate | EdtfFault>(MAX_CACHED);

/** Parses a date of EDTF Level 0 or 1, or says what is wrong with it. Never throws. */
export function parseEdtf(text: string): EdtfDate | EdtfFault {
  return text.length > MAX_CACHED_LENGTH ? parse(text) : cache(text, () => parse(text));
}

/** Parses a date that has been validated. @throws RangeError if it is not EDTF */
export function edtf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (typeof date === 'string') throw new RangeError(`"${text}" is not an EDTF date: ${date}`);
  return date;
}

function parse(text: string): EdtfDate | EdtfFault {
  if (plainDay.test(text)) return parsePlainDay(text);
  const [first = '', second, ...more] = text.split('/');
  if (second === undefined) return parseSingle(first);
  const start = parseEnd(first);
  const end = parseEnd(second);
  if (more.length || (isBoundless(start) && isBoundless(end))) return 'syntax';
  if (isFault(start) || isFault(end))
    return start === 'syntax' || end === 'syntax' ? 'syntax' : 'nonexistent';
  const interval = {start, end};
  const {earliest, latest} = boundsOf(interval);
  return earliest > latest ? 'backwards' : interval;
}

function parsePlainDay(text: string): EdtfPoint | EdtfFault {
  const year = Number(text.slice(0, 4));
  return ifItExists({year, month: Number(text.slice(5, 7)), day: Number(text.slice(8)), ...EXACT});
}

function parseSingle(text: string): EdtfPoint | EdtfFault {
  const match = dateTimePattern.exec(text);
  if (!match) return parsePoint(text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const offset = offsetOf(match[7]);
  const time = {hour, minute, second, ...(offset !== undefined && {offset})};
  return timeExists(time) ? ifItExists({year, month, day, time, ...EXACT}) : 'nonexistent';
}

function parseEnd(text: string): EdtfEnd | EdtfFault {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parsePoint(text);
}

function parsePoint(text: string): EdtfPoint | EdtfFault {
  const match = pointPattern.exec(text);
  if (!match) return 'syntax';
  const [, year, season, month, day, long, masked, sign] = match;
  return ifItExists({
    year: Number(year ?? long ?? firstYearOf(masked)),
    ...(season && {season: Number(season) as Season}),
    ...dateField('month', month),
    ...dateField('day', day),
    ...unspecifiedIn(month, day, masked),
    ...(long && {long: true}),
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  });
}

/** The first year of a decade or century. Before the year 0 it ends in 9: `-201X` is -2019 to -2010. */
function firstYearOf(masked = ''): string {
  return masked.replaceAll('X', masked.startsWith('-') ? '9' : '0');
}

function dateField(name: 'month' | 'day', digits: string | undefined): {month?: number; day?: number} {
  return digits && digits !== 'XX' ? {[name]: Number(digits)} : {};
}

function unspecifiedIn(month?: string, day?: string, masked?: string): {unspecified?: Unspecified} {
  if (masked) return {unspecified: masked.endsWith('XX') ? 'decade' : 'year'};
  if (month === 'XX') return {unspecified: day ? 'month-day' : 'month'};
  return day === 'XX' ? {unspecified: 'day'} : {};
}

function ifItExists(point: EdtfPoint): EdtfPoint | EdtfFault {
  const {year, month = 1, day = 1} = point;
  const exists = Math.abs(year) <= LARGEST_YEAR && month >= 1 && month <= 12 && day >= 1;
  return exists && day <= daysInMonth(year, month) ? point : 'nonexistent';
}

function timeExists({hour, minute, second, offset = 0}: EdtfTime): boolean {
  return hour < 24 && minute < 60 && second < 60 && Math.abs(offset) <= LARGEST_OFFSET;
}

/** In minutes; NaN if the offset has more than 59 minutes besides its hours. */
function offsetOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (text === 'Z') return 0;
  const [hours = 0, minutes = 0] = text.slice(1).split(':').map(Number);
  return (text.startsWith('-') ? -1 : 1) * (minutes < 60 ? hours * 60 + minutes : NaN);
}

function isBoundless(end: EdtfEnd | EdtfFault): boolean {
  return end === 'open' || end === 'unknown';
}

function isFault(end: EdtfEnd | EdtfFault): end is EdtfFault {
  return typeof end === 'string' && !isBoundless(end);
}
