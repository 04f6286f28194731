/** Days, as options take them. For the dates of a document see `edtf.ts`. */
import {dayNumber, daysInMonth} from './calendar.js';

/** As in EDTF; and years of more than four digits with a sign, as in ISO 8601. There is no year -0000. */
const DAY = /^((?!-0+-)-?\d{4}|[+-]\d{5,})-(\d\d)-(\d\d)$/;

/** @returns days since 1970-01-01 of `2024-11-13`, `-0044-03-15` or `+12024-01-31`; undefined if `text` is not such a day */
export function parseDay(text: unknown): number | undefined {
  const match = typeof text === 'string' ? DAY.exec(text) : null;
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const number = dayNumber(year, month, day);
  return Number.isSafeInteger(number) && day <= daysInMonth(year, month) ? number : undefined;
}
