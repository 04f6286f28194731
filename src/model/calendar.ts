import {UTCDateMini} from '@date-fns/utc/date/mini';
import {millisecondsInDay} from 'date-fns/constants';

/** A day of the proleptic Gregorian calendar; years are astronomical (0 is 1 BC), months 1–12, days 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// The calendar repeats itself every 400 years, so `Date`, which ends at the year 275760, is asked about one cycle only.
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;
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

/** The calendar day of a day number, the inverse of `dayNumber`. */
export function civil(day: number): CivilDay {
  const cycle = Math.floor(day / CYCLE_DAYS);
  const date = new UTCDateMini((day - cycle * CYCLE_DAYS) * millisecondsInDay);
  return {year: date.getFullYear() + cycle * CYCLE_YEARS, month: date.getMonth() + 1, day: date.getDate()};
}

function firstDayOf(months: number): number {
  return Date.UTC(FIRST_YEAR, months, 1) / millisecondsInDay;
}
