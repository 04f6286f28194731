/** Lines of Markdown (CommonMark) that mean exactly what they were made of. */
import type {Run} from './run.js';

/** Characters that Markdown could read as markup. An underscore inside a word is not markup. */
const SPECIAL = /[\\`*[\]<]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)/gu;
/** What would begin a heading, a quotation, a list or a code block, or underline a heading. */
const BEGINNING = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|~(?=~)|[-=](?=[-=\s]*$))/;
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
const WORD_AT_START = /^[\p{L}\p{N}]/u;
const WORD_AT_END = /[\p{L}\p{N}]$/u;

export function markdownLine(runs: readonly Run[]): string {
  const pieces: string[] = [];
  runs.forEach((run, index) => addRun(pieces, run, runs[index + 1]?.text ?? ''));
  return pieces.join('').replace(BEGINNING, '\\$&').replace(NUMBER, '$1\\$2');
}

/** @param next the text after the run */
function addRun(pieces: string[], {text, strong, em, link}: Run, next: string): void {
  const inner = text.trim();
  if (inner === '') {
    pieces.push(text);
    return;
  }
  const start = text.indexOf(inner);
  const [before, after] = [text.slice(0, start), text.slice(start + inner.length)];
  if (before !== '') pieces.push(before);
  const words = link === undefined ? escaped(inner) : `[${escaped(inner)}](${addressOf(link)})`;
  const mark = (strong ? '**' : '') + (em ? '*' : '');
  const last = pieces.at(-1) ?? '';
  if (mark !== '' && canMark(last.slice(-2), words, (after + next).slice(0, 2))) {
    pieces.push(mark + words + mark);
  } else {
    // An exclamation mark before a link would make it a picture.
    if (link !== undefined && last.endsWith('!')) pieces[pieces.length - 1] = `${last.slice(0, -1)}\\!`;
    pieces.push(words);
  }
  if (after !== '') pieces.push(after);
}

/** Whether asterisks around the words are markup there: not inside a word if the words begin or end with punctuation. */
function canMark(before: string, words: string, after: string): boolean {
  if (before.endsWith('*')) return false;
  const isOpening = WORD_AT_START.test(words) || !WORD_AT_END.test(before);
  return isOpening && (WORD_AT_END.test(words.slice(-2)) || !WORD_AT_START.test(after));
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** No character ends the address, and what looks like an entity is none. */
function addressOf(link: string): string {
  return link.replace(/[()<>\\`[\]]|&(?=#?\w+;)/g, '\\$&').replace(/\s/g, encodeURIComponent);
}
