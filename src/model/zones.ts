import {boundsOf, localSeconds} from './bounds.js';
import {isInterval, type EdtfDate, type EdtfTime} from './edtf-date.js';
import {boundedCache} from './bounded-cache.js';

/** A span of time in seconds since 1970-01-01T00:00:00Z. */
export interface Instants {
  readonly from: number;
  /** Where days are meant, the first second after the last; `from` itself where the date is one instant. */
  readonly to: number;
}

const HOUR = 3600;
const DAY = 24 * HOUR;
// A day begins first at UTC+14 and ends last at UTC−12.
const EASTERNMOST = 14 * HOUR;
const WESTERNMOST = -12 * HOUR;
/** The last second that `Date` knows, and of its sign, the first. */
const DATE_RANGE = 8.64e12;
const MOST_FORMATTERS = 50;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The seconds between which a local date lies: in an IANA time zone, or where none is told anywhere on earth.
 * @throws RangeError on an unknown time zone
 */
export function instantsOf(date: EdtfDate, timeZone?: string): Instants {
  if (!isInterval(date) && date.time) return instantOfTime(localSeconds(date), date.time, timeZone);
  const {earliest, latest} = boundsOf(date);
  const next = instantsAt((latest + 1) * DAY, timeZone);
  return {from: instantsAt(earliest * DAY, timeZone).from, to: timeZone ? next.from : next.to};
}

/** Whether this engine knows an IANA time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    // Newer engines also take offsets ("+09:00") for time zones; those are none of IANA's names.
    return /^[A-Z]/i.test(name) && !!formatterOf(name);
  } catch {
    return false;
  }
}

function instantOfTime(local: number, {offset}: EdtfTime, timeZone?: string): Instants {
  if (offset === undefined) return instantsAt(local, timeZone);
  const instant = local - offset * 60;
  return {from: instant, to: instant};
}

/**
 * The first and the last instant at which clocks show a local time: two where they are set back over it;
 * where they skip it, the moment of the change. With no zone, the first and the last clocks on earth.
 */
function instantsAt(local: number, timeZone?: string): Instants {
  if (!timeZone) return {from: local - EASTERNMOST, to: local - WESTERNMOST};
  const before = local - offsetAt(local - DAY, timeZone);
  const after = local - offsetAt(local + DAY, timeZone);
  const shown = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === local);
  const [from = before, to = from] = shown;
  return {from, to};
}

/** Seconds east of UTC at an instant; 0 beyond what `Date` can hold. */
function offsetAt(instant: number, timeZone: string): number {
  if (!(Math.abs(instant) < DATE_RANGE)) return 0;
  const [, sign, ...digits] =
    /GMT(.)(\d+):(\d+):?(\d*)/.exec(formatterOf(timeZone).format(instant * 1000)) ?? [];
  const [hour = 0, minute = 0, second = 0] = digits.map(Number);
  return (sign === '+' ? 1 : -1) * ((hour * 60 + minute) * 60 + second);
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  return boundedCache(
    formatters,
    MOST_FORMATTERS,
    timeZone,
    () => new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'}),
  );
}
