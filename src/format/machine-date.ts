import {isInterval, type EdtfDate, type EdtfPoint, type EdtfTime} from '../model/edtf-date.js';

/** The value for `<time datetime>`: of an exact day, month, year or time after 1 BC, and of nothing else. */
export function machineDate(date: EdtfDate): string | undefined {
  if (isInterval(date) || date.year < 1 || !isExact(date)) return undefined;
  const {year, month, day, time} = date;
  const days = [pad(year, 4), month && pad(month), day && pad(day)].filter(Boolean).join('-');
  return time
    ? `${days}T${[time.hour, time.minute, time.second].map((n) => pad(n)).join(':')}${zone(time)}`
    : days;
}

/** Whether a date has exact bounds, with nothing in it unknown, vague or in doubt. */
export function isExact({approximate, uncertain, season, unspecified, long}: EdtfPoint): boolean {
  return !(approximate || uncertain || season || unspecified || long);
}

function zone({offset}: EdtfTime): string {
  if (!offset) return offset === 0 ? 'Z' : '';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(n: number, digits = 2): string {
  return String(n).padStart(digits, '0');
}
