/** The time of an entry in a calendar, which only supports whole days and moments. */
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
import {instantRangeOf} from '../../../model/zones.js';

/** How the calendar differs from the date. The description of the event explains it: message `calendar.…`. */
export type CalendarNote = 'span' | 'lasting' | 'within' | 'after' | 'start' | 'zone';
/** Why an entry is left out: it has no date, its start is unknown, or it is outside the years 1 to 9999. */
export type OmissionReason = 'date' | 'start' | 'range';

export type EventTime =
  /** Day numbers, both inclusive. */
  | {readonly days: readonly [first: number, last: number]; readonly note?: CalendarNote}
  /** Seconds since 1970-01-01T00:00Z. */
  | {readonly instant: number};

type CalendarTime = EventTime | {readonly omitted: OmissionReason};

/**
 * - A day, or a time without a known time zone: that day. A time in a time zone: that moment.
 * - A month, a year, a season: all its days.
 * - An entry that lasted: from its first day to its last. If the end is open or unknown: only the start.
 * - An entry within an interval: the last day, by which it is also sorted. If the end is open or unknown: the first day.
 */
export function calendarTime({date: text, extent, place}: Entry): CalendarTime {
  if (text === undefined) return {omitted: 'date'};
  const date = edtf(text);
  const time = isInterval(date)
    ? timeOfInterval(date, extent === 'within')
    : timeOfPoint(date, place?.timeZone);
  return 'omitted' in time || isInRange(time) ? time : {omitted: 'range'};
}

/** Whether a day, by its number, is in the range of a calendar. */
export function hasDay(day: number): boolean {
  return day >= FIRST_DAY && day < END_DAY;
}

/** Whether a calendar can show a date exactly: one or two exact days. */
export function isCalendarDate(text: string): boolean {
  const date = edtf(text);
  const ends: readonly EdtfEnd[] = isInterval(date) ? [date.start, date.end] : [date];
  return ends.every((end) => typeof end !== 'string' && end.day !== undefined && isExact(end));
}

function timeOfPoint(date: EdtfPoint, timeZone: string | undefined): CalendarTime {
  const days = daysOf(date);
  if (!date.time) return date.day ? {days} : {days, note: 'span'};
  if (date.time.offset === undefined && timeZone === undefined) return {days, note: 'zone'};
  return {instant: instantRangeOf(date, timeZone).from};
}

function timeOfInterval({start, end}: EdtfInterval, within: boolean): CalendarTime {
  if (typeof start === 'string') return {omitted: 'start'};
  const [first] = daysOf(start);
  if (typeof end === 'string')
    return within ? {days: [first, first], note: 'after'} : {days: daysOf(start), note: 'start'};
  const [, last] = daysOf(end);
  if (within) return {days: [last, last], note: 'within'};
  return {days: [first, last], ...(!(start.day && end.day) && {note: 'lasting'})};
}

function daysOf(point: EdtfPoint): readonly [number, number] {
  const {earliest, latest} = boundsOf(point);
  return [earliest, latest];
}

const SECONDS_PER_DAY = 86_400;
/** From 1 January of the year 1 to 30 December 9999: the end of an event is the next day. */
const [FIRST_DAY, END_DAY] = [-719_162, 2_932_896];

function isInRange(time: EventTime): boolean {
  return ('days' in time ? time.days : [time.instant / SECONDS_PER_DAY]).every(hasDay);
}
