/** Years of Japanese and other eras. */
import {ymd} from './edtf-text.js';

interface Era {
  /** The year before its first. */
  readonly before: number;
  /** The number of its last year. */
  readonly last: number;
}

const ERAS: Readonly<Record<string, Era>> = {
  明治: {before: 1867, last: 45},
  大正: {before: 1911, last: 15},
  昭和: {before: 1925, last: 64},
  平成: {before: 1988, last: 31},
  令和: {before: 2018, last: 999},
  民國: {before: 1911, last: 999},
  民国: {before: 1911, last: 999},
  단기: {before: -2333, last: 9999},
};
const NAMES = Object.keys(ERAS).join('|');
const DATE = new RegExp(
  `^(${NAMES}) ?(\\d{1,4}|元) ?[年년](?: ?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日일])?)?$`,
);
/** "平成31(2019)年4月30日". */
const WITH_YEAR = new RegExp(`^(?:${NAMES}) ?(?:\\d{1,4}|元)年? ?\\((\\d{4})年?\\) ?年?`);
/** "2019年(平成31年)4月30日". */
const BESIDE_YEAR = new RegExp(`(?<=^\\d{4}年?) ?\\((?:${NAMES}) ?(?:\\d{1,4}|元)年?\\)`);
const BUDDHIST = /^(?:พ\.ศ\. ?|b\.?e\.? ?)(\d{4})$|^(\d{4}) ?(?:b\.?e\.?)$/i;

/** The last year of Japan's lunar calendar: its days and months are others than those of the same numbers. */
const LAST_LUNAR = 1872;

interface EraDate {
  readonly date: string;
  /** Whether its month is of a lunar calendar: then the date has the year alone. */
  readonly isLunar: boolean;
  /** Whether the era had such a year. */
  readonly exists: boolean;
}

/** @returns undefined if the text is none */
export function eraDate(text: string): EraDate | undefined {
  const [, name = '', written = '', month, day] = DATE.exec(text) ?? [];
  const era = ERAS[name];
  const number = written === '元' ? 1 : Number(written);
  if (!era || number === 0) return undefined;
  const year = era.before + number;
  const isLunar = name === '明治' && year <= LAST_LUNAR && month !== undefined;
  return {
    date: isLunar ? String(year) : ymd(String(year), month, day),
    isLunar,
    exists: number <= era.last,
  };
}

/** The year of the Buddhist era, as in Thailand. */
export function buddhistYear(text: string): string | undefined {
  const [, before, after = before] = BUDDHIST.exec(text) ?? [];
  return after === undefined ? undefined : ymd(String(Number(after) - 543));
}

/** Without the year of an era beside the year itself. */
export function withoutEraBeside(text: string): string {
  return text.replace(WITH_YEAR, '$1年').replace(BESIDE_YEAR, '');
}
