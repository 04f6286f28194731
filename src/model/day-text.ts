/** Days written as text: as in options, and in EDTF. */
import {civil} from './civil.js';

/** Writes any day so that `dayOf` reads it. */
export function dayText(number: number): string {
  const {year, month, day} = civil(number);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** A day in EDTF; of a year beyond four digits the year alone. */
export function edtfDay(number: number): string {
  const {year} = civil(number);
  return Math.abs(year) > 9999 ? `Y${year}` : dayText(number);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
