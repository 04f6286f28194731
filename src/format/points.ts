/** Words for a single date: a point of an interval, or all of a date. */
import {isExact, type EdtfPoint, type EdtfTime} from '../model/edtf-date.js';
import type {DateWord} from './date-words.js';
import {cached} from './intl-cache.js';
import {clockTime, machineOffset} from './machine-date.js';
import {plainDate, plainEnds} from './plain-dates.js';

/** In which language a date is told. */
export interface DateContext {
  /** A BCP 47 tag that `Intl` knows. */
  readonly locale: string;
  /** The words of that language, with their parameters filled in. */
  readonly words: (key: DateWord, params?: Record<string, string>) => string;
}

/** "10", "–", "13 Nov 2024"; or "22 Oct", " – ", "13 Nov 2024" */
export type RangeTexts = readonly [start: string, mark: string, end: string];

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
    context.words('date.to'),
    unqualified(end, context),
  ];
  return [qualified(first, start, context), ` ${mark.trim()} `, qualified(last, end, context)];
}

/** Adds to the text of a date how vague or doubtful it is. */
function qualified(date: string, point: EdtfPoint, {words}: DateContext): string {
  const {unspecified, approximate, uncertain} = point;
  if (unspecified && !isMasked(point)) date = words(`date.${unspecified as 'day'}-unknown`, {date});
  if (approximate) date = words('date.about', {date});
  return uncertain ? words('date.uncertain', {date}) : date;
}

/**
 * The two ends with what they share told once, for dates of one precision; nothing where `Intl` does not part them.
 * The sources that formatRangeToParts gives are of no use here: in Korean "일~" is one part.
 */
function formatRange(start: EdtfPoint, end: EdtfPoint, context: DateContext): RangeTexts | undefined {
  if (!isPlain(start) || !isPlain(end) || !start.month !== !end.month || !start.day !== !end.day)
    return undefined;
  const [first = '', mark, last] = plainEnds(start, end, context.locale) ?? endsByIntl(start, end, context);
  return mark && last ? [first, first.includes(' ') ? ` ${mark} ` : mark, last] : undefined;
}

function endsByIntl(start: EdtfPoint, end: EdtfPoint, context: DateContext): readonly string[] {
  const range = dateFormat(context, fieldsOf(start, context)).formatRange(clockTime(start), clockTime(end));
  return plainSpaces(range).split(/ *([–~]) */);
}

/** `Intl` in the calendar of EDTF, and in no one's time zone. */
export function dateFormat({locale}: DateContext, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // English of no country is told as "22 Oct 2024".
  const own = locale === 'en' ? 'en-GB' : locale;
  return cached(Intl.DateTimeFormat, own, {...fields, calendar: 'gregory', timeZone: 'UTC'});
}

/** The text without what is vague or doubtful about it. */
function unqualified(point: EdtfPoint, context: DateContext): string {
  const {year, season, time} = point;
  const {words} = context;
  if (point.long) return longYear(year, context);
  if (season)
    return words(`date.${SEASONS[season]}`, {
      year: season === 24 ? winterYears(year, context) : yearText(year, context),
    });
  if (isMasked(point)) return maskedYears(point, context);
  const date =
    plainDate(point, context.locale) ??
    plainSpaces(dateFormat(context, fieldsOf(point, context)).format(clockTime(point)));
  return time ? words('date.time', {date, time: timeText(point, time, context)}) : date;
}

/** Years written with `Y` are told as they are written: at that distance a year zero is lost in the noise. */
function longYear(year: number, {locale, words}: DateContext): string {
  const number = cached(Intl.NumberFormat, locale).format(Math.abs(year));
  return words(year < 0 ? 'date.bc' : 'date.ad', {year: plainSpaces(number)});
}

function maskedYears({year, unspecified}: EdtfPoint, context: DateContext): string {
  if (unspecified === 'year' && year > 0) return context.words('date.decade', {year: String(year)});
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

function fieldsOf({year, month, day}: EdtfPoint, {locale}: DateContext): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(month && {month: 'short'}),
    ...(day && {day: 'numeric'}),
    // "44" would be read as 1944. Short is "BC" in Korean too; long is "Before Christ" in English.
    ...(year < 100 && {era: locale.startsWith('en') ? 'short' : 'long'}),
  };
}

/** `201X`, `20XX` */
function isMasked({unspecified}: EdtfPoint): boolean {
  return unspecified === 'year' || unspecified === 'decade';
}

/** Told by `Intl` alone. */
function isPlain({season, unspecified, long, time}: EdtfPoint): boolean {
  return !season && !unspecified && !long && !time;
}

// The engines put different spaces, thin and narrow ones among them, at the same places.
function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
