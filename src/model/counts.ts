/** The figures of the lead. */
import type {DatedItem} from './entry-dates.js';
import {recordSpan} from './record-span.js';

export interface Counts {
  readonly entries: number;
  readonly confirmations: number;
  readonly responses: number;
  readonly questions: number;
  /** The time that the record covers, in EDTF; absent if no day is known. */
  readonly days?: string;
}

export function countsOf(items: readonly DatedItem[]): Counts {
  const count = (kind: string) => items.filter(({entry}) => entry.kind === kind).length;
  const days = recordSpan(items);
  return {
    entries: items.length,
    confirmations: count('confirmation'),
    responses: count('response'),
    questions: count('question'),
    ...(days && {days}),
  };
}
