/** What to write in place of a number. */
import {isoDay, spreadsheetDay} from './days.js';
import {isEdtf, yearBefore, ymd} from './edtf-text.js';
import {either, write, type DateAdvice} from './write.js';

/** A day or a month that is not known, as databases write it. */
const ZEROS = /^(\d{4}(?:-(?!00)\d\d)?)(?:-00){1,2}(?: 00:00:00)?$/;
/** "1999-00": no month, or the season that ends in 2000. */
const TURN_OF_CENTURY = /^(\d\d)(9\d) ?[-/~] ?00$/;
/** "24/11/12", "24. 11. 12." or "12-Nov-24". */
const SHORT_YEAR = /^\d{1,2}(\. |[-./ ])(\d{1,2}|[A-Za-z]{3,9})\1\d\d\.?$/;
/** Seconds, or milliseconds, since 1970. */
const UNIX_TIME = /^1\d{9}(\d{3})?$/;
/** Day 0 of old files of Excel for Mac. */
const MAC_EPOCH = Date.UTC(1904, 0, 1);

export function numberAdvice(text: string): DateAdvice | undefined {
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const [date, other] = [spreadsheetDay(Number(text)), spreadsheetDay(Number(text), MAC_EPOCH)];
    return write('expected.date-serial', {date, other});
  }
  if (UNIX_TIME.test(text)) {
    return write('expected.date-write', {date: isoDay(Number(text.slice(0, 10)) * 1000)});
  }
  const [, century, decade] = TURN_OF_CENTURY.exec(text) ?? [];
  if (century !== undefined && century !== '99') {
    const [first, last] = [`${century}${decade}`, `${String(Number(century) + 1).padStart(2, '0')}00`];
    return either(first, `${first}/${last}`);
  }
  const shortened = ZEROS.exec(text)?.[1];
  if (shortened !== undefined && isEdtf(shortened)) {
    return write('expected.date-write', {date: shortened}, shortened);
  }
  if (/^\d{1,3}$/.test(text)) return shortYearAdvice(text);
  return SHORT_YEAR.test(text) ? write('expected.date-year') : undefined;
}

/** Nobody knows here whether a column beside it, or a heading, says that the years are before Christ. */
function shortYearAdvice(year: string): DateAdvice {
  const date = ymd(year);
  const number = String(Number(year));
  if (number === '0') return write('expected.date-write', {date});
  return write('expected.date-short', {date, year: number, other: yearBefore(year)});
}
