/** What to write in place of a date that is not EDTF. */
import {plainDate} from './characters.js';
import {isLevel2, PART_OF_YEAR} from './level-2.js';
import {hasTwoTimes, isoDay, weekOrDay, withDuration, withoutTimes, yearAgo} from './iso.js';
import {withoutNotes} from './notes.js';
import {isEdtf, readingsOf, yearBefore} from './readings.js';
import {readTime} from './times.js';
import {hasNoYear} from './words.js';
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
/** What people write where they know no date. */
const NO_DATE =
  /^(|[-?.]+|0000-00-00( 00:00:00)?|tb[acd]|n\/?a|none|null|unknown|undated|n\. ?d\.|not known|미정|미상|불명|未定|不明)$/i;
/** What spreadsheets show where a formula failed, such as "#REF!", or where a column is too narrow. */
const SHEET_ERROR = /^#(?:[A-Z][A-Z\d/]*[!?A]|#+)$/i;
/** A day or a month that is not known, as databases write it. */
const ZEROS = /^(\d{4}(?:-(?!00)\d\d)?)(?:-00){1,2}(?: 00:00:00)?$/;
/** "1999-00": no month, or the season that ends in 2000. */
const TURN_OF_CENTURY = /^(\d\d)(9\d) ?[-/~] ?00$/;
/** "24/11/12", "24. 11. 12." or "12-Nov-24". */
const SHORT_YEAR = /^\d{1,2}(\. |[-./ ])(\d{1,2}|[A-Za-z]{3,9})\1\d\d\.?$/;
/** "24년 11월". */
const SHORT_YEAR_IN_WORDS = /^\d{1,2} ?[年년](?: ?[\d~-]|$)/;
/** Seconds, or milliseconds, since 1970. */
const UNIX_TIME = /^1\d{9}(\d{3})?$/;
/** Day 0 of the two systems in which spreadsheets count days. */
const EPOCHS = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

/** @returns undefined if the text does not look like a date */
export function dateAdvice(written: string): DateAdvice | undefined {
  const short = trimmed(written);
  if (short.length > MAX_LENGTH) return undefined;
  const {text: plain, odd} = plainDate(short);
  if (isEdtf(plain)) return odd && (monthsOrDay(short, plain) ?? characterAdvice(plain, odd));
  if (NO_DATE.test(plain)) return write('expected.date-none');
  if (SHEET_ERROR.test(plain)) return write('expected.date-sheet-error');
  const text = withoutNotes(plain);
  if (text !== plain && isEdtf(text)) return write('expected.date-write', {date: text}, text);
  return (
    numberAdvice(text) ??
    (hasTwoTimes(text, short) ? undefined : timeAdvice(text)) ??
    isoAdvice(text) ??
    withinAdvice(text) ??
    levelOrReading(text)
  );
}

/** With a dash between the last two numbers, "2024-11–12" may be two months. */
function monthsOrDay(written: string, day: string): DateAdvice | undefined {
  if (!/^\d{4}-\d\d[–—]\d\d$/.test(written)) return undefined;
  const months = readingsOf(day.replace(/-(?=\d\d$)/, '/')).find((reading) => reading.includes('/'));
  return months === undefined ? undefined : either(months, day);
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
  if (UNIX_TIME.test(text))
    return write('expected.date-write', {date: isoDay(Number(text.slice(0, 10)) * 1000)});
  const [, year, rest = ''] = /^-(\d{1,9})((?:-\d\d){0,2})$/.exec(text) ?? [];
  if (year !== undefined) return beforeAdvice(yearBefore(year) + rest);
  const [, century, decade] = TURN_OF_CENTURY.exec(text) ?? [];
  if (century !== undefined && century !== '99') {
    const [first, last] = [`${century}${decade}`, `${String(Number(century) + 1).padStart(2, '0')}00`];
    return either(first, `${first}/${last}`);
  }
  const shortened = ZEROS.exec(text)?.[1];
  if (shortened !== undefined && isEdtf(shortened)) {
    return write('expected.date-write', {date: shortened}, shortened);
  }
  if (/^\d{1,3}$/.test(text)) return write('expected.date-write', {date: text.padStart(4, '0')});
  return SHORT_YEAR.test(text) ? write('expected.date-year') : undefined;
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

/** A week or a duration can be meant as a whole, or as some day in it: nobody should decide that but the writer. */
function isoAdvice(text: string): DateAdvice | undefined {
  const days = withoutTimes(text);
  if (days !== undefined && isEdtf(days)) return write('expected.date-no-times', {date: days});
  const date = weekOrDay(text) ?? withDuration(text) ?? yearAgo(text);
  return date === undefined || !isEdtf(date) ? undefined : write('expected.date-write', {date});
}

/** Some day within a time, which EDTF cannot say apart from the whole time. "Until" means the whole. */
function withinAdvice(text: string): DateAdvice | undefined {
  const until = /^(?:until|till|up to|bis) (.+)$/i.exec(text)?.[1];
  const last = until && oneReading(until);
  return last && isEdtf(`/${last}`) ? write('expected.date-write', {date: `/${last}`}) : someDayAdvice(text);
}

function someDayAdvice(text: string): DateAdvice | undefined {
  const [, before, after] = /^(?:(?:before|by|vor|avant) (.+)|(?:after|nach|après) (.+))$/i.exec(text) ?? [];
  const [, first, last] = /^between (.+) and (.+)$/i.exec(text) ?? [];
  const [start, end] = [after ?? first, before ?? last].map((one) => one && oneReading(one));
  const date =
    first === undefined ? (end ? `/${end}` : start && `${start}/..`) : start && end && `${start}/${end}`;
  return date && isEdtf(date) ? write('expected.date-within', {date}) : undefined;
}

/** What a text means, if that is one thing. */
function oneReading(text: string): string | undefined {
  const [date, ...others] = isEdtf(text) ? [text] : readingsOf(text);
  return others.length === 0 ? date : undefined;
}

function levelOrReading(text: string): DateAdvice | undefined {
  const readings = readingsOf(text);
  const [date, other] = readings;
  if (date === undefined) {
    if (isLevel2(text)) return {code: 'date-level-2'};
    const isShort = hasNoYear(text.toLowerCase()) || SHORT_YEAR_IN_WORDS.test(text);
    return isShort ? write('expected.date-year') : undefined;
  }
  if (other !== undefined) return either(date, other);
  if (/^Y?-/.test(date) || date === '0000') return beforeAdvice(date);
  const winter = /^(\d{4})-24\b/.exec(date);
  if (winter && !/\d{2,4}\D\d{2}\b/.test(text)) {
    return write('expected.date-winter', {date, year: winter[1]!});
  }
  // "1933-39" are seven years, or a third of 1933. Quarters and halves may be those of a fiscal year.
  const isUnsure = PART_OF_YEAR.test(text) || /(?:^|[^a-z])[qh][1-4]/i.test(text);
  return write('expected.date-write', {date}, isUnsure ? undefined : date);
}

/** A year before 1: nobody should guess whether its writer knew that there is a year 0. */
function beforeAdvice(date: string): DateAdvice | undefined {
  if (!isEdtf(date)) return undefined;
  if (date.includes('X')) return write('expected.date-write', {date});
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
  const expected = {key, ...(params && {params: quotedAtDots(params)})};
  return {code: 'date-form', expected, ...(correction !== undefined && {correction})};
}

/** The dots at the end of "2024/.." are part of it, and a full stop follows. */
function quotedAtDots(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [name, text.endsWith('.') ? `"${text}"` : text]),
  );
}
