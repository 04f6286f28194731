/** Dates that are EDTF but probably mean something else: warnings, since some of them do mean what they say. */
import {negativeYears} from './before-advice.js';
import {spreadsheetDay} from './days.js';
import {isEdtf} from './edtf-text.js';
import {doubtfulAmong, pairOf, type Doubtful} from './pairs.js';
import {trimmed} from '../blanks.js';
import {faultAt, type DocumentPath, type Fault, type MessageReference} from '../faults/fault.js';

interface WrittenDate {
  readonly path: DocumentPath;
  readonly text: string;
  /** In JSON: an error. */
  readonly isNumber: boolean;
}

/** Nearly all dates are such days, which mean one thing. */
const PLAIN_DAY = /^(?:1\d|2[01])\d\d-\d\d-\d\d$/;
/** A year before Christ, by somebody who does not write it in EDTF. */
const BARE_YEAR = /^[-\u2212]\d{1,3}(?!\d)/;
const TIME = /\d:\d\d/;
const MIDNIGHT = /[T ]0?0:00(?::00)?(?:\.0+)?(?:Z|[+-]00(?::?00)?)?$/;
const FAR_YEAR = /(^|\/)(2[2-9]\d\d|[3-9]\d{3})(?![\dX])/g;
const FIRST_FAR = 2200;
/** By how many years eras of Thailand and Korea are ahead. */
const [BUDDHIST, DANGI] = [543, 2333];
/** From here on, a year alone is rather of that Korean era than the number of a day. */
const FIRST_MODERN_DANGI = 4000;

/** @param document whatever the page gives */
export function dateDoubts(document: unknown): readonly Fault[] {
  const {entries, eras} = (document ?? {}) as Readonly<Record<string, unknown>>;
  return [
    datesIn(entries, ['entries'], ['date']),
    datesIn(entries, ['entries'], ['reported', 'date']),
    datesIn(eras, ['eras'], ['date']),
  ].flatMap(columnDoubts);
}

function datesIn(list: unknown, start: DocumentPath, keys: readonly string[]): WrittenDate[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const date = keys.reduce(
      (part, key) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[key],
      item,
    );
    const isNumber = typeof date === 'number';
    if (!isNumber && (typeof date !== 'string' || PLAIN_DAY.test(date))) return [];
    return [{path: [...start, index, ...keys], text: trimmed(String(date)), isNumber}];
  });
}

/** What other dates beside a date say about it. */
interface Context {
  readonly hasBareYears: boolean;
  readonly pairs: Doubtful;
}

function columnDoubts(dates: readonly WrittenDate[]): Fault[] {
  const context = contextOf(dates);
  const doubts = dates.flatMap(({path, text, isNumber}) => {
    const expected = isNumber ? undefined : doubtOf(text, context);
    return expected && isEdtf(text) ? [doubtAt(path, text, expected)] : [];
  });
  return [...doubts, ...midnightDoubt(dates)];
}

function contextOf(dates: readonly WrittenDate[]): Context {
  const texts = dates.map(({text}) => text);
  return {
    hasBareYears: dates.some(({text, isNumber}) => (isNumber ? Number(text) < 0 : BARE_YEAR.test(text))),
    pairs: doubtfulAmong(texts),
  };
}

function doubtOf(text: string, context: Context): MessageReference | undefined {
  const params = context.hasBareYears ? negativeYears(text) : undefined;
  if (params) return {key: 'expected.date-minus', params: {...params}};
  return pairDoubt(text, context) ?? farDoubt(text);
}

function pairDoubt(text: string, {pairs}: Context): MessageReference | undefined {
  const pair = pairOf(text);
  if (!pair || pair.meaning === 'neither' || !pairs[pair.meaning]) return undefined;
  const {year, date, meaning} = pair;
  return {key: `expected.date-${meaning}`, params: {year, date}};
}

function farDoubt(text: string): MessageReference | undefined {
  const [, , written] = Array.from(text.matchAll(FAR_YEAR))[0] ?? [];
  if (written === undefined) return undefined;
  const year = Number(written);
  const isYear = text.length === written.length;
  if (year - BUDDHIST < FIRST_FAR) return yearsEarlier(text, 'expected.date-buddhist', BUDDHIST);
  if (year - DANGI < FIRST_FAR && (!isYear || year >= FIRST_MODERN_DANGI)) {
    return yearsEarlier(text, 'expected.date-dangi', DANGI);
  }
  return isYear
    ? {key: 'expected.date-day-number', params: {date: spreadsheetDay(year)}}
    : {key: 'expected.date-future'};
}

function yearsEarlier(text: string, key: MessageReference['key'], years: number): MessageReference {
  const date = text.replace(
    FAR_YEAR,
    (_, start: string, far: string) => start + String(Number(far) - years).padStart(4, '0'),
  );
  return {key, params: {date}};
}

/** Once, for the first one. A time with an offset was hardly written by a program that means the day. */
function midnightDoubt(dates: readonly WrittenDate[]): Fault[] {
  const times = dates.filter(({text}) => TIME.test(text));
  const first = times.find(({text}) => isEdtf(text));
  if (!first || !times.every(({text}) => MIDNIGHT.test(text))) return [];
  const date = first.text.replace(/T.*/, '');
  return [doubtAt(first.path, first.text, {key: 'expected.date-all-midnight', params: {date}})];
}

function doubtAt(path: DocumentPath, found: string, expected: MessageReference): Fault {
  return faultAt(path, 'date-doubt', {found, expected, severity: 'warning'});
}
