/**
 * Days, months and years by the patterns in the messages, as `Intl` writes them in its short form. Without `Intl`, because
 * a browser needs as long for its first date formatter as for a dozen entries, and ten times as long for each use of it.
 */
import type {EdtfTime} from '../model/edtf-date.js';
import {memoizeByObject} from '../model/memoize.js';
import {rangeTexts, type DateContext, type PlainDate, type RangeTexts} from './intl-dates.js';

interface Names {
  /** The locales that the patterns are for. */
  readonly locales: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** Before and after noon. */
  readonly dayPeriods: readonly string[];
}

/** "13 Nov 2024"; undefined if there is no pattern: in other locales, and for years with an era or more than four digits. */
export function patternDate(date: PlainDate, context: DateContext): string | undefined {
  const names = namesFor(date, context);
  if (!names) return undefined;
  const year = String(date.year);
  if (!date.month) return context.translate('date.y', {year});
  const month = names.months[date.month - 1]!;
  if (!date.day) return context.translate('date.ym', {year, month});
  return context.translate('date.ymd', {year, month, day: String(date.day)});
}

/** Two dates of the same precision, what they share written once; undefined if they are the same, or there is no pattern. */
export function patternRange(start: PlainDate, end: PlainDate, context: DateContext): RangeTexts | undefined {
  const mark = context.translate('date.to').trim();
  if (start.year !== end.year) {
    const [first, last] = [patternDate(start, context), patternDate(end, context)];
    return first === undefined || last === undefined ? undefined : rangeTexts(first, mark, last);
  }
  const [first = '', last] = (rangeInYear(start, end, context) ?? '').split(mark);
  return last === undefined ? undefined : rangeTexts(first.trim(), mark, last.trim());
}

/** "Wednesday" */
export function patternWeekday(date: PlainDate, context: DateContext): string | undefined {
  const {year, month = 1, day} = date;
  return namesFor(date, context)?.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
}

/**
 * "13:15", "1:15:30 PM". Node.js can write English day periods in other languages: a page must not change when the script
 * takes over what the server wrote.
 */
export function patternTime({hour, minute, second}: EdtfTime, context: DateContext): string | undefined {
  const {locales, dayPeriods} = namesIn(context.translate);
  if (!locales.includes(context.locale)) return undefined;
  return context.translate('date.clock', {
    hour: String(hour % 12 || 12),
    hour24: twoDigits(hour),
    minute: [minute, ...(second ? [second] : [])].map(twoDigits).join(':'),
    period: dayPeriods[hour < 12 ? 0 : 1]!,
  });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** "10–13 Nov 2024", "22 Oct – 13 Nov 2024", "Oct–Nov 2024" */
function rangeInYear(start: PlainDate, end: PlainDate, context: DateContext): string | undefined {
  const names = namesFor(start, context);
  if (!names || !start.month || !end.month) return undefined;
  const {translate} = context;
  const shared = {year: String(start.year), month: names.months[start.month - 1]!};
  const toMonth = names.months[end.month - 1]!;
  const isSameMonth = start.month === end.month;
  if (!start.day || !end.day)
    return isSameMonth ? undefined : translate('date.range-months', {...shared, toMonth});
  const days = {day: String(start.day), toDay: String(end.day)};
  if (!isSameMonth) return translate('date.range-dates', {...shared, ...days, toMonth});
  return start.day === end.day ? undefined : translate('date.range-days', {...shared, ...days});
}

/** The patterns have years. */
function namesFor({year}: PlainDate, {locale, translate, omitsYear}: DateContext): Names | undefined {
  if (year < 100 || year > 9999 || omitsYear) return undefined;
  const names = namesIn(translate);
  return names.locales.includes(locale) ? names : undefined;
}

const namesIn = memoizeByObject((translate: DateContext['translate']): Names => ({
  locales: translate('patterns.locales').split(' '),
  months: translate('date.months').split(', '),
  weekdays: translate('date.weekdays').split(', '),
  dayPeriods: translate('date.day-periods').split(', '),
}));
