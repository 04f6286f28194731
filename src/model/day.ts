/** Days as they are written in options: dates of a document may be anything that EDTF allows, see `edtf.ts`. */
import {dayNumber, daysInMonth} from './calendar.js';

/** EDTF's own, and years beyond four digits with a sign, as ISO 8601 writes them. There is no year -0000. */
const DAY = /^((?!-0+-)-?\d{4}|[+-]\d{5,})-(\d\d)-(\d\d)$/;

/**
 * The day number (days since 1970-01-01) of a day such as `2024-11-13`, `-0044-03-15` or `+12024-01-31`; nothing where
 * the text is not one.
 */
export function dayOf(text: unknown): number | undefined {
  const found = typeof text === 'string' ? DAY.exec(text) : null;
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const number = dayNumber(year, month, day);
  return Number.isSafeInteger(number) && day <= daysInMonth(year, month) ? number : undefined;
}
