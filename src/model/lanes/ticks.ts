/** Where the axis is marked, in steps that people count in. */
import {dayNumber} from '../calendar.js';
import {civil} from '../civil.js';
import type {Tick} from './scene.js';

const MINUTES_A_DAY = 24 * 60;
/** Weeks begin on Sundays, as 1970-01-04 was. */
const SUNDAY = 3;
/** Years of more digits are told as numbers, with no year zero to mind. */
const LARGEST_CALENDAR_YEAR = 9999;

/** A way to count time. */
interface Count {
  readonly unit: Tick['unit'];
  /** What is counted up to a day, with fractions. */
  readonly upTo: (day: number) => number;
  /** The day at which a count is reached. */
  readonly dayOf: (count: number) => number;
}

const MINUTES: Count = {
  unit: 'minute',
  upTo: (day) => day * MINUTES_A_DAY,
  dayOf: (at) => at / MINUTES_A_DAY,
};
const HOURS: Count = {unit: 'hour', upTo: (day) => day * 24, dayOf: (at) => at / 24};
const DAYS: Count = {unit: 'day', upTo: (day) => day, dayOf: (at) => at};
const WEEKS: Count = {
  unit: 'day',
  upTo: (day) => (day - SUNDAY) / 7,
  dayOf: (at) => at * 7 + SUNDAY,
};
const MONTHS: Count = {
  unit: 'month',
  upTo: monthsTo,
  dayOf: (at) => dayNumber(Math.floor(at / 12), at - Math.floor(at / 12) * 12 + 1, 1),
};
const YEARS: Count = {
  unit: 'year',
  upTo: (day) => monthsTo(day) / 12,
  dayOf: (at) => dayNumber(astronomical(at), 1, 1),
};
/** Each is no more than five times the one before, so that there are always some. */
const STEPS: readonly (readonly [Count, ...steps: number[]])[] = [
  [MINUTES, 1, 5, 15, 30],
  [HOURS, 1, 3, 6, 12],
  [DAYS, 1, 2],
  [WEEKS, 1],
  [MONTHS, 1, 3],
  [YEARS, ...Array.from({length: 42}, (_, power) => [1, 2, 5][power % 3]! * 10 ** Math.floor(power / 3))],
];

/**
 * At most so many ticks from a day to a day, both included, ascending.
 * @param timed whether they may divide a day
 */
export function ticksOf(from: number, to: number, most: number, timed: boolean): readonly Tick[] {
  if (!(to > from && most >= 1)) return [];
  for (const [{unit, upTo, dayOf}, ...steps] of timed ? STEPS : STEPS.slice(2)) {
    for (const step of steps) {
      const first = Math.ceil(upTo(from) / step);
      const length = Math.floor(upTo(to) / step) - first + 1;
      if (length > most) continue;
      return (
        Array.from({length}, (_, index) => (first + index) * step)
          // There is no year zero: what is counted as 0 and as -1 are both 1 BC.
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

function monthsTo(at: number): number {
  const {year, month, day} = civil(Math.floor(at));
  // A month has fewer days than that: the next is not reached before its first day.
  return year * 12 + month - 1 + (day - 1 + (at - Math.floor(at))) / 32;
}
