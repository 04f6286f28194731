/** Days with a time that are not written in EDTF. */
import {isEdtf} from './edtf-text.js';
import {readingsOf} from './readings.js';

export interface WrittenTime {
  /** What it can mean, as EDTF; where seconds are missing, with 00. */
  readonly dates: readonly string[];
  readonly hasSeconds: boolean;
  /** Whether EDTF can say all of it, and nothing is a guess: it has no parts of seconds, and its zone is no abbreviation. */
  readonly isExact: boolean;
  /** Whether it is midnight as programs write it where they mean the day: a person writes "12:00 AM". */
  readonly isMidnight: boolean;
}

const TIME =
  /^(.{4,40}?)(?:t|,? )(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?([ap]\.?m\.?)? ?\(?(z|utc|gmt|[a-z]{3,4}|(?:utc|gmt)?[+-]\d{1,2}(?::?\d\d)?)?\)?$/i;
/** The half of the day before the time, as in forms of Google in Korean. */
const HALF_BEFORE = / ?(?:(오전|午前|上午)|오후|午後|下午) ?(\d{1,2}:\d\d(?::\d\d)?)/;
/** As JavaScript writes a time, after its offset. */
const NAME_OF_ZONE = /(?<=[+-]\d{4}) \([^()]+\)$/;

/** Hours from UTC. Not those that several zones have, such as CST and IST. */
const ZONES: Readonly<Record<string, number>> = {
  ...{est: -5, edt: -4, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10},
  ...{wet: 0, west: 1, cet: 1, cest: 2, mez: 1, mesz: 2, eet: 2, eest: 3, msk: 3, kst: 9, jst: 9},
};

/** @returns undefined if it is not a day with a time, or does not exist */
export function readTime(text: string): WrittenTime | undefined {
  const match = TIME.exec(inOneForm(text));
  if (!match) return undefined;
  const [, day = '', hour = '', minute = '', second, fraction = '', half, written = ''] = match;
  const hours = ZONES[written.toLowerCase()];
  const zone = hours === undefined ? written : `${hours < 0 ? '-' : '+'}${Math.abs(hours)}`;
  const offset = offsetOf(zone);
  if (offset === undefined) return undefined;
  const days = isEdtf(day) ? [day] : readingsOf(day);
  const clock = `T${hourOf(hour, half)}:${minute}:${second ?? '00'}`;
  const dates = days.map((date) => date + clock + offset).filter(isEdtf);
  if (dates.length === 0) return undefined;
  return {
    dates,
    hasSeconds: second !== undefined,
    isExact: /^0*$/.test(fraction) && hours === undefined,
    isMidnight:
      clock === 'T00:00:00' && /^0*$/.test(fraction) && (half === undefined || second !== undefined),
  };
}

function inOneForm(text: string): string {
  return text
    .replace(/ uhr$/i, '')
    .replace(NAME_OF_ZONE, '')
    .replace(
      HALF_BEFORE,
      (_, morning: string | undefined, clock: string) => ` ${clock} ${morning ? 'am' : 'pm'}`,
    );
}

function hourOf(hour: string, half: string | undefined): string {
  if (half === undefined) return hour.padStart(2, '0');
  const ofHalf = Number(hour) % 12;
  return String(/^p/i.test(half) ? ofHalf + 12 : ofHalf).padStart(2, '0');
}

/** @returns undefined for an abbreviation that is not known */
function offsetOf(zone: string): string | undefined {
  if (zone === '') return '';
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign, hours = '', minutes] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  // Another way to write UTC, which EDTF does not have.
  if (sign === '-' && Number(hours) + Number(minutes ?? 0) === 0) return 'Z';
  // "+09" is EDTF as it is, and "GMT+9" is not.
  return (
    sign +
    hours.padStart(2, '0') +
    (minutes === undefined ? (/^.\d\d$/.test(zone) ? '' : ':00') : `:${minutes}`)
  );
}
