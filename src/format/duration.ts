import {cachedFormatter} from './intl-cache.js';

type Units = readonly (readonly [name: string, size: number])[];

/** In minutes. */
const DAY = 24 * 60;
/** The average month of the Gregorian calendar, in minutes. */
const MONTH = 30.436875 * DAY;
/** Longer durations are in years and months. */
const MAX_MINUTES_IN_DAYS = 60 * DAY;

/** Largest first, in minutes. */
const CLOCK_UNITS: Units = [
  ['day', DAY],
  ['hour', 60],
  ['minute', 1],
];
/** In months. */
const CALENDAR_UNITS: Units = [
  ['year', 12],
  ['month', 1],
];

/**
 * "1 hour 15 minutes", "17 years 7 months": the two largest units that are not zero.
 * @param minutes whole, not negative
 */
export function formatDuration(minutes: number, locale: string): string {
  return minutes > MAX_MINUTES_IN_DAYS
    ? inUnits(Math.round(minutes / MONTH), CALENDAR_UNITS, locale)
    : inUnits(minutes, CLOCK_UNITS, locale);
}

function inUnits(amount: number, units: Units, locale: string): string {
  let rest = amount;
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    const isZeroInAll = size === 1 && parts.length === 0;
    if (count > 0 || isZeroInAll) parts.push(unitText(count, unit, locale));
  }
  return parts.slice(0, 2).join(' ');
}

function unitText(count: number, unit: string, locale: string): string {
  return cachedFormatter(Intl.NumberFormat, locale, {style: 'unit', unit, unitDisplay: 'long'}).format(count);
}
