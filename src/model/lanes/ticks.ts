/** Where the axis is marked, in steps that people count in. */
import {ticks as numbers} from 'd3-array';
import {utcDay, utcHour, utcMonth, utcTicks, utcYear} from 'd3-time';
import {civil, dayNumber} from '../calendar.js';
import type {Tick} from './scene.js';

const DAY = 86_400_000;
const MINUTES_A_DAY = 24 * 60;
const YEAR = 365.25;
/** From steps of about half a year on, years are counted. */
const LEAST_YEARS = YEAR / 2;
/** Years of more digits are told as numbers, with no year zero to mind. */
const LARGEST_CALENDAR_YEAR = 9999;
/** `Date` ends at the year 275760, the calendar repeats itself every 400 years; and twice that is an even number of days. */
const CYCLE = 2 * 146_097;
/** What a tick is told to, finest first, and what it begins if that is not needed. */
const UNITS = [
  ['minute', utcHour],
  ['hour', utcDay],
  ['day', utcMonth],
  ['month', utcYear],
] as const;

/** At most so many ticks from a day to a day, both included, ascending; all are told to the unit that one of them needs. */
export function ticksOf(from: number, to: number, most: number): readonly Tick[] {
  if (!(to > from && most >= 1)) return [];
  // No closer than a minute.
  let count = Math.min(most, (to - from) * MINUTES_A_DAY);
  let ticks: readonly Tick[];
  // What is asked for as a count is only aimed at.
  do {
    ticks = (to - from) / count < LEAST_YEARS ? clockTicks(from, to, count) : yearTicks(from, to, count);
    count *= 0.8;
  } while (ticks.length > most);
  return ticks;
}

function clockTicks(from: number, to: number, count: number): Tick[] {
  const shift = Math.floor(from / CYCLE) * CYCLE;
  const dates = utcTicks(new Date((from - shift) * DAY), new Date((to - shift) * DAY), count);
  const [unit] = UNITS.find(([, whole]) => dates.some((date) => +whole(date) !== +date)) ?? ['year' as const];
  return dates.map((date) => ({at: +date / DAY + shift, unit}));
}

function yearTicks(from: number, to: number, count: number): Tick[] {
  return (
    numbers(yearsTo(from), yearsTo(to), count)
      // There is no year zero: what is counted as 0 and as -1 are both 1 BC.
      .filter((year) => Number.isInteger(year) && year !== -1)
      .map((year) => ({at: dayNumber(astronomical(year), 1, 1), unit: 'year' as const}))
      .filter(({at}) => at >= from && at <= to)
  );
}

/** 500 BC is the year -499, and rounder than 501 BC. */
function astronomical(year: number): number {
  return year < 0 && year >= -LARGEST_CALENDAR_YEAR ? year + 1 : year;
}

function yearsTo(day: number): number {
  const {year} = civil(Math.floor(day));
  return year + (day - dayNumber(year, 1, 1)) / YEAR;
}
