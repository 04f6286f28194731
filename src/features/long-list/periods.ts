/** Divides a list by eras of the document, or a long one by months, years, decades or centuries. */
import type {TimelineDocument} from '../../data/schema.js';
import {boundsOf} from '../../model/bounds.js';
import {dayNumber} from '../../model/calendar.js';
import {civilDay} from '../../model/civil.js';
import {edtf, isInterval} from '../../model/edtf.js';
import {isDated, isSortedByEnd, sortDay, type Item} from '../../model/item.js';
import {MAX_SHORT_LIST} from '../../model/needs-sections.js';

/** An era by its place in the document; a month, a year, a decade or a century in EDTF; or the entries without a date. */
export type Period = {readonly era: number} | {readonly date: string} | 'undated';

/** Consecutive entries of one period. Without a period where no era holds them. */
export interface PeriodGroup {
  readonly period: Period | undefined;
  readonly items: readonly Item[];
}

/** Shorter periods would have a heading for nearly every entry. */
const MIN_ENTRIES_PER_PERIOD = 3;
const MAX_PERIODS = 80;
/** EDTF writes the years 0 to 9999 with four digits and no sign. */
const [FIRST_SHORT_DAY, LAST_SHORT_DAY] = [dayNumber(0, 1, 1), dayNumber(9999, 12, 31)];

/** Returns the same object for consecutive entries of a period. */
type PeriodOf = (item: Item) => Period | undefined;

/** @param items in the order of the list, ascending or descending */
export function periodGroups(
  items: readonly Item[],
  {eras = []}: Pick<TimelineDocument, 'eras'>,
): readonly PeriodGroup[] {
  const whole = [{period: undefined, items}];
  if (eras.length > 0) return groupsBy(items, eraFinder(eras)) ?? whole;
  if (items.length <= MAX_SHORT_LIST || !items.every(hasShortYear)) return whole;
  const mostPeriods = Math.min(items.length / MIN_ENTRIES_PER_PERIOD, MAX_PERIODS);
  const units = UNITS.slice(shortestUnit(items));
  for (const unit of units) {
    const most = unit === units.at(-1) ? Number.POSITIVE_INFINITY : mostPeriods;
    const groups = groupsBy(items, periodFinder(unit), most);
    if (groups) return groups.length > 1 ? groups : whole;
  }
  return whole;
}

/** @returns nothing if there are more groups than `most` */
function groupsBy(
  items: readonly Item[],
  periodOf: PeriodOf,
  most = Number.POSITIVE_INFINITY,
): PeriodGroup[] | undefined {
  const groups: {period: Period | undefined; items: Item[]}[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const dated = item.anchor ?? item;
    const period = isDated(dated) ? periodOf(dated) : 'undated';
    if (last && last.period === period) last.items.push(item);
    else if (groups.length >= most) return undefined;
    else groups.push({period, items: [item]});
  }
  return groups;
}

export function keyOf(period: Period | undefined): string {
  return period === undefined ? '' : JSON.stringify(period);
}

/** The period of a day, in EDTF; from the shortest periods to the longest. */
const UNITS: readonly ((day: number) => string)[] = [
  monthText,
  yearText,
  (day) => `${yearText(day).slice(0, 3)}X`,
  (day) => `${yearText(day).slice(0, 2)}XX`,
];

/** Most entries are in the period of the one before, which two comparisons show. */
function periodFinder(unit: (day: number) => string): PeriodOf {
  let period: Period | undefined;
  let bounds = {earliest: 0, latest: -1};
  return (item) => {
    const day = sortDay(item);
    if (day < bounds.earliest || day > bounds.latest) {
      const date = unit(day);
      period = {date};
      bounds = boundsOf(edtf(date));
    }
    return period;
  };
}

/** The index of the first unit that is no shorter than what any date says: a year is in no month. */
function shortestUnit(items: readonly Item[]): number {
  // Not `Math.max(...units)`, which fails for very long lists.
  return items.reduce((longest, item) => Math.max(longest, unitOf(item)), 0);
}

function unitOf(item: Item): number {
  // Most dates are days, and entries without one are in no period.
  if (item.earliest === item.latest) return 0;
  const date = edtf(item.entry.date!);
  const point = isInterval(date)
    ? isSortedByEnd(item.earliest, item.latest, item.entry.extent)
      ? date.end
      : date.start
    : date;
  if (typeof point === 'string') return 0;
  const {month, unspecified} = point;
  if (unspecified === 'decade') return 3;
  if (unspecified === 'year') return 2;
  return month === undefined ? 1 : 0;
}

/** The era with the latest start of those that hold the day by which an entry is sorted. */
function eraFinder(eras: NonNullable<TimelineDocument['eras']>): PeriodOf {
  const spans = eras
    .map(({date}, era) => ({period: {era}, ...boundsOf(edtf(date))}))
    .sort((a, b) => b.earliest - a.earliest || b.period.era - a.period.era);
  return (item) => {
    const day = sortDay(item);
    return spans.find(({earliest, latest}) => earliest <= day && day <= latest)?.period;
  };
}

/** Whether its year has four digits, or it has no date. */
function hasShortYear(item: Item): boolean {
  const day = sortDay(item);
  return !isDated(item) || (day >= FIRST_SHORT_DAY && day <= LAST_SHORT_DAY);
}

function yearText(day: number): string {
  return String(civilDay(day).year).padStart(4, '0');
}

function monthText(day: number): string {
  return `${yearText(day)}-${String(civilDay(day).month).padStart(2, '0')}`;
}
