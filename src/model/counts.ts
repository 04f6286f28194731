/** The figures of the sentence over the list. */
import type {Item} from './record.js';
import type {Rank, Statement} from './claims.js';

export interface Counts {
  readonly entries: number;
  readonly confirmations: number;
  readonly responses: number;
  readonly questions: number;
  /** How long after the first the last confirmation came, where all confirm one claim. */
  readonly lag?: Rank;
  /** The first and the last known day, as day numbers; absent where none is known. */
  readonly days?: readonly [number, number];
}

export function countsOf(items: readonly Item[], statements: readonly Statement[]): Counts {
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

function lastLag(count: number, statements: readonly Statement[]): Rank | undefined {
  const confirming = statements.filter(
    ({entry, stance}) => stance === 'confirms' && entry.kind === 'confirmation',
  );
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

function span(items: readonly Item[]): readonly [number, number] | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const {bounds} of items) {
    for (const day of [bounds.earliest, bounds.latest]) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first <= last ? [first, last] : undefined;
}
