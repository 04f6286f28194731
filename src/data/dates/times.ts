/** Days with a time that are not written in EDTF. */
import {isEdtf, readingsOf} from './readings.js';

export interface WrittenTime {
  /** What it can mean, as EDTF; where seconds are missing, with 00. */
  readonly dates: readonly string[];
  readonly hasSeconds: boolean;
  /** Whether EDTF can say all of it: it has no parts of seconds. */
  readonly isExact: boolean;
}

const TIME =
  /^(.{4,40}?)(?:[tT]|,? )(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?([ap]\.?m\.?)? ?\(?(z|utc|gmt|(?:utc|gmt)?[+-]\d{1,2}(?::?\d\d)?)?\)?$/i;

/** @returns undefined if it is not a day with a time, or does not exist */
export function readTime(text: string): WrittenTime | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, day = '', hour = '', minute = '', second, fraction = '', half, zone = ''] = match;
  const days = isEdtf(day) ? [day] : readingsOf(day);
  const clock = `T${hourOf(hour, half)}:${minute}:${second ?? '00'}${offsetOf(zone)}`;
  const dates = days.map((date) => date + clock).filter(isEdtf);
  return dates.length === 0
    ? undefined
    : {dates, hasSeconds: second !== undefined, isExact: /^0*$/.test(fraction)};
}

function hourOf(hour: string, half: string | undefined): string {
  if (half === undefined) return hour.padStart(2, '0');
  const ofHalf = Number(hour) % 12;
  return String(/^p/i.test(half) ? ofHalf + 12 : ofHalf).padStart(2, '0');
}

function offsetOf(zone: string): string {
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign, hours = '', minutes] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return '';
  // Another way to write UTC, which EDTF does not have.
  if (sign === '-' && Number(hours) + Number(minutes ?? 0) === 0) return 'Z';
  // "+09" is EDTF as it is, and "GMT+9" is not.
  return (
    sign +
    hours.padStart(2, '0') +
    (minutes === undefined ? (/^.\d\d$/.test(zone) ? '' : ':00') : `:${minutes}`)
  );
}
