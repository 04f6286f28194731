import {isExact, isInterval, type EdtfDate} from '../model/edtf-date.js';
import {localTimeAsUtc} from './intl-dates.js';

/** The value for `<time datetime>`; undefined unless the date is an exact day, month, year or time after 1 BC. */
export function machineDate(date: EdtfDate): string | undefined {
  if (isInterval(date) || date.year < 1 || !isExact(date)) return undefined;
  const {month, day, time} = date;
  const text = isoText(localTimeAsUtc(date));
  if (time) return text.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) + isoOffset(time.offset);
  if (day) return text.slice(0, 'YYYY-MM-DD'.length);
  return text.slice(0, month ? 'YYYY-MM'.length : 'YYYY'.length);
}

/** "-05:00", "Z"; empty if there is no offset. @param offset minutes east of UTC */
export function isoOffset(offset: number | undefined): string {
  if (!offset) return offset === 0 ? 'Z' : '';
  return (offset < 0 ? '-' : '+') + isoText(Math.abs(offset) * 60_000).slice(11, 16);
}

function isoText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
