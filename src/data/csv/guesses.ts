/** The fields that unknown columns of a sheet probably hold. Nothing is taken for granted: it is a hint. */
import {columnSynonymOf, isWeakSynonym} from './column-synonyms.js';
import {FIELDS} from './fields.js';
import {plainName, withoutRemarks} from '../synonyms.js';
import {isNeverWhole, partOfDate} from '../parts-of-date.js';
import {isTypingError} from '../typing-error.js';

type Names = readonly (readonly [index: number, name: string])[];

type Guess = (name: string) => string | undefined;

/**
 * The fields that unknown columns probably hold, by index. Each field once, and none that has a column. A whole name says more
 * than its last word, such as "Due date", and both say more than a name that often means something else.
 * @param taken the fields with a column
 */
export function guessesFor(names: Names, taken: ReadonlySet<string>): ReadonlyMap<number, string> {
  const guesses = new Map<number, string>();
  const used = new Set(taken);
  const parts = datePartsIn(names, taken);
  const all = new Set(names.map(([, name]) => plainName(name)));
  // A single cell with several words is rather a title.
  const ways: readonly Guess[] = names.length + taken.size > 1 ? [guessFor, guessByWord] : [guessFor];
  const begin = rangeIn(names, taken)?.[0];
  const range: Guess = (name) => (plainName(name) === begin ? 'date' : undefined);
  for (const guessOf of [...ways.map(unlessWeak), range, ...ways]) {
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

function unlessWeak(guessOf: Guess): Guess {
  return (name) => (isWeakSynonym(name) || isWeakSynonym(wordsIn(name).at(-1)!) ? undefined : guessOf(name));
}

/** Names of the beginning and the end of a time. One of them alone means something else. */
const RANGES = [
  ['from', 'to'],
  ['von', 'bis'],
  ['desde', 'hasta'],
  ['부터', '까지'],
] as const;

function rangeIn(names: Names, taken: ReadonlySet<string>): (typeof RANGES)[number] | undefined {
  const isDate = ([, name]: Names[number]) => [guessFor, guessByWord].some((guess) => guess(name) === 'date');
  if (taken.has('date') || names.some(isDate)) return undefined;
  const all = new Set(names.map(([, name]) => plainName(name)));
  return RANGES.find((range) => range.every((name) => all.has(name)));
}

/** The columns that hold a part of a date. A year, or a day, may be the whole date where no column has the month. */
export function datePartsIn(names: Names, taken: ReadonlySet<string>): ReadonlySet<number> {
  const end = rangeIn(names, taken)?.[1];
  const isSplit = names.some(([, name]) => partOfDate(name) === 'month');
  const isPart = (name: string) =>
    plainName(name) === end || (isSplit ? partOfDate(name) !== undefined : isNeverWhole(name));
  return new Set(names.filter(([, name]) => isPart(name)).map(([index]) => index));
}

/** The words that names of dates begin with, such as "Date of event". */
const DATES: ReadonlySet<string> = new Set([
  'date',
  'dates',
  'datum',
  'fecha',
  'data',
  '날짜',
  '日付',
  '日期',
]);
/** Longer names are sentences. */
const MAX_WORDS = 5;

/** By the first word if that is "date", else by the last of two or three. */
export function guessByWord(name: string): string | undefined {
  const words = wordsIn(name);
  if (words.length < 2 || words.length > MAX_WORDS) return undefined;
  if (DATES.has(words[0]!.toLowerCase())) return 'date';
  const last = words.at(-1)!;
  return words.length > 3 ? undefined : (columnSynonymOf(last) ?? FIELDS.get(last.toLowerCase())?.path);
}

function wordsIn(name: string): string[] {
  return withoutRemarks(name)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[\s_-]+/);
}

/** In any case, and with one typing error; undefined if there is none. */
export function guessFor(name: string): string | undefined {
  const key = withoutRemarks(name).toLowerCase();
  const synonym = columnSynonymOf(key);
  if (synonym !== undefined) return synonym;
  for (const [field, {path}] of FIELDS) if (isTypingError(key, field)) return path;
  return undefined;
}
