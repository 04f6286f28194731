/** The dates of a document in words. Bounds, never vagueness: "between 22 Oct and 13 Nov 2024", not "in autumn". */
import type {Extent} from '../data/vocabulary.js';
import {boundsOf} from '../model/bounds.js';
import {dayNumber} from '../model/calendar.js';
import {
  isExact,
  isInterval,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfPoint,
} from '../model/edtf-date.js';
import type {DateKey} from './date-messages.js';
import {patternWeekday} from './date-patterns.js';
import {dateTimeFormat, localTimeAsUtc, type DateContext} from './intl-dates.js';
import {formatClock, formatZone} from './clock.js';
import {formatEnds, formatPoint} from './points.js';

/** "about 30 Oct – 13 Nov 2024", "by 13 Nov 2024", "spring 2024" */
export function formatDate(date: EdtfDate, context: DateContext, extent: Extent = 'throughout'): string {
  return isInterval(date) ? formatInterval(date, context, extent) : formatPoint(date, context);
}

/** 15 October 1582. Earlier dates can be in another calendar, in which they have another weekday. */
const FIRST_GREGORIAN_DAY = dayNumber(1582, 10, 15);

/** "Wednesday"; undefined unless the date is a single exact day in the Gregorian calendar. */
export function formatWeekday(date: EdtfDate, context: DateContext): string | undefined {
  if (isInterval(date) || !date.day || !isExact(date)) return undefined;
  if (boundsOf(date).earliest < FIRST_GREGORIAN_DAY) return undefined;
  return (
    patternWeekday(date, context) ?? dateTimeFormat(context, {weekday: 'long'}).format(localTimeAsUtc(date))
  );
}

/** A date with a time of day in two parts: "22:27" and "3 Dec 2024 (UTC+9)". */
export function formatClockAndDay(
  date: EdtfDate,
  context: DateContext,
): {readonly clock: string; readonly day: string} | undefined {
  if (isInterval(date) || !date.time) return undefined;
  const {time, ...point} = date;
  return {clock: formatClock(time, context), day: formatPoint(point, context) + formatZone(time, context)};
}

function formatInterval({start, end}: EdtfInterval, context: DateContext, extent: Extent): string {
  const isWithin = extent === 'within';
  const withDate = (key: DateKey, date: EdtfPoint) =>
    context.translate(key, {date: formatPoint(date, context)});
  if (isBoundless(start)) return isBoundless(end) ? '' : withDate(isWithin ? 'date.by' : 'date.up-to', end);
  if (isBoundless(end)) {
    const lasting = end === 'open' ? 'date.from' : 'date.from-end-unknown';
    return withDate(isWithin ? 'date.on-or-after' : lasting, start);
  }
  const texts = formatEnds(start, end, context);
  const [first, , last] = texts;
  if (first === last) return first;
  return isWithin ? context.translate('date.between', {start: first, end: last}) : texts.join('');
}

function isBoundless(end: EdtfEnd): end is 'unknown' | 'open' {
  return typeof end === 'string';
}
