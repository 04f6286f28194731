/** Dates of EDTF, written from their parts. */
import {parseEdtf} from '../../model/edtf.js';

export function isEdtf(text: string): boolean {
  return typeof parseEdtf(text) !== 'string';
}

/** Each once, without those that do not exist. */
export function valid(dates: readonly string[]): readonly string[] {
  return [...new Set(dates)].filter(isEdtf);
}

export function ymd(year: string, ...rest: readonly (string | undefined)[]): string {
  const parts = rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return [year.padStart(4, '0'), ...parts].join('-');
}

/** The year 1 BC is 0000. */
export function yearBefore(year: string): string {
  const before = Number(year) - 1;
  if (before === 0) return '0000';
  return before > 9999 ? `Y-${before}` : `-${String(before).padStart(4, '0')}`;
}

/** The months of a part of a year. @param part from 1 @param months in each part */
export function monthsOf(year: string, part: number, months: number): string {
  return `${ymd(year, String((part - 1) * months + 1))}/${ymd(year, String(part * months))}`;
}
