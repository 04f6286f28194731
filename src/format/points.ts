/** A single date, or the ends of an interval, in words. */
import {isExact, type EdtfPoint, type EdtfTime} from '../model/edtf-date.js';
import {formatClock, formatZone} from './clock.js';
import {patternDate, patternRange} from './date-patterns.js';
import {formatPlainDate, formatPlainRange, type DateContext, type RangeTexts} from './intl-dates.js';

const EXACT = {approximate: false, uncertain: false};
const SEASONS = {21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter'} as const;

/** "about 12 Nov 2024, 13:15 (UTC−5)" */
export function formatPoint(point: EdtfPoint, context: DateContext): string {
  return withQualifiers(formatUnqualified(point, context), point, context);
}

/** Both ends. What they share is written once if both have the same precision. The mark has its spaces. */
export function formatEnds(start: EdtfPoint, end: EdtfPoint, context: DateContext): RangeTexts {
  const range = formatSharedRange(start, end, context);
  if (range && isExact(start) && isExact(end)) return range;
  const [first, mark, last] = range ?? [
    formatUnqualified(start, context),
    context.translate('date.to'),
    formatUnqualified(end, context),
  ];
  return [withQualifiers(first, start, context), ` ${mark.trim()} `, withQualifiers(last, end, context)];
}

/** Adds to the text of a date what is unspecified, approximate or uncertain. */
function withQualifiers(date: string, point: EdtfPoint, {translate}: DateContext): string {
  const {unspecified, approximate, uncertain} = point;
  if (approximate) date = translate('date.about', {date});
  if (unspecified && !isDecadeOrCentury(point))
    date = translate(`date.${unspecified as 'day'}-unknown`, {date});
  return uncertain ? translate('date.uncertain', {date}) : date;
}

/** undefined unless both ends are plain dates of the same precision, and not the same. */
function formatSharedRange(start: EdtfPoint, end: EdtfPoint, context: DateContext): RangeTexts | undefined {
  const isSamePrecision = !start.month === !end.month && !start.day === !end.day;
  if (!isSamePrecision || !isPlainDate(start) || !isPlainDate(end)) return undefined;
  return patternRange(start, end, context) ?? formatPlainRange(start, end, context);
}

function formatUnqualified(point: EdtfPoint, context: DateContext): string {
  const {year, season, time} = point;
  const {translate} = context;
  if (season)
    return translate(`date.${SEASONS[season]}`, {
      year: season === 24 ? winterYears(year, context) : formatYear(year, context),
    });
  if (isDecadeOrCentury(point)) return decadeOrCentury(point, context);
  const date = patternDate(point, context) ?? formatPlainDate(point, context);
  return time ? translate('date.time', {date, time: formatTime(time, context)}) : date;
}

function decadeOrCentury({year, unspecified}: EdtfPoint, context: DateContext): string {
  if (unspecified === 'year' && year > 0) return context.translate('date.decade', {year: String(year)});
  return formatYears(year, unspecified === 'year' ? year + 9 : year + 99, context);
}

/** The year in which a winter begins, and the next: "2024–25", "2024~25년". */
function winterYears(year: number, context: DateContext): string {
  return formatYears(year, year + 1, context).replace(/^(\d\d)(\d\d)\D*([–~])\1/, '$1$2$3');
}

function formatYears(first: number, last: number, context: DateContext): string {
  return formatEnds({year: first, ...EXACT}, {year: last, ...EXACT}, context).join('');
}

function formatYear(year: number, context: DateContext): string {
  return formatPoint({year, ...EXACT}, context);
}

function formatTime(time: EdtfTime, context: DateContext): string {
  return formatClock(time, context) + formatZone(time, context);
}

/** `201X`, `20XX` */
function isDecadeOrCentury({unspecified}: EdtfPoint): boolean {
  return unspecified === 'year' || unspecified === 'decade';
}

/** Whether year, month and day say everything about a date. */
function isPlainDate({season, unspecified, long, time}: EdtfPoint): boolean {
  return !season && !unspecified && !long && !time;
}
