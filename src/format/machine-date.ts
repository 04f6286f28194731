import {isExact, isInterval, type EdtfDate} from '../model/edtf-date.js';
import {clockTime} from './intl-dates.js';

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

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
