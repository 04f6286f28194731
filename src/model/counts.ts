/** The figures of the sentence over the list. */
import type {Entry} from '../data/schema.js';
import type {Rank, Statement} from './claims.js';
import {edtfDay} from './day-text.js';
import type {DatedItem} from './record.js';

export interface Counts {
  readonly entries: number;
  readonly confirmations: number;
  readonly responses: number;
  readonly questions: number;
  /** How long after the first the last confirmation came, where all confirm one claim. */
  readonly lag?: Rank;
  /** From the first known day to the last, in EDTF; absent where none is known. */
  readonly days?: string;
}

export function countsOf(
  items: readonly DatedItem[],
  statements: readonly (readonly [Entry, readonly Statement[]])[],
): Counts {
  const count = (kind: string) => items.reduce((sum, {entry}) => sum + Number(entry.kind === kind), 0);
  const confirmations = count('confirmation');
  const lag = lastLag(confirmations, statements);
  const days = span(items);
  return {
    entries: items.length,
    confirmations,
    responses: count('response'),
    questions: count('question'),
    ...(lag && {lag}),
    ...(days && {days}),
  };
}

function lastLag(
  count: number,
  statements: readonly (readonly [Entry, readonly Statement[]])[],
): Rank | undefined {
  const confirming = statements
    .filter(([{kind}]) => kind === 'confirmation')
    .flatMap(([, list]) => list.filter(({stance}) => stance === 'confirms'));
  for (const {claim} of confirming) {
    const ranks = confirming.filter((statement) => statement.claim === claim).map(({rank}) => rank);
    if (count > 1 && ranks.length === count) return ranks.reduce(longer);
  }
  return undefined;
}

/** The longer of two lags; one that is not known makes the longest unknown. */
function longer(a: Rank, b: Rank): Rank {
  if (a === 'first' || typeof b === 'string') return b;
  if (typeof a === 'string') return a;
  return minutes(a) >= minutes(b) ? a : b;
}

function minutes(lag: {readonly days: number} | {readonly minutes: number}): number {
  return 'days' in lag ? lag.days * 24 * 60 : lag.minutes;
}

function span(items: readonly DatedItem[]): string | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const {bounds} of items) {
    const {earliest, latest} = bounds;
    if (earliest !== -Infinity) [first, last] = [Math.min(first, earliest), Math.max(last, earliest)];
    if (latest !== Infinity) [first, last] = [Math.min(first, latest), Math.max(last, latest)];
  }
  if (first > last) return undefined;
  const [from, to] = [first, last].map((day) => edtfDay(day) + (isExactEnd(day, items) ? '' : '~'));
  return first === last ? from : `${from}/${to}`;
}

/** Whether a day bounds a date that is not told as approximate. */
function isExactEnd(day: number, items: readonly DatedItem[]): boolean {
  return items.some(
    ({bounds: {earliest, latest, approximate}}) => !approximate && (earliest === day || latest === day),
  );
}
