/** Times of day in dates that people and programs write: "13:00", "1:30 PM", "13:00:00 GMT-0600". */
import type {Parts} from './parts.js';

export interface WrittenTime {
  readonly parts: Parts;
  /** The text without it. */
  readonly rest: string;
  /** Whether it is midnight and means the time of day. */
  readonly isMidnight: boolean;
}

/** With AM or PM, the minutes may be left out. */
const HALF_DAY =
  /(?:^|[\sT,])(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*([ap])(?:m\b|\.m(?:\.|\b))/i;
const CLOCK = /(?:^|[\sT,])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?![\d:.])/i;
/** What follows the time. A name in parentheses repeats the offset. */
const ZONE =
  /^\s*(?:(?:GMT|UTC?)?([+-]\d{2}(?::?\d{2})?)(?!\d)|(Z|GMT|UTC?|[ECMP][SD]T)(?![\w+-]))(?:\s*\([^()]*\))?/i;
/** The zones that e-mails name (RFC 2822). */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  EDT: '-04',
  EST: '-05',
  CDT: '-05',
  CST: '-06',
  MDT: '-06',
  MST: '-07',
  PDT: '-07',
  PST: '-08',
};

/** @returns undefined if there is none, or none that exists */
export function timeIn(text: string): WrittenTime | undefined {
  const found = HALF_DAY.exec(text) ?? CLOCK.exec(text);
  if (!found) return undefined;
  const [all, hour, minute = '00', second = '00', half] = found;
  const counted = half === undefined ? hour! : hourOfDay(Number(hour), half.toLowerCase() === 'p');
  if (counted === undefined) return undefined;
  const after = text.slice(found.index + all.length);
  const [zone = '', offset, name] = ZONE.exec(after) ?? [];
  return {
    parts: {hour: counted, minute, second, offset: offsetOf(offset ?? name ?? '')},
    rest: withoutCommas(`${text.slice(0, found.index)} ${after.slice(zone.length)}`),
    // A person who writes "12:00 AM" means it. Programs add seconds, and write "12:00:00 AM" for a day.
    isMidnight: half !== undefined && found[3] === undefined,
  };
}

/** `+09:00` for `+0900` and `+09`; `Z` for UTC; '' if there is none. */
export function offsetOf(zone: string): string {
  if (zone === '') return '';
  const written = NAMED_ZONES[zone.toUpperCase()] ?? zone;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(written) ?? [];
  return sign === undefined || Number(hours! + minutes) === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
}

/** On a clock of 12 hours; "13:30 PM" is read, too, but "13:30 AM" contradicts itself. */
function hourOfDay(hour: number, isAfternoon: boolean): string | undefined {
  if (hour > 12 && !isAfternoon) return undefined;
  return hour > 12 ? String(hour) : String((hour % 12) + (isAfternoon ? 12 : 0));
}

/** Around a date, where the time was. */
function withoutCommas(text: string): string {
  return text
    .replace(/^[\s,]+/, '')
    .trim()
    .replace(/,$/, '')
    .trim();
}
