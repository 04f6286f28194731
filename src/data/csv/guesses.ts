/** The fields that unknown columns of a sheet probably hold. Nothing is taken for granted: it is a hint. */
import {columnSynonymOf} from './column-synonyms.js';
import {FIELDS} from './fields.js';
import {plainName} from '../synonyms.js';
import {isNeverWhole, partOfDate} from '../parts-of-date.js';
import {isTypingError} from '../typing-error.js';

type Names = readonly (readonly [index: number, name: string])[];

/**
 * The fields that unknown columns probably hold, by index. Each field once, and none that has a column. A whole name says more
 * than its last word, such as "Due date".
 * @param taken the fields with a column
 */
export function guessesFor(names: Names, taken: ReadonlySet<string>): ReadonlyMap<number, string> {
  const guesses = new Map<number, string>();
  const used = new Set(taken);
  const parts = datePartsIn(names);
  const all = new Set(names.map(([, name]) => plainName(name)));
  // A single cell with several words is rather a title.
  const ways = names.length + taken.size > 1 ? [guessFor, guessByLastWord] : [guessFor];
  for (const guessOf of ways) {
    for (const [index, name] of names) {
      // In answers of SPARQL, "event" has an address, and "eventLabel" its name.
      if (guesses.has(index) || parts.has(index) || all.has(`${plainName(name)}label`)) continue;
      const guess = guessOf(name);
      if (guess === undefined || used.has(guess)) continue;
      used.add(guess);
      guesses.set(index, guess);
    }
  }
  return guesses;
}

/** The columns that hold a part of a date. A year, or a day, may be the whole date where no column has the month. */
export function datePartsIn(names: Names): ReadonlySet<number> {
  const isSplit = names.some(([, name]) => partOfDate(name) === 'month');
  const parts = names.filter(([, name]) => (isSplit ? partOfDate(name) !== undefined : isNeverWhole(name)));
  return new Set(parts.map(([index]) => index));
}

/** By the last of two or three words. */
export function guessByLastWord(name: string): string | undefined {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[\s_-]+/);
  const last = words.at(-1)!;
  if (words.length < 2 || words.length > 3) return undefined;
  return columnSynonymOf(last) ?? FIELDS.get(last.toLowerCase())?.path;
}

/** In any case, and with one typing error; undefined if there is none. */
export function guessFor(name: string): string | undefined {
  const key = name.toLowerCase();
  const synonym = columnSynonymOf(key);
  if (synonym !== undefined) return synonym;
  for (const [field, {path}] of FIELDS) if (isTypingError(key, field)) return path;
  return undefined;
}
