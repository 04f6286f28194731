/** Which row of a sheet is the header: rows with a title, a remark or nothing may come before it. */
import {guessByWord, guessFor} from './guesses.js';
import {isColumn} from './header.js';
import {MAX_ROWS_ABOVE} from './rows-above.js';
import {isBlank, trimmed} from '../blanks.js';

/** The columns that a sheet must have. */
export const REQUIRED = ['date', 'headline'] as const;

/** The index of the header: the first row with the required columns, else the one with the most that are known. */
export function headerRowIn(rows: readonly (readonly string[])[], required: readonly string[]): number {
  const first = rows.slice(0, MAX_ROWS_ABOVE);
  const complete = first.findIndex((cells) => isComplete(cells, required));
  if (complete !== -1) return complete;
  const scores = first.map(knownIn);
  const most = Math.max(0, ...scores);
  if (most > 0) return scores.indexOf(most);
  const byWords = first.findIndex((cells) => cells.filter(guessByWord).length > 1);
  return Math.max(byWords === -1 ? first.findIndex((cells) => !isRemark(cells)) : byWords, 0);
}

/** Whether a row has all the required columns, by their exact names. */
export function isComplete(cells: readonly string[], required: readonly string[]): boolean {
  return required.every((name) => hasCell(cells, name));
}

/** The number of different columns that the cells name, or seem to name. */
export function knownIn(cells: readonly string[]): number {
  const names = new Set(cells.map((cell) => trimmed(cell).toLowerCase()));
  return Array.from(names).filter((name) => isColumn(name) || guessFor(name) !== undefined).length;
}

function hasCell(cells: readonly string[], name: string): boolean {
  return cells.some((cell) => trimmed(cell).toLowerCase() === name);
}

/** Whether a row is blank or a comment. */
function isRemark(cells: readonly string[]): boolean {
  return cells.every(isBlank) || trimmed(cells[0] ?? '').startsWith('#');
}
