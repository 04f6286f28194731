/** Forms that EDTF does not have: weeks, days of a year, intervals with times or with a duration, as in ISO 8601, and years ago. */
import {isoDay} from './days.js';
import {isEdtf, yearBefore} from './edtf-text.js';
import {readingsOf} from './readings.js';
import {readTime} from './times.js';

const DAY = 86_400_000;

/** A week, or a day of one. */
const WEEK = /^(\d{4})-?w(\d\d)(?:-?([1-7]))?$/i;
const WEEK_IN_WORDS = /^(?:kw|cw|wk|week) ?(\d{1,2})(?: ?\/ ?|,? (?:of )?)(\d{4})$/i;
const DAY_OF_YEAR = /^(\d{4})-(\d{3})$/;
const DURATION = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/i;
const TIMES =
  /^(.+\d:\d\d\S*(?: ?[ap]\.?m\.?)?(?: \([a-z]{3,4}\))?) ?[-→~] ?\d{1,2}:\d\d\S*(?: ?[ap]\.?m\.?)?(?: uhr| \([a-z]{3,4}\))?$/i;
/** Between the ends of an interval, also as Notion writes it. */
const BETWEEN = / ?[/→] ?/;

/** Without seconds. */
const TWO_TIMES = /[, ](\d{1,2}):(\d\d)(?: ?[ap]\.?m\.?)? ?- ?(\d{1,2}):(\d\d)$/i;
const TIME_AFTER_DASH = /[–—] ?\d{1,2}:\d\d$/;

/**
 * Whether a day has two times, such as "10:00–12:00", and not a time with an offset from UTC: they have a dash between them, or
 * the second is later.
 * @param written the same text with the characters that it was written in
 */
export function hasTwoTimes(text: string, written: string): boolean {
  const match = TWO_TIMES.exec(text);
  if (!match) return false;
  const [hour = 0, minute = 0, lastHour = 0, lastMinute = 0] = match.slice(1).map(Number);
  return TIME_AFTER_DASH.test(written) || lastHour * 60 + lastMinute > hour * 60 + minute;
}

/** The day or the week; undefined if it is none. */
export function weekOrDay(text: string): string | undefined {
  const [, ofYear, days] = DAY_OF_YEAR.exec(text) ?? [];
  if (ofYear !== undefined) return inYear(Date.UTC(Number(ofYear), 0, Number(days)), ofYear);
  const [, inWords, wordYear] = WEEK_IN_WORDS.exec(text) ?? [];
  const [, year = wordYear, week = inWords, day] = WEEK.exec(text) ?? [];
  if (year === undefined || week === undefined || Number(week) < 1 || Number(week) > 53) return undefined;
  const monday = mondayOf(Number(year)) + (Number(week) - 1) * 7 * DAY;
  // Week 53, which most years do not have.
  if (monday >= mondayOf(Number(year) + 1)) return undefined;
  return day === undefined
    ? `${isoDay(monday)}/${isoDay(monday + 6 * DAY)}`
    : isoDay(monday + (Number(day) - 1) * DAY);
}

/** The Monday of the first week of a year: that of 4 January. */
function mondayOf(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

function inYear(time: number, year: string): string | undefined {
  const date = isoDay(time);
  return date.startsWith(year) ? date : undefined;
}

/** An interval whose ends have times, as days, or as its start if it is within a day; undefined if it is none. */
export function withoutTimes(text: string): string | undefined {
  const start = TIMES.exec(text)?.[1];
  if (start !== undefined) return pointOf(start);
  const [first = '', last, ...more] = text.split(BETWEEN);
  if (last === undefined || more.length > 0 || !/\d[T ]?\d?\d:\d\d/i.test(text)) return undefined;
  const [from, to] = [pointOf(first), pointOf(last)];
  if (from === undefined || to === undefined) return undefined;
  const [day, lastDay] = [from, to].map((date) => date.split('T')[0]!) as [string, string];
  return day === lastDay ? from : `${day}/${lastDay}`;
}

/** A day, perhaps with a time that is not midnight; undefined if it is not known which. */
function pointOf(text: string): string | undefined {
  const [date, other] = isEdtf(text) ? [text] : (readTime(text)?.dates ?? readingsOf(text));
  return other === undefined ? date?.replace(/T00:00:00.*/, '') : undefined;
}

/** `2024-01-01/P3M` and `P3M/2024-04-01` as the days that they are: the end is not in the duration. */
export function withDuration(text: string): string | undefined {
  const [first = '', last = '', ...more] = text.split('/');
  const isBefore = DURATION.test(first);
  const duration = DURATION.exec(isBefore ? first : last);
  const day = /^\d{4}-\d\d-\d\d$/.exec(isBefore ? last : first)?.[0];
  if (!duration || day === undefined || more.length > 0 || !isEdtf(day)) return undefined;
  const [years, months, weeks, days] = duration
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0) * (isBefore ? -1 : 1));
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCFullYear(
    end.getUTCFullYear() + years!,
    end.getUTCMonth() + months!,
    end.getUTCDate() + weeks! * 7 + days!,
  );
  if (isBefore) return `${isoDay(end.getTime())}/${isoDay(Date.parse(day) - DAY)}`;
  return `${day}/${isoDay(end.getTime() - DAY)}`;
}

/** "66 Ma", "12 thousand years ago" and "10,000 BP". */
const AGO = /^(\d[\d ,.]{0,12}?) ?(?:(bp)|(k|m|thousand|million) ?(?:a|ya|yr|years ago))$/i;

/** The year, counted from 1950. With millions of years, it makes no difference from when they are counted. */
export function yearAgo(text: string): string | undefined {
  const [, written = '', present, unit = ''] = AGO.exec(text) ?? [];
  const isMillions = /^m/i.test(unit);
  const years = Number(written.replace(/[ ,]/g, '')) * (present === undefined ? (isMillions ? 1e6 : 1e3) : 1);
  const year = isMillions ? -years : 1950 - years;
  if (written === '' || !Number.isInteger(year)) return undefined;
  return year > 0 ? String(year).padStart(4, '0') : yearBefore(String(1 - year));
}
