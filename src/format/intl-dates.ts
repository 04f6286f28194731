/** Plain dates (a day, a month or a year, and nothing uncertain about it) in words, by `Intl`. */
import type {EdtfPoint} from '../model/edtf-date.js';
import type {DateKey} from './date-messages.js';
import {cachedFormatter} from './intl-cache.js';

/** The language to format dates in. */
export interface DateContext {
  /** A BCP 47 tag that `Intl` supports. */
  readonly locale: string;
  readonly translate: (key: DateKey, params?: Record<string, string>) => string;
  /** Whether years are left out, where something beside the date shows them. Only for dates with a month. */
  readonly omitsYear?: boolean;
  /** The clock, in minutes east of UTC, that is shown beside the date: its own is left out if it is the same. */
  readonly clock?: number | undefined;
}

/** A day; a month, without `day`; or a year, without `month`. */
export type PlainDate = Pick<EdtfPoint, 'year' | 'month' | 'day'>;

/** "10", "–", "13 Nov 2024"; or "22 Oct", " – ", "13 Nov 2024" */
export type RangeTexts = readonly [start: string, mark: string, end: string];

/** Years of more digits are written as numbers. There the year 0, which `Intl` does not have, makes no difference. */
const LARGEST_CALENDAR_YEAR = 9999;

export function isLongYear(year: number): boolean {
  return Math.abs(year) > LARGEST_CALENDAR_YEAR;
}

/** "13 Nov 2024"; only the year if it has more than four digits: "170,000,002 BC". */
export function formatPlainDate(date: PlainDate, context: DateContext): string {
  const {year} = date;
  if (!isLongYear(year))
    return normalizeSpaces(dateTimeFormat(context, fieldsOf(date, context)).format(localTimeAsUtc(date)));
  const number = cachedFormatter(Intl.NumberFormat, context.locale).format(Math.abs(year));
  return context.translate(year < 0 ? 'date.bc' : 'date.ad', {year: normalizeSpaces(number)});
}

/**
 * Two dates of the same precision, what they share written once; undefined if `Intl` writes only one text for both.
 * `formatRangeToParts` does not separate them: in Korean "일~" is one part.
 */
export function formatPlainRange(
  start: PlainDate,
  end: PlainDate,
  context: DateContext,
): RangeTexts | undefined {
  const range = dateTimeFormat(context, fieldsOf(start, context)).formatRange(
    localTimeAsUtc(start),
    localTimeAsUtc(end),
  );
  const [first = '', mark, last] = normalizeSpaces(range)
    .split(/([–~])/)
    .map((part) => part.trim());
  return mark && last ? rangeTexts(first, mark, last) : undefined;
}

export function rangeTexts(start: string, mark: string, end: string): RangeTexts {
  return [start, start.includes(' ') ? ` ${mark} ` : mark, end];
}

/** For use with `localTimeAsUtc`, in the calendar of EDTF. */
export function dateTimeFormat(
  {locale}: DateContext,
  fields: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  // English without a country is written as in Britain: "22 Oct 2024".
  const tag = locale === 'en' ? 'en-GB' : locale;
  return cachedFormatter(Intl.DateTimeFormat, tag, {...fields, calendar: 'gregory', timeZone: 'UTC'});
}

/** The start of a date in milliseconds, as if its local time were UTC. */
export function localTimeAsUtc({
  year,
  month = 1,
  day = 1,
  time,
}: PlainDate & Pick<EdtfPoint, 'time'>): number {
  const {hour, minute, second} = time ?? {hour: 0, minute: 0, second: 0};
  // `setUTCFullYear`, because `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  return new Date(Date.UTC(2000, 0, 1, hour, minute, second)).setUTCFullYear(year, month - 1, day);
}

/** Browsers use different space characters, such as narrow ones, in the same places. */
export function normalizeSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

function fieldsOf(
  {year, month, day}: PlainDate,
  {locale, omitsYear}: DateContext,
): Intl.DateTimeFormatOptions {
  return {
    ...(!omitsYear && {year: 'numeric'}),
    ...(month && {month: 'short'}),
    ...(day && {day: 'numeric'}),
    // Without an era, "44" looks like 1944. The short era is "BC" in Korean too; the long one is "Before Christ" in English.
    ...(year < 100 && {era: locale.startsWith('en') ? 'short' : 'long'}),
  };
}
