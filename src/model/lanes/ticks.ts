/** The ticks of the axis, in steps that people count in. */
import {dayNumber} from '../calendar.js';
import {civilDay} from '../civil.js';
import type {Tick} from './geometry.js';

const MINUTES_PER_DAY = 24 * 60;
/** Weeks begin on Sunday; 1970-01-04 was one. */
const SUNDAY = 3;
/** Years with more digits are formatted as numbers and have a year zero. */
const LARGEST_CALENDAR_YEAR = 9999;

/** Counts time in one unit. */
interface Counter {
  readonly unit: Tick['unit'];
  /** The count at a day, with fractions. */
  readonly countAt: (day: number) => number;
  /** The day at which a count is reached. */
  readonly dayOf: (count: number) => number;
}

const MINUTES: Counter = {
  unit: 'minute',
  countAt: (day) => day * MINUTES_PER_DAY,
  dayOf: (count) => count / MINUTES_PER_DAY,
};
const HOURS: Counter = {unit: 'hour', countAt: (day) => day * 24, dayOf: (count) => count / 24};
const DAYS: Counter = {unit: 'day', countAt: (day) => day, dayOf: (count) => count};
const WEEKS: Counter = {
  unit: 'day',
  countAt: (day) => (day - SUNDAY) / 7,
  dayOf: (count) => count * 7 + SUNDAY,
};
const MONTHS: Counter = {
  unit: 'month',
  countAt: monthsAt,
  dayOf: (count) => dayNumber(Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1, 1),
};
const YEARS: Counter = {
  unit: 'year',
  countAt: (day) => monthsAt(day) / 12,
  dayOf: (count) => dayNumber(astronomical(count), 1, 1),
};
/** Each step is at most five times the one before it, so there are always some ticks. */
const STEPS: readonly (readonly [Counter, ...steps: number[]])[] = [
  [MINUTES, 1, 5, 15, 30],
  [HOURS, 1, 3, 6, 12],
  [DAYS, 1, 2],
  [WEEKS, 1],
  [MONTHS, 1, 3],
  [YEARS, ...Array.from({length: 42}, (_, power) => [1, 2, 5][power % 3]! * 10 ** Math.floor(power / 3))],
];

/**
 * At most `max` ticks from one day to another, both included, ascending.
 * @param timed whether ticks may divide a day
 */
export function ticksOf(from: number, to: number, max: number, timed: boolean): readonly Tick[] {
  if (!(to > from && max >= 1)) return [];
  for (const [{unit, countAt, dayOf}, ...steps] of timed ? STEPS : STEPS.slice(2)) {
    for (const step of steps) {
      const first = Math.ceil(countAt(from) / step);
      const length = Math.floor(countAt(to) / step) - first + 1;
      if (length > max) continue;
      return (
        Array.from({length}, (_, index) => (first + index) * step)
          // There is no year zero: counts 0 and -1 are both 1 BC.
          .filter((count) => unit !== 'year' || count !== -1)
          .map((count) => ({at: dayOf(count), unit}))
          .filter(({at}) => at >= from && at <= to)
      );
    }
  }
  return [];
}

/** 500 BC is the year -499, and rounder than 501 BC. */
function astronomical(year: number): number {
  return year < 0 && year >= -LARGEST_CALENDAR_YEAR ? year + 1 : year;
}

function monthsAt(at: number): number {
  const {year, month, day} = civilDay(Math.floor(at));
  // No month has 32 days, so the count reaches the next month on its first day.
  return year * 12 + month - 1 + (day - 1 + (at - Math.floor(at))) / 32;
}
