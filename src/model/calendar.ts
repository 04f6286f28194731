/** Day numbers of the proleptic Gregorian calendar; years are astronomical (0 is 1 BC). The inverse is in `civil.ts`. */
import {millisecondsInDay} from 'date-fns/constants';

// The calendar repeats every 400 years. Only one cycle is computed with `Date`, which ends in the year 275760.
export const CYCLE_YEARS = 400;
export const CYCLE_DAYS = 146_097;
// Not the years 0 to 99: `Date.UTC` takes them for 1900 to 1999.
const FIRST_YEAR = 2000;

/**
 * Days since 1970-01-01.
 * @param month 1–12, or 13 for January of the next year
 * @param day counted from 1; days after the month's end count into the next month
 */
export function dayNumber(year: number, month: number, day: number): number {
  const cycle = Math.floor(year / CYCLE_YEARS);
  const milliseconds = Date.UTC(FIRST_YEAR + year - cycle * CYCLE_YEARS, month - 1, day);
  return milliseconds / millisecondsInDay + (cycle - FIRST_YEAR / CYCLE_YEARS) * CYCLE_DAYS;
}

/** The number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}
