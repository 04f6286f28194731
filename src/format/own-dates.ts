/**
 * Days, months and years in the element's own languages, as `Intl` tells them in its short form, without it: its first
 * formatter of dates takes a browser as long as a dozen entries, and each use of it ten times as long.
 */
import type {PlainDate, RangeTexts} from './intl-dates.js';

/** Those fields of a date that are told. */
type Fields = Partial<PlainDate>;

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
export function ownDate(date: PlainDate, locale: string): string | undefined {
  return isOwnYear(date) ? LANGUAGES[locale]?.write(date) : undefined;
}

/** Two dates of the same fields, what they share told once; nothing where they are one. */
export function ownRange(start: PlainDate, end: PlainDate, locale: string): RangeTexts | undefined {
  const language = isOwnYear(start) && isOwnYear(end) ? LANGUAGES[locale] : undefined;
  if (!language) return undefined;
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (sameMonth && start.day === end.day) return undefined;
  const [first, last] = [start, end].map(({year, month, day}, index) => {
    const isOnce = (field: string) => language.once[index]!.includes(field);
    return language.write({
      ...(!(sameYear && isOnce('year')) && {year}),
      ...(!(sameMonth && isOnce('month')) && month && {month}),
      ...(day && {day}),
    });
  });
  const mark = language === korean ? '~' : '–';
  return [first!, first!.includes(' ') ? ` ${mark} ` : mark, last!];
}

/** "Wednesday" */
export function ownWeekday(date: PlainDate, locale: string): string | undefined {
  const {year, month = 1, day} = date;
  return isOwnYear(date)
    ? LANGUAGES[locale]?.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
    : undefined;
}

function isOwnYear({year}: PlainDate): boolean {
  return year >= 100 && year <= 9999;
}
