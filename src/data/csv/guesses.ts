/** Names that people give to columns, and the fields that they probably mean. Nothing is taken for granted: it is a hint. */
import {FIELDS} from './fields.js';

const GUESSES: Readonly<Record<string, string>> = {
  ...{title: 'headline', event: 'headline', name: 'headline', 제목: 'headline'},
  ...{
    text: 'summary',
    description: 'summary',
    body: 'summary',
    details: 'summary',
    내용: 'summary',
    설명: 'summary',
  },
  ...{when: 'date', year: 'date', start: 'date', day: 'date', 날짜: 'date', 일자: 'date', 연도: 'date'},
  ...{image: 'media.src', photo: 'media.src', picture: 'media.src', 사진: 'media.src'},
  ...{url: 'sources.url', link: 'sources.url', 링크: 'sources.url', source: 'sources', 출처: 'sources'},
  ...{location: 'place.name', where: 'place.name', place: 'place.name', 장소: 'place.name'},
  ...{who: 'actors', type: 'kind', category: 'kind'},
};

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
  if (Object.hasOwn(GUESSES, key)) return GUESSES[key];
  for (const [field, {path}] of FIELDS) if (isTypingError(key, field)) return path;
  return undefined;
}

/** Whether a letter of a word is missing, wrong or one too many, or two are swapped. Too many short words are that close. */
function isTypingError(text: string, word: string): boolean {
  const shorter = Math.min(text.length, word.length);
  if (shorter < 3) return false;
  let start = 0;
  while (start < shorter && text[start] === word[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === word.at(-1 - end)) end += 1;
  const [a, b] = [text, word].map((each) => each.slice(start, each.length - end)) as [string, string];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && `${a[1]}${a[0]}` === b);
}
