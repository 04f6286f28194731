/** Day numbers of the proleptic Gregorian calendar; years are astronomical (0 is 1 BC). The inverse is in `civil.ts`. */
import {millisecondsInDay} from 'date-fns/constants';

// The calendar repeats itself every 400 years, so `Date`, which ends at the year 275760, is asked about one cycle only.
export const CYCLE_YEARS = 400;
export const CYCLE_DAYS = 146_097;
// Away from the years 0 to 99, which Date.UTC takes for 1900 to 1999.
const FIRST_YEAR = 2000;

/** Days from 1970-01-01 to a month's first day, by month of the cycle: 4,801 at most. */
const firstDays: number[] = [];

/**
 * Days since 1970-01-01.
 * @param month 1–12, or 13 for January of the next year
 * @param day counted from 1; days beyond the month's end run on into the next
 */
export function dayNumber(year: number, month: number, day: number): number {
  const cycle = Math.floor(year / CYCLE_YEARS);
  const months = (year - cycle * CYCLE_YEARS) * 12 + month - 1;
  const first = (firstDays[months] ??= firstDayOf(months));
  return first + (cycle - FIRST_YEAR / CYCLE_YEARS) * CYCLE_DAYS + day - 1;
}

/** How many days a month has (1–12). */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

function firstDayOf(months: number): number {
  return Date.UTC(FIRST_YEAR, months, 1) / millisecondsInDay;
}
