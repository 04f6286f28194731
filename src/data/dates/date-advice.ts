/** What to write in place of a date that is not EDTF. */
import {beforeAdvice, hasYearBefore1, negativeYears} from './before-advice.js';
import {plainDate} from './characters.js';
import {isEdtf} from './edtf-text.js';
import {hasTwoTimes, weekOrDay, withDuration, withoutTimes, yearAgo} from './iso.js';
import {isLevel2, PART_OF_YEAR} from './level-2.js';
import {withoutNotes} from './notes.js';
import {numberAdvice} from './numbers.js';
import {buddhistYear, eraDate} from './other-eras.js';
import {partOfTime} from './parts-of-time.js';
import {readingsOf} from './readings.js';
import {readTime} from './times.js';
import {leadingDashAdvice, trailingDashAdvice, withinAdvice} from './within.js';
import {hasNoYear} from './words.js';
import {either, write, type DateAdvice} from './write.js';
import {trimmed} from '../blanks.js';

/** No date is longer, and the patterns need not be fast. */
const MAX_LENGTH = 80;
/** What people write where they know no date. */
const NO_DATE =
  /^(|[-?.]+|0000-00-00( 00:00:00)?|tb[acd]|n\/?a|none|null|unknown|undated|unbekannt|inconnue?|n\. ?d\.|s\. ?[adf]\.|o\. ?[dj]\.|(date|year) (not known|unknown)|unknown (date|year)|not known|no date|ohne (datum|jahr)|sans date|sin fecha|미정|미상|불명|未定|不明|不詳)$/i;
/** What spreadsheets show where a formula failed, such as "#REF!", or where a column is too narrow. */
const SHEET_ERROR = /^#(?:[A-Z][A-Z\d/]*[!?A]|#+)$/i;
/** "24년 11월". */
const SHORT_YEAR_IN_WORDS = /^\d{1,2} ?[年년](?: ?[\d~-]|$)/;
/**
 * What has a reading that nobody should take for granted: quarters and halves may be those of a fiscal year, "May/June 1940"
 * may be one of the two, and "spring 1939/1940" and "2 Feb 1642/3" are years of some other kind.
 */
const UNSURE = [
  /(?:^|[^a-z])[qh][1-4]/i,
  /^\p{L}+\.?\/\p{L}/u,
  /^[^\d/]+\d{4}[/-]\d{4}$/,
  /\p{L},? \d{4}\/\d$/u,
];

/** @returns undefined if the text does not look like a date */
export function dateAdvice(written: string): DateAdvice | undefined {
  const short = trimmed(written);
  if (short.length > MAX_LENGTH) return undefined;
  const {text: plain, odd} = plainDate(short);
  const afterDash = leadingDashAdvice(short);
  if (afterDash) return afterDash;
  if (isEdtf(plain)) return odd && (monthsOrDay(short, plain) ?? characterAdvice(plain, odd));
  if (NO_DATE.test(plain)) return write('expected.date-none');
  if (SHEET_ERROR.test(plain)) return write('expected.date-sheet-error');
  const text = withoutNotes(plain);
  if (text !== plain && isEdtf(text)) return write('expected.date-write', {date: text}, text);
  return (
    trailingDashAdvice(short) ??
    numberAdvice(text) ??
    (hasTwoTimes(text, short) ? undefined : timeAdvice(text)) ??
    isoAdvice(text) ??
    eraAdvice(text) ??
    partAdvice(text) ??
    readingAdvice(text) ??
    withinAdvice(text) ??
    otherAdvice(text)
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
  const years = plain === '-' ? negativeYears(date) : undefined;
  if (years) return write('expected.date-minus', years);
  // With a dash, "2004–08" may be a month or five years.
  const isMonth = plain === '-' && /^\d{4}-\d\d$/.test(date);
  const range = isMonth ? readingsOf(date).find((reading) => reading.includes('/')) : undefined;
  if (range !== undefined) return either(date, range);
  return plain === ''
    ? write('expected.date-invisible', {code, date}, date)
    : write('expected.date-character', {code, plain, date}, date);
}

function timeAdvice(text: string): DateAdvice | undefined {
  const time = readTime(text);
  if (!time) return undefined;
  const {isExact, hasSeconds, isMidnight} = time;
  const dates = isMidnight ? time.dates.map((one) => one.replace(/T.*/, '')) : time.dates;
  const [date = '', other] = dates;
  if (other !== undefined) return either(date, other);
  if (isMidnight) return write('expected.date-midnight', {date, other: time.dates[0]!});
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

/** Years of eras, where they are no simple sum. */
function eraAdvice(text: string): DateAdvice | undefined {
  const inEra = eraDate(text);
  if (inEra?.isLunar) return write('expected.date-lunar', {date: inEra.date});
  const date = inEra && !inEra.exists ? inEra.date : buddhistYear(text);
  return date !== undefined && isEdtf(date) ? write('expected.date-write', {date}) : undefined;
}

function partAdvice(text: string): DateAdvice | undefined {
  const part = partOfTime(text);
  return part && write('expected.date-part-of', {date: part.date, example: part.example});
}

function readingAdvice(text: string): DateAdvice | undefined {
  const [date, other] = readingsOf(text);
  if (date === undefined) return undefined;
  if (other !== undefined) return either(date, other);
  if (hasYearBefore1(date)) return beforeAdvice(date);
  const winter = /^(\d{4})-24\b/.exec(date);
  if (winter && !/\d{2,4}\D\d{2}(?:\d\d)?\b/.test(text)) {
    return write('expected.date-winter', {date, year: winter[1]!});
  }
  // "1933-39" are seven years, or a third of 1933.
  const isUnsure = !winter && [PART_OF_YEAR, ...UNSURE].some((pattern) => pattern.test(text));
  return write('expected.date-write', {date}, isUnsure ? undefined : date);
}

function otherAdvice(text: string): DateAdvice | undefined {
  if (isLevel2(text)) return {code: 'date-level-2'};
  const isShort = hasNoYear(text.toLowerCase()) || SHORT_YEAR_IN_WORDS.test(text);
  return isShort ? write('expected.date-year') : undefined;
}
