/** What to write for years before 1: nobody should guess whether their writer knew that there is a year 0. */
import {isEdtf, yearBefore} from './edtf-text.js';
import {write, type DateAdvice} from './write.js';

const YEAR_BEFORE_1 = /(?:^|\/)(Y?-\d+|0000)/;
/** As people write years before Christ who do not know of the year 0. */
const NEGATIVE_YEARS = /(^|\/)-([1-9]\d{3})(?!\d)/g;

export function hasYearBefore1(date: string): boolean {
  return YEAR_BEFORE_1.test(date);
}

/** @param date EDTF, or a date that does not exist */
export function beforeAdvice(date: string): DateAdvice | undefined {
  if (!isEdtf(date)) return undefined;
  if (date.includes('X')) return write('expected.date-write', {date});
  const [, start = ''] = YEAR_BEFORE_1.exec(date) ?? [];
  const year = String(1 - Number(start.replace('Y', '')));
  return date.includes('/')
    ? write('expected.date-bc-interval', {date, start, year})
    : write('expected.date-bc', {date, year});
}

/** The two meanings of years with a minus; undefined if it has none, or begins with a zero as in EDTF alone. */
export function negativeYears(
  date: string,
): {date: string; other: string; year: string; next: string} | undefined {
  const year = Number(Array.from(date.matchAll(NEGATIVE_YEARS))[0]?.[2]);
  if (Number.isNaN(year)) return undefined;
  const other = date.replace(
    NEGATIVE_YEARS,
    (_, start: string, digits: string) => start + yearBefore(digits),
  );
  return {date, other, year: String(year), next: String(year + 1)};
}
