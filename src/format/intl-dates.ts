/** Dates that `Intl` tells alone: nothing about them is vague or in doubt. */
import type {EdtfPoint} from '../model/edtf-date.js';
import type {DateKey} from './date-messages.js';
import {cachedFormatter} from './intl-cache.js';

/** In which language a date is told. */
export interface DateContext {
  /** A BCP 47 tag that `Intl` knows. */
  readonly locale: string;
  /** The words of that language, with their parameters filled in. */
  readonly translate: (key: DateKey, params?: Record<string, string>) => string;
}

/** A year, a month or a day. */
export type PlainDate = Pick<EdtfPoint, 'year' | 'month' | 'day'>;

/** "10", "–", "13 Nov 2024"; or "22 Oct", " – ", "13 Nov 2024" */
export type RangeTexts = readonly [start: string, mark: string, end: string];

/** Years of more digits are told as numbers: at that distance a year zero is lost in the noise. */
const LARGEST_CALENDAR_YEAR = 9999;

export function isLong(year: number): boolean {
  return Math.abs(year) > LARGEST_CALENDAR_YEAR;
}

/** "13 Nov 2024"; of a long year "170,000,002 BC" and no more. */
export function plainDate(date: PlainDate, context: DateContext): string {
  const {year} = date;
  if (!isLong(year)) return plainSpaces(dateFormat(context, fieldsOf(date, context)).format(clockTime(date)));
  const number = cachedFormatter(Intl.NumberFormat, context.locale).format(Math.abs(year));
  return context.translate(year < 0 ? 'date.bc' : 'date.ad', {year: plainSpaces(number)});
}

/**
 * Two dates of one precision with what they share told once; nothing where `Intl` does not part them. The sources that
 * formatRangeToParts gives are of no use here: in Korean "일~" is one part.
 */
export function plainRange(start: PlainDate, end: PlainDate, context: DateContext): RangeTexts | undefined {
  const range = dateFormat(context, fieldsOf(start, context)).formatRange(clockTime(start), clockTime(end));
  const [first = '', mark, last] = plainSpaces(range).split(/ *([–~]) */);
  return mark && last ? [first, first.includes(' ') ? ` ${mark} ` : mark, last] : undefined;
}

/** `Intl` in the calendar of EDTF, and in no one's time zone. */
export function dateFormat({locale}: DateContext, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // English of no country is told as "22 Oct 2024".
  const own = locale === 'en' ? 'en-GB' : locale;
  return cachedFormatter(Intl.DateTimeFormat, own, {...fields, calendar: 'gregory', timeZone: 'UTC'});
}

/**
 * Milliseconds for `Intl` and `Date` to tell the start of a date from, on the clock of its place as if that were UTC.
 * `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
 */
export function clockTime({year, month = 1, day = 1, time}: PlainDate & Pick<EdtfPoint, 'time'>): number {
  const {hour, minute, second} = time ?? {hour: 0, minute: 0, second: 0};
  return new Date(Date.UTC(2000, 0, 1, hour, minute, second)).setUTCFullYear(year, month - 1, day);
}

// The engines put different spaces, thin and narrow ones among them, at the same places.
export function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

function fieldsOf({year, month, day}: PlainDate, {locale}: DateContext): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(month && {month: 'short'}),
    ...(day && {day: 'numeric'}),
    // "44" would be read as 1944. Short is "BC" in Korean too; long is "Before Christ" in English.
    ...(year < 100 && {era: locale.startsWith('en') ? 'short' : 'long'}),
  };
}
