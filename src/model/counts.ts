/** The figures shown above the list. */
import type {Entry} from '../data/schema.js';
import type {Rank, Statement} from './claims.js';
import type {DatedItem} from './entry-dates.js';
import {recordSpan} from './record-span.js';

export interface Counts {
  readonly entries: number;
  readonly confirmations: number;
  readonly responses: number;
  readonly questions: number;
  /** The time from the first confirmation to the last, if all confirm the same claim. */
  readonly lag?: Rank;
  /** The time that the record covers, in EDTF; absent if no day is known. */
  readonly days?: string;
}

export function countsOf(
  items: readonly DatedItem[],
  statements: readonly (readonly [Entry, readonly Statement[]])[],
): Counts {
  const count = (kind: string) => items.filter(({entry}) => entry.kind === kind).length;
  const confirmations = count('confirmation');
  const lag = longestLag(confirmations, statements);
  const days = recordSpan(items);
  return {
    entries: items.length,
    confirmations,
    responses: count('response'),
    questions: count('question'),
    ...(lag && {lag}),
    ...(days && {days}),
  };
}

function longestLag(
  count: number,
  statements: readonly (readonly [Entry, readonly Statement[]])[],
): Rank | undefined {
  const confirming = statements
    .filter(([{kind}]) => kind === 'confirmation')
    .flatMap(([, list]) => list.filter(({stance}) => stance === 'confirms'));
  for (const {claim} of confirming) {
    const ranks = confirming.filter((statement) => statement.claim === claim).map(({rank}) => rank);
    if (count > 1 && ranks.length === count) return ranks.reduce(longerLag);
  }
  return undefined;
}

/** The longer of two lags. If one is not known, the longest is not known either. */
function longerLag(a: Rank, b: Rank): Rank {
  if (a === 'first' || typeof b === 'string') return b;
  if (typeof a === 'string') return a;
  return minutes(a) >= minutes(b) ? a : b;
}

function minutes(lag: {readonly days: number} | {readonly minutes: number}): number {
  return 'days' in lag ? lag.days * 24 * 60 : lag.minutes;
}
