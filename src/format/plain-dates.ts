/**
 * Days, months and years in the element's own languages, as `Intl` tells them in its short form, without it: its first
 * formatter of dates takes a browser as long as a dozen entries, and each use of it ten times as long.
 */
import type {EdtfPoint} from '../model/edtf-date.js';
import {clockTime} from './machine-date.js';

/** The calendar fields of a date, or those of them that are told. */
type Fields = Partial<Pick<EdtfPoint, 'year' | 'month' | 'day'>>;

interface Language {
  readonly write: (fields: Fields) => string;
  /** Of what both ends of a range share, what is left out at its start and at its end. */
  readonly once: readonly [start: string, end: string];
  readonly weekdays: readonly string[];
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const joined = (parts: readonly unknown[], by = ' ') => parts.filter(Boolean).join(by);

const british: Language = {
  write: ({year, month, day}) => joined([day, month && MONTHS[month - 1], year]),
  once: ['year month', ''],
  weekdays,
};
const american: Language = {
  write: ({year, month, day}) =>
    joined([joined([month && MONTHS[month - 1]!.slice(0, 3), day]), year], day ? ', ' : ' '),
  once: ['year', 'month'],
  weekdays,
};
const korean: Language = {
  write: ({year, month, day}) => joined([year && `${year}년`, month && `${month}월`, day && `${day}일`]),
  once: ['', 'year month'],
  weekdays: '일 월 화 수 목 금 토'.split(' ').map((day) => `${day}요일`),
};
/** English of no country is told as in Britain: "22 Oct 2024". */
const LANGUAGES: Readonly<Record<string, Language | undefined>> = {
  en: british,
  'en-GB': british,
  'en-US': american,
  ko: korean,
  'ko-KR': korean,
};

/** "13 Nov 2024"; nothing in another language, or of a year that takes an era or more than four digits. */
export function plainDate(point: EdtfPoint, locale: string): string | undefined {
  return isPlainYear(point) ? LANGUAGES[locale]?.write(point) : undefined;
}

/** "22 Oct", "–", "13 Nov 2024": two dates of the same fields, what they share told once; one text where they are the same. */
export function plainEnds(start: EdtfPoint, end: EdtfPoint, locale: string): readonly string[] | undefined {
  const language = isPlainYear(start) && isPlainYear(end) ? LANGUAGES[locale] : undefined;
  if (!language) return undefined;
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (sameMonth && start.day === end.day) return [language.write(end)];
  const [first, last] = [start, end].map(({year, month, day}, index) => {
    const isOnce = (field: string) => language.once[index]!.includes(field);
    return language.write({
      ...(!(sameYear && isOnce('year')) && {year}),
      ...(!(sameMonth && isOnce('month')) && month && {month}),
      ...(day && {day}),
    });
  });
  return [first!, language === korean ? '~' : '–', last!];
}

/** "Wednesday" */
export function plainWeekday(point: EdtfPoint, locale: string): string | undefined {
  return LANGUAGES[locale]?.weekdays[new Date(clockTime(point)).getUTCDay()];
}

function isPlainYear({year}: EdtfPoint): boolean {
  return year >= 100 && year <= 9999;
}
