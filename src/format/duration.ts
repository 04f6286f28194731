/** A length of time in the reader's words. */
import {cachedFormatter} from './intl-cache.js';

type Units = readonly (readonly [name: string, size: number])[];

const DAY = 24 * 60;
/** Of the Gregorian calendar, on average; in minutes. */
const MONTH = 30.436875 * DAY;
/** What is longer is told in months and years, and so not to the day; in minutes. */
const LONG = 60 * DAY;

const BY_THE_CLOCK: Units = [
  ['day', DAY],
  ['hour', 60],
  ['minute', 1],
];
const BY_THE_CALENDAR: Units = [
  ['year', 12],
  ['month', 1],
];

/**
 * "1 hour 15 minutes", "17 years 7 months": the two largest units that are not zero.
 * @param minutes whole, 0 or more
 */
export function formatDuration(minutes: number, locale: string): string {
  return minutes > LONG
    ? inUnits(Math.round(minutes / MONTH), BY_THE_CALENDAR, locale)
    : inUnits(minutes, BY_THE_CLOCK, locale);
}

function inUnits(amount: number, units: Units, locale: string): string {
  let rest = amount;
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 || (size === 1 && parts.length === 0)) {
      parts.push(
        cachedFormatter(Intl.NumberFormat, locale, {style: 'unit', unit, unitDisplay: 'long'}).format(count),
      );
    }
  }
  return parts.slice(0, 2).join(' ');
}
