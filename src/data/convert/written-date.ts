/** Dates as programs write them, as the parts that `edtfOf` converts. Midnight without a time zone means the day. */
import type {Parts} from './parts.js';

const ISO =
  /^([+-]?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const BEFORE_CHRIST = /^(\d{1,9})\s*(?:bce?|b\.c\.(?:e\.)?)$/i;
const AFTER_CHRIST = /^(?:(?:ad|a\.d\.)\s*(\d{1,4})|(\d{1,4})\s*(?:ad|a\.d\.|ce))$/i;
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

const CLOCK = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?/;
const ZONE = /\b(?:GMT|UTC|Z)?([+-]\d{2}):?(\d{2})\b|\b(GMT|UTC)\b/i;
/** Month, day and year, as the Date of JavaScript reads it. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=\s|$)/;

/** @returns undefined if the text is no date */
export function partsOfDate(text: string): Parts | undefined {
  const written = text.trim();
  const iso = ISO.exec(written);
  if (iso) return isoParts(iso.slice(1));
  const [, ...compact] = COMPACT.exec(written) ?? [];
  if (compact.length > 0) return isoParts(compact);
  const before = BEFORE_CHRIST.exec(written)?.[1];
  if (before !== undefined) return {year: -Number(before)};
  const [, ad, ce] = AFTER_CHRIST.exec(written) ?? [];
  if (ad !== undefined || ce !== undefined) return {year: Number(ad ?? ce)};
  return partsInWords(written);
}

/** The parts of a time in milliseconds, in UTC. */
export function partsOfTime(milliseconds: number): Parts | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : partsOfDate(date.toISOString());
}

function isoParts([yearText = '', month, day, hour, minute, second, zone]: readonly (
  string | undefined
)[]): Parts {
  const year = Number(yearText);
  return {
    // Here, the year before 1 is -1.
    year: year <= 0 ? year - 1 : year,
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
    ...clockParts([hour, minute, second], zone === undefined ? '' : offsetOf(zone)),
  };
}

/** "May 28 2006 09:00:00 GMT", "28 May 2006", "Fri Nov 22 1963 13:00:00 GMT-0600", "Nov 1963", "11/22/1963". */
function partsInWords(text: string): Parts | undefined {
  const rest = text.replace(CLOCK, ' ').replace(ZONE, ' ');
  const date = AMERICAN.exec(text) ? americanParts(text) : namedParts(rest);
  if (!date) return undefined;
  const [, hour, minute, second] = CLOCK.exec(text) ?? [];
  const [, hours, minutes, utc] = ZONE.exec(text) ?? [];
  const zone = utc !== undefined ? 'Z' : hours === undefined ? '' : offsetOf(hours + minutes!);
  return {...date, ...clockParts([hour, minute, second], zone)};
}

function americanParts(text: string): Parts {
  const [, month, day, year] = AMERICAN.exec(text)!;
  return {year, month, day};
}

function namedParts(text: string): Parts | undefined {
  const words = text.match(/[\p{L}]+|\d+(?:st|nd|rd|th)?/giu) ?? [];
  const months = words.map((word) => indexOfMonth(word.slice(0, 3)));
  const month = months.find((index, at) => index >= 0 && /^\p{L}{3,}$/u.test(words[at]!));
  const numbers = words.filter((word) => /^\d/.test(word)).map((word) => Number.parseInt(word, 10));
  const year = numbers.find((number) => number > 31);
  const day = numbers.find((number) => number >= 1 && number <= 31);
  if (month === undefined || year === undefined || numbers.length > 2) return undefined;
  return {year, month: month + 1, ...(day !== undefined && {day})};
}

/** The number of an English month by its name, or by at least three letters of it. */
export function monthNamed(word: string): number | undefined {
  const index = word.length < 3 ? -1 : indexOfMonth(word.replace(/\.$/, ''));
  return index === -1 ? undefined : index + 1;
}

/** Of the first month whose name begins like this; -1 if there is none. */
function indexOfMonth(beginning: string): number {
  return MONTH_NAMES.findIndex((name) => name.startsWith(beginning.toLowerCase()));
}

function clockParts(
  [hour, minute = '00', second = '00']: readonly (string | undefined)[],
  offset: string,
): Parts {
  if (hour === undefined || Number(hour) + Number(minute) + Number(second) === 0) return {};
  return {hour, minute, second, offset};
}

/** `+09:00` for `+0900` and `+09`; `Z` for UTC. */
function offsetOf(zone: string): string {
  if (/^z$/i.test(zone) || /^[+-]00:?(00)?$/.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)!;
  return `${sign}${hours}:${minutes}`;
}
