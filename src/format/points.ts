/** Words for a single date: a point of an interval, or all of a date. */
import {isExact, type EdtfPoint, type EdtfTime} from '../model/edtf-date.js';
import {machineOffset} from './machine-date.js';
import {ownDate, ownRange} from './own-dates.js';
import {
  clockTime,
  dateFormat,
  plainDate,
  plainRange,
  plainSpaces,
  type DateContext,
  type RangeTexts,
} from './intl-dates.js';

const EXACT = {approximate: false, uncertain: false};
const SEASONS = {21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter'} as const;

/** "about 12 Nov 2024, 13:15 (UTC−5)" */
export function formatPoint(point: EdtfPoint, context: DateContext): string {
  return qualified(unqualified(point, context), point, context);
}

/** Both ends, what they share told once where both are of one precision. The mark between carries its spaces. */
export function formatEnds(start: EdtfPoint, end: EdtfPoint, context: DateContext): RangeTexts {
  const range = formatRange(start, end, context);
  if (range && isExact(start) && isExact(end)) return range;
  const [first, mark, last] = range ?? [
    unqualified(start, context),
    context.translate('date.to'),
    unqualified(end, context),
  ];
  return [qualified(first, start, context), ` ${mark.trim()} `, qualified(last, end, context)];
}

/** Adds to the text of a date how vague or doubtful it is. */
function qualified(date: string, point: EdtfPoint, {translate}: DateContext): string {
  const {unspecified, approximate, uncertain} = point;
  if (unspecified && !isMasked(point)) date = translate(`date.${unspecified as 'day'}-unknown`, {date});
  if (approximate) date = translate('date.about', {date});
  return uncertain ? translate('date.uncertain', {date}) : date;
}

/** The two ends with what they share told once, where `Intl` tells both alone and parts them. */
function formatRange(start: EdtfPoint, end: EdtfPoint, context: DateContext): RangeTexts | undefined {
  const isOfOne = !start.month === !end.month && !start.day === !end.day;
  if (!isOfOne || !isPlain(start) || !isPlain(end)) return undefined;
  return ownRange(start, end, context.locale) ?? plainRange(start, end, context);
}

/** The text without what is vague or doubtful about it. */
function unqualified(point: EdtfPoint, context: DateContext): string {
  const {year, season, time} = point;
  const {translate} = context;
  if (season)
    return translate(`date.${SEASONS[season]}`, {
      year: season === 24 ? winterYears(year, context) : yearText(year, context),
    });
  if (isMasked(point)) return maskedYears(point, context);
  const date = ownDate(point, context.locale) ?? plainDate(point, context);
  return time ? translate('date.time', {date, time: timeText(point, time, context)}) : date;
}

function maskedYears({year, unspecified}: EdtfPoint, context: DateContext): string {
  if (unspecified === 'year' && year > 0) return context.translate('date.decade', {year: String(year)});
  return years(year, unspecified === 'year' ? year + 9 : year + 99, context);
}

/** "2024–25", "2024~25년" */
function winterYears(year: number, context: DateContext): string {
  return years(year, year + 1, context).replace(/^(\d\d)(\d\d)\D*([–~])\1/, '$1$2$3');
}

function years(first: number, last: number, context: DateContext): string {
  return formatEnds({year: first, ...EXACT}, {year: last, ...EXACT}, context).join('');
}

function yearText(year: number, context: DateContext): string {
  return formatPoint({year, ...EXACT}, context);
}

function timeText(point: EdtfPoint, {second, offset}: EdtfTime, context: DateContext): string {
  const style = {timeStyle: second ? 'medium' : 'short'} as const;
  const zone = offset === undefined ? '' : ` (UTC${offsetText(offset)})`;
  return plainSpaces(dateFormat(context, style).format(clockTime(point))) + zone;
}

/** "−5", "+5:30", nothing for UTC */
function offsetText(offset: number): string {
  return machineOffset(offset).replace(/Z|:00/, '').replace('-', '−').replace(/^(.)0/, '$1');
}

/** `201X`, `20XX` */
function isMasked({unspecified}: EdtfPoint): boolean {
  return unspecified === 'year' || unspecified === 'decade';
}

/** Told by `Intl` alone. */
function isPlain({season, unspecified, long, time}: EdtfPoint): boolean {
  return !season && !unspecified && !long && !time;
}
