import {isExact, isInterval, type EdtfDate, type EdtfPoint} from '../model/edtf-date.js';

/** The value for `<time datetime>`: of an exact day, month, year or time after 1 BC, and of nothing else. */
export function machineDate(date: EdtfDate): string | undefined {
  if (isInterval(date) || date.year < 1 || !isExact(date)) return undefined;
  const {month, day, time} = date;
  const digits = time ? 19 : day ? 10 : month ? 7 : 4;
  return iso(clockTime(date)).slice(0, digits) + machineOffset(time?.offset);
}

/** "-05:00", "Z"; nothing where there is none. */
export function machineOffset(offset: number | undefined): string {
  if (!offset) return offset === 0 ? 'Z' : '';
  return (offset < 0 ? '-' : '+') + iso(Math.abs(offset) * 60_000).slice(11, 16);
}

/**
 * Milliseconds for `Intl` and `Date` to tell the start of a date from, on the clock of its place as if that were UTC.
 * `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
 */
export function clockTime({year, month = 1, day = 1, time}: EdtfPoint): number {
  const {hour, minute, second} = time ?? {hour: 0, minute: 0, second: 0};
  return new Date(Date.UTC(2000, 0, 1, hour, minute, second)).setUTCFullYear(year, month - 1, day);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
