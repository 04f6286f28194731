/** What to write in place of a date that is not EDTF. */
import {plainDate} from './characters.js';
import {isLevel2, PART_OF_YEAR} from './level-2.js';
import {isEdtf, readingsOf, yearBefore} from './readings.js';
import {readTime} from './times.js';
import {trimmed} from '../blanks.js';
import type {DocumentCode} from '../faults/codes.js';
import type {MessageReference} from '../faults/fault.js';

export interface DateAdvice {
  readonly code: Extract<DocumentCode, 'date-form' | 'date-level-2'>;
  readonly expected?: MessageReference;
  /** What the text means, where it can mean one thing only. */
  readonly correction?: string;
}

/** No date is longer, and the patterns need not be fast. */
const MAX_LENGTH = 60;
const DAY = 86_400_000;
/** Day 0 of the two systems in which spreadsheets count days. */
const EPOCHS = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

/** @returns undefined if the text does not look like a date */
export function dateAdvice(written: string): DateAdvice | undefined {
  const short = trimmed(written);
  if (short.length > MAX_LENGTH) return undefined;
  const {text, odd} = plainDate(short);
  if (isEdtf(text)) return odd && characterAdvice(text, odd);
  return numberAdvice(text) ?? timeAdvice(text) ?? levelOrReading(text);
}

type Odd = NonNullable<ReturnType<typeof plainDate>['odd']>;

function characterAdvice(date: string, {code, plain}: Odd): DateAdvice {
  // With a dash, "2004–08" may be a month or five years.
  const isMonth = plain === '-' && /^\d{4}-\d\d$/.test(date);
  const range = isMonth ? readingsOf(date).find((reading) => reading.includes('/')) : undefined;
  if (range !== undefined) return either(date, range);
  return plain === ''
    ? write('expected.date-invisible', {code, date}, date)
    : write('expected.date-character', {code, plain, date}, date);
}

function numberAdvice(text: string): DateAdvice | undefined {
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const [date, other] = EPOCHS.map((epoch) => isoDay(epoch + Math.floor(Number(text)) * DAY));
    return write('expected.date-serial', {date: date!, other: other!});
  }
  const [, year, rest = ''] = /^-(\d{1,9})((?:-\d\d){0,2})$/.exec(text) ?? [];
  if (year !== undefined) return beforeAdvice(yearBefore(year) + rest);
  if (/^\d{1,3}$/.test(text)) return write('expected.date-write', {date: text.padStart(4, '0')});
  return /^\d{1,2}([-./ ])(\d{1,2}|[A-Za-z]{3,9})\1\d\d$/.test(text)
    ? write('expected.date-year')
    : undefined;
}

function timeAdvice(text: string): DateAdvice | undefined {
  const time = readTime(text);
  if (!time) return undefined;
  const {dates, isExact, hasSeconds} = time;
  if (dates.length > 1) return either(...dates);
  const date = dates[0]!;
  if (!hasSeconds) return write('expected.date-seconds', {date});
  return write('expected.date-write', {date}, isExact ? date : undefined);
}

function levelOrReading(text: string): DateAdvice | undefined {
  const readings = readingsOf(text);
  const [date, other] = readings;
  if (date === undefined) return isLevel2(text) ? {code: 'date-level-2'} : undefined;
  if (other !== undefined) return either(date, other);
  if (/^Y?-/.test(date) || date === '0000') return beforeAdvice(date);
  const winter = /^(\d{4})-24\b/.exec(date);
  if (winter && !/\d{2,4}\D\d{2}\b/.test(text)) {
    return write('expected.date-winter', {date, year: winter[1]!});
  }
  // "1933-39" are seven years, or a third of 1933.
  return write('expected.date-write', {date}, PART_OF_YEAR.test(text) ? undefined : date);
}

/** A year before 1: nobody should guess whether its writer knew that there is a year 0. */
function beforeAdvice(date: string): DateAdvice | undefined {
  if (!isEdtf(date)) return undefined;
  const year = 1 - Number(/^Y?(-?\d+)/.exec(date)?.[1]);
  return write('expected.date-bc', {date, year: String(year)});
}

function either(date = '', other = ''): DateAdvice {
  return write('expected.date-either', {date, other});
}

function write(
  key: MessageReference['key'],
  params?: Readonly<Record<string, string>>,
  correction?: string,
): DateAdvice {
  const expected = {key, ...(params && {params})};
  return {code: 'date-form', expected, ...(correction !== undefined && {correction})};
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
