/** Times of day and offsets of clocks in words. */
import type {EdtfTime} from '../model/edtf-date.js';
import {patternTime} from './date-patterns.js';
import {dateTimeFormat, localTimeAsUtc, normalizeSpaces, type DateContext} from './intl-dates.js';
import {isoOffset} from './machine-date.js';

/** "13:15", "오후 1:15:30" */
export function formatClock(time: EdtfTime, context: DateContext): string {
  const pattern = patternTime(time, context);
  if (pattern !== undefined) return pattern;
  const format = dateTimeFormat(context, {timeStyle: time.second ? 'medium' : 'short'});
  return normalizeSpaces(format.format(localTimeAsUtc({year: 2000, time})));
}

/** " (UTC+9)"; empty if the offset is not known, or is that of the clock which the view names. */
export function formatZone({offset}: EdtfTime, {clock}: Pick<DateContext, 'clock'>): string {
  return offset === undefined || offset === clock ? '' : ` (UTC${formatOffset(offset)})`;
}

/** "−5", "+5:30"; empty for UTC. @param offset minutes east of UTC */
export function formatOffset(offset: number): string {
  return isoOffset(offset).replace(/Z|:00/, '').replace('-', '−').replace(/^(.)0/, '$1');
}
