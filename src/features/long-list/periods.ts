/** Divides a list by eras of the document, or a long one by months, years, decades or centuries. */
import type {TimelineDocument} from '../../data/schema.js';
import {boundsOf} from '../../model/bounds.js';
import {civilDay} from '../../model/civil.js';
import {edtf, isInterval} from '../../model/edtf.js';
import {isDated, type Item} from '../../model/item.js';
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

type PeriodOf = (item: Item) => Period | undefined;

/** @param items in the order of the list, ascending or descending */
export function periodGroups(
  items: readonly Item[],
  {eras = []}: Pick<TimelineDocument, 'eras'>,
): readonly PeriodGroup[] {
  const whole = [{period: undefined, items}];
  if (eras.length > 0) return groupsBy(items, eraFinder(eras));
  if (items.length <= MAX_SHORT_LIST || !items.filter(isDated).every(hasShortYear)) return whole;
  const mostPeriods = Math.min(items.length / MIN_ENTRIES_PER_PERIOD, MAX_PERIODS);
  const divided = UNITS.slice(shortestUnit(items)).map((periodOf) => groupsBy(items, periodOf));
  const groups = divided.find(({length}) => length <= mostPeriods) ?? divided.at(-1)!;
  return groups.length > 1 ? groups : whole;
}

function groupsBy(items: readonly Item[], periodOf: PeriodOf): PeriodGroup[] {
  const groups: {period: Period | undefined; items: Item[]}[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    // An entry without a date that comes after another one is in the same period.
    const isFollower = last !== undefined && !isDated(item) && item.entry.after !== undefined;
    const period = isFollower ? last.period : isDated(item) ? periodOf(item) : 'undated';
    if (last && keyOf(last.period) === keyOf(period)) last.items.push(item);
    else groups.push({period, items: [item]});
  }
  return groups;
}

export function keyOf(period: Period | undefined): string {
  return period === undefined ? '' : JSON.stringify(period);
}

/** From the shortest period to the longest. */
const UNITS: readonly PeriodOf[] = [
  (item) => ({date: monthText(sortDay(item))}),
  (item) => ({date: yearText(sortDay(item))}),
  (item) => ({date: `${yearText(sortDay(item)).slice(0, 3)}X`}),
  (item) => ({date: `${yearText(sortDay(item)).slice(0, 2)}XX`}),
];

/** The index of the first unit that is no shorter than what any date says: a year is in no month. */
function shortestUnit(items: readonly Item[]): number {
  // Not `Math.max(...units)`, which fails for very long lists.
  return items.filter(isDated).reduce((longest, item) => Math.max(longest, unitOf(item)), 0);
}

function unitOf(item: Item): number {
  // Most dates are days.
  if (item.earliest === item.latest) return 0;
  const date = edtf(item.entry.date!);
  const point = isInterval(date) ? (isSortedByEnd(item) ? date.end : date.start) : date;
  if (typeof point === 'string') return 0;
  const {month, unspecified} = point;
  if (unspecified === 'decade') return 3;
  if (unspecified === 'year') return 2;
  return month === undefined ? 1 : 0;
}

/** The era with the latest start of those that hold the day by which an entry is sorted. */
function eraFinder(eras: NonNullable<TimelineDocument['eras']>): PeriodOf {
  const spans = eras
    .map(({date}, era) => ({era, ...boundsOf(edtf(date))}))
    .sort((a, b) => b.earliest - a.earliest || b.era - a.era);
  return (item) => {
    const day = sortDay(item);
    const found = spans.find(({earliest, latest}) => earliest <= day && day <= latest);
    return found && {era: found.era};
  };
}

/** The day by which `model/order.ts` sorts an entry with a date. */
function sortDay(item: Item): number {
  return isSortedByEnd(item) ? item.latest : item.earliest;
}

function isSortedByEnd({earliest, latest, entry}: Item): boolean {
  return earliest === -Infinity || (entry.extent === 'within' && latest !== Infinity);
}

/** Whether EDTF writes the year of an entry with four digits and no sign. */
function hasShortYear(item: Item): boolean {
  const day = sortDay(item);
  if (!Number.isFinite(day)) return false;
  const {year} = civilDay(day);
  return year >= 0 && year <= 9999;
}

function yearText(day: number): string {
  return String(civilDay(day).year).padStart(4, '0');
}

function monthText(day: number): string {
  return `${yearText(day)}-${String(civilDay(day).month).padStart(2, '0')}`;
}
