/** Where an entry stands in a calendar, which knows whole days and moments only. */
import type {Entry} from '../../../data/schema.js';
import {boundsOf} from '../../../model/bounds.js';
import {
  edtf,
  isExact,
  isInterval,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfPoint,
} from '../../../model/edtf.js';
import {instantsOf} from '../../../model/zones.js';

/** How what the calendar shows differs from what the date says. */
export type CalendarNote = 'span' | 'within' | 'start' | 'zone';
/** Why it has no place in a calendar: its start is not known, or lies beyond the years 1 to 9999. */
export type NoPlace = 'start' | 'range';

export type CalendarTime =
  /** From a day to a day, as day numbers, both included. */
  | {readonly days: readonly [first: number, last: number]; readonly note?: CalendarNote}
  /** Seconds since 1970-01-01T00:00Z. */
  | {readonly instant: number}
  | {readonly no: NoPlace};

/**
 * - A day, or a time in a place without a time zone: that day. A time in a zone: that moment.
 * - A month, a year, a season: all the days that it can have been.
 * - What lasted: from its first day to its last; where the end is open or unknown, its start.
 * - What fell within an interval is not drawn as lasting: on the last day, as it is sorted and on the record.
 */
export function calendarTime({date: text, extent, place}: Entry): CalendarTime {
  const date = edtf(text);
  const time = isInterval(date)
    ? timeOfInterval(date, extent === 'within')
    : timeOfPoint(date, place?.timeZone);
  return 'no' in time || isInRange(time) ? time : {no: 'range'};
}

/** Whether a calendar has a day, by its number. */
export function hasDay(day: number): boolean {
  return day >= FIRST && day < LAST;
}

/** Whether a date says just what a calendar can show. */
export function isPlain(text: string): boolean {
  const date = edtf(text);
  const ends: readonly EdtfEnd[] = isInterval(date) ? [date.start, date.end] : [date];
  return ends.every((end) => typeof end !== 'string' && end.day !== undefined && isExact(end));
}

function timeOfPoint(date: EdtfPoint, timeZone: string | undefined): CalendarTime {
  const days = daysOf(date);
  if (!date.time) return date.day ? {days} : {days, note: 'span'};
  if (date.time.offset === undefined && timeZone === undefined) return {days, note: 'zone'};
  return {instant: instantsOf(date, timeZone).from};
}

function timeOfInterval({start, end}: EdtfInterval, within: boolean): CalendarTime {
  if (typeof start === 'string') return {no: 'start'};
  if (typeof end === 'string') return {days: daysOf(start), note: 'start'};
  const [first] = daysOf(start);
  const [, last] = daysOf(end);
  if (within) return {days: [last, last], note: 'within'};
  return {days: [first, last], ...(!(start.day && end.day) && {note: 'span'})};
}

function daysOf(point: EdtfPoint): readonly [number, number] {
  const {earliest, latest} = boundsOf(point);
  return [earliest, latest];
}

const DAY = 86_400;
/** 1 January of the year 1, and 31 December 9999, which has no day after it to end before. */
const [FIRST, LAST] = [-719_162, 2_932_896];

function isInRange(time: Exclude<CalendarTime, {no: NoPlace}>): boolean {
  return ('days' in time ? time.days : [time.instant / DAY]).every(hasDay);
}
