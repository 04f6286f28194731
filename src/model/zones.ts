import {boundsOf, localSeconds} from './bounds.js';
import {isInterval, type EdtfDate, type EdtfTime} from './edtf-date.js';
import {boundedCache} from './bounded-cache.js';

/** An interval in seconds since 1970-01-01T00:00:00Z. */
export interface InstantRange {
  readonly from: number;
  /** Exclusive: the first second after the last day. Equal to `from` if the date has a time. */
  readonly to: number;
}

const HOUR = 3600;
const DAY = 24 * HOUR;
// On earth, a day begins first at UTC+14 and ends last at UTC−12.
const EASTERNMOST = 14 * HOUR;
const WESTERNMOST = -12 * HOUR;
/** In seconds before and after 1970, as defined for `Date`. */
const DATE_RANGE = 8.64e12;
const MAX_FORMATTERS = 50;
const formatters = boundedCache<Intl.DateTimeFormat>(MAX_FORMATTERS);

/**
 * The interval of a local date in an IANA time zone. Without a time zone: the interval that holds the date in every one.
 * @throws RangeError if the time zone is unknown
 */
export function instantRangeOf(date: EdtfDate, timeZone?: string): InstantRange {
  if (!isInterval(date) && date.time) return instantOfTime(localSeconds(date), date.time, timeZone);
  const {earliest, latest} = boundsOf(date);
  const next = instantRangeAt((latest + 1) * DAY, timeZone);
  return {from: instantRangeAt(earliest * DAY, timeZone).from, to: timeZone ? next.from : next.to};
}

/** Whether this engine knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    // Newer engines also accept offsets such as "+09:00", which are not IANA names.
    return /^[A-Z]/i.test(name) && !!formatterOf(name);
  } catch {
    return false;
  }
}

function instantOfTime(local: number, {offset}: EdtfTime, timeZone?: string): InstantRange {
  if (offset === undefined) return instantRangeAt(local, timeZone);
  const instant = local - offset * 60;
  return {from: instant, to: instant};
}

/**
 * The first and the last instant at which clocks show a local time. They differ if clocks are set back over it. If clocks
 * skip it, both are the instant of the change. Without a time zone: the first and the last clocks on earth.
 */
function instantRangeAt(local: number, timeZone?: string): InstantRange {
  if (!timeZone) return {from: local - EASTERNMOST, to: local - WESTERNMOST};
  const before = local - offsetAt(local - DAY, timeZone);
  const after = local - offsetAt(local + DAY, timeZone);
  const shown = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === local);
  const [from = before, to = from] = shown;
  return {from, to};
}

/** Seconds east of UTC at an instant; 0 outside the range of `Date`. */
export function offsetAt(instant: number, timeZone: string): number {
  if (!(Math.abs(instant) < DATE_RANGE)) return 0;
  const [, sign, ...digits] =
    /GMT(.)(\d+):(\d+):?(\d*)/.exec(formatterOf(timeZone).format(instant * 1000)) ?? [];
  const [hour = 0, minute = 0, second = 0] = digits.map(Number);
  return (sign === '+' ? 1 : -1) * ((hour * 60 + minute) * 60 + second);
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  return formatters(timeZone, () => new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'}));
}
