/** The pairs in a cell, such as "claim:stance" or "type:id". */
import {wordsOf} from './cell.js';
import {trimmed} from '../blanks.js';
import type {FaultCode} from '../faults/codes.js';

/** A word with a text on both sides of its first colon. */
const PAIR = /^[^:]+:./;
const ADDRESS = /^https?:/i;

/** Why a word of a cell is no pair. */
export interface NoPair {
  readonly code: FaultCode & ('pair' | 'address-column');
  readonly found: string;
}

/** A colon may have blanks around it. Words that are no pairs are one fault, as they are mostly one sentence. */
export function pairsIn(cell: string): {
  readonly pairs: readonly (readonly [string, string])[];
  readonly others: readonly NoPair[];
} {
  const words = wordsOf(cell.split(':').map(trimmed).join(':'));
  const addresses = words.filter((word) => ADDRESS.test(word));
  const pairs = words.filter((word) => PAIR.test(word) && !ADDRESS.test(word));
  const rest = words.filter((word) => !PAIR.test(word)).join(' ');
  return {
    pairs: pairs.map((word) => {
      const colon = word.indexOf(':');
      return [word.slice(0, colon), word.slice(colon + 1)];
    }),
    others: [
      ...addresses.map((found) => ({code: 'address-column', found}) as const),
      ...(rest === '' ? [] : [{code: 'pair', found: rest} as const]),
    ],
  };
}
