import {
  isExact,
  isInterval,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfPoint,
} from '../model/edtf-date.js';
import type {DateKey} from './date-messages.js';
import {ownWeekday} from './own-dates.js';
import {clockTime, dateFormat, type DateContext} from './intl-dates.js';
import {formatEnds, formatPoint} from './points.js';

export {machineDate} from './machine-date.js';
export type {DateContext} from './intl-dates.js';

/** What an interval means: it lasted all through, or it fell on some day within. */
export type Extent = 'throughout' | 'within';

/** A date in words: "about 30 Oct – 13 Nov 2024", "by 13 Nov 2024", "spring 2024". Bounds, never vagueness. */
export function formatDate(date: EdtfDate, context: DateContext, extent: Extent = 'throughout'): string {
  return isInterval(date) ? formatInterval(date, context, extent) : formatPoint(date, context);
}

/** "Wednesday", of a single exact day. */
export function formatWeekday(date: EdtfDate, context: DateContext): string | undefined {
  if (isInterval(date) || !date.day || !isExact(date)) return undefined;
  return ownWeekday(date, context.locale) ?? dateFormat(context, {weekday: 'long'}).format(clockTime(date));
}

function formatInterval({start, end}: EdtfInterval, context: DateContext, extent: Extent): string {
  const within = extent === 'within';
  const told = (key: DateKey, date: EdtfPoint) => context.translate(key, {date: formatPoint(date, context)});
  if (isBoundless(start)) return isBoundless(end) ? '' : told(within ? 'date.by' : 'date.up-to', end);
  if (isBoundless(end)) {
    const lasting = end === 'open' ? 'date.from' : 'date.from-end-unknown';
    return told(within ? 'date.on-or-after' : lasting, start);
  }
  return formatBetween(start, end, context, within);
}

function formatBetween(start: EdtfPoint, end: EdtfPoint, context: DateContext, within: boolean): string {
  const texts = formatEnds(start, end, context);
  const [first, , last] = texts;
  if (first === last) return first;
  return within ? context.translate('date.between', {start: first, end: last}) : texts.join('');
}

function isBoundless(end: EdtfEnd): end is 'unknown' | 'open' {
  return typeof end === 'string';
}
