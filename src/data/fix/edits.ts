/** Corrections of dates in a text, which leave everything else as it is. */
import {trimmed} from '../blanks.js';
import {dateAdvice} from '../dates/date-advice.js';
import {parseEdtf} from '../../model/edtf.js';

/** The part of a text from `at` to `end`, and what replaces it. */
export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** @param edits in their order, apart from one another */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const ends = [0, ...edits.map(({end}) => end)];
  const pieces = edits.map((edit, index) => text.slice(ends[index], edit.at) + edit.text);
  return pieces.join('') + text.slice(ends.at(-1));
}

/** The correction of a date; undefined if it is right, or if it could mean several things. */
export function correctionOf(written: string): string | undefined {
  return typeof parseEdtf(trimmed(written)) === 'string' ? dateAdvice(written)?.correction : undefined;
}
