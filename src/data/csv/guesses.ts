/** The fields that unknown columns of a sheet probably hold. Nothing is taken for granted: it is a hint. */
import {columnSynonymOf} from './column-synonyms.js';
import {FIELDS} from './fields.js';
import {isTypingError} from '../typing-error.js';

/**
 * The fields that unknown columns probably hold, by index. Each field once, and none that has a column.
 * @param taken the fields with a column
 */
export function guessesFor(
  names: readonly (readonly [index: number, name: string])[],
  taken: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const guesses = new Map<number, string>();
  const used = new Set(taken);
  for (const [index, name] of names) {
    const guess = guessFor(name);
    if (guess === undefined || used.has(guess)) continue;
    used.add(guess);
    guesses.set(index, guess);
  }
  return guesses;
}

/** In any case, and with one typing error; undefined if there is none. */
export function guessFor(name: string): string | undefined {
  const key = name.toLowerCase();
  const synonym = columnSynonymOf(key);
  if (synonym !== undefined) return synonym;
  for (const [field, {path}] of FIELDS) if (isTypingError(key, field)) return path;
  return undefined;
}
