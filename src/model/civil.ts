import {UTCDateMini} from '@date-fns/utc/date/mini';
import {millisecondsInDay} from 'date-fns/constants';
import {CYCLE_DAYS, CYCLE_YEARS} from './calendar.js';

/** A day of the proleptic Gregorian calendar; years are astronomical (0 is 1 BC), months 1–12, days 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a day number: the inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const cycle = Math.floor(number / CYCLE_DAYS);
  const date = new UTCDateMini((number - cycle * CYCLE_DAYS) * millisecondsInDay);
  return {year: date.getFullYear() + cycle * CYCLE_YEARS, month: date.getMonth() + 1, day: date.getDate()};
}
