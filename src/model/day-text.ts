/** Day numbers as text. */
import {civilDay} from './civil.js';

/** "2024-11-13", "-0044-03-15", "+12024-01-31": what `parseDay` parses. */
export function dayText(number: number): string {
  const {year, month, day} = civilDay(number);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** A day in EDTF. Only the year if it has more than four digits: EDTF has no such days. */
export function edtfDayText(number: number): string {
  const {year} = civilDay(number);
  return Math.abs(year) > 9999 ? `Y${year}` : dayText(number);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
