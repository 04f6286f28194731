/** Dates that are EDTF but probably mean something else: warnings, since some of them do mean what they say. */
import {doubtfulAmong, pairMeaning, type Doubtful} from './pairs.js';
import {trimmed} from '../blanks.js';
import type {FaultKey} from '../faults/messages.js';
import {faultAt, type DocumentPath, type Fault} from '../faults/fault.js';
import {parseEdtf} from '../../model/edtf.js';

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
/** One that may be of EDTF, or not: there, those with fewer digits begin with a zero. */
const NEGATIVE_YEAR = /(?:^|\/)-[1-9]\d{3}(?!\d)/;
/** From 2200 on. */
const FAR_YEAR = /(?:^|\/)(?:2[2-9]\d\d|[3-9]\d{3})(?![\dX])/;

/** What it may be: `doubt-advice.ts` completes the message. */
type Doubt = Extract<FaultKey, `expected.date-${'minus' | 'season' | 'month' | 'future' | 'all-midnight'}`>;

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
    return expected && isValid(text) ? [doubtAt(path, text, expected)] : [];
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

function doubtOf(text: string, {hasBareYears, pairs}: Context): Doubt | undefined {
  if (hasBareYears && NEGATIVE_YEAR.test(text)) return 'expected.date-minus';
  const meaning = pairMeaning(text);
  if (meaning !== undefined && meaning !== 'neither' && pairs[meaning]) return `expected.date-${meaning}`;
  return FAR_YEAR.test(text) ? 'expected.date-future' : undefined;
}

/** Once, for the first one. A time with an offset was hardly written by a program that means the day. */
function midnightDoubt(dates: readonly WrittenDate[]): Fault[] {
  const times = dates.filter(({text}) => TIME.test(text));
  const first = times.find(({text}) => isValid(text));
  if (!first || !times.every(({text}) => MIDNIGHT.test(text))) return [];
  return [doubtAt(first.path, first.text, 'expected.date-all-midnight')];
}

/** Others are errors already. */
function isValid(text: string): boolean {
  return typeof parseEdtf(text) !== 'string';
}

function doubtAt(path: DocumentPath, written: string, key: Doubt): Fault {
  return faultAt(path, 'date-doubt', {found: written, expected: {key}, severity: 'warning', written});
}
