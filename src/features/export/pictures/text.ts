/** Texts in lines. */
import type {Block, Measure, Style, Words} from './shapes.js';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly style: Style;
}

/** A line: its words, each from where it starts, and how far they go. */
interface Line {
  readonly words: (Run & {readonly start: number})[];
  width: number;
}

const ELLIPSIS = '…';
/** From the middle of a line to its base line, in its size. */
const BASE = 0.35;

/**
 * Runs one after the other, in lines of a width; a word that is wider is cut in pieces, and what goes beyond the last
 * line is left out with an ellipsis.
 * @param align at which edge the lines begin or end
 */
export function textBlock(
  runs: readonly Run[],
  width: number,
  lineHeight: number,
  measure: Measure,
  most = Infinity,
  align: 'start' | 'end' = 'start',
): Block {
  const lines = cut(linesOf(runs, width, measure), width, measure, most);
  const shapes = lines.flatMap((line, row) =>
    joined(line.words).map(({text, lang, style, start}): Words => ({
      text,
      lang,
      style,
      x: start + (align === 'end' ? width - line.width : 0),
      y: (row + 0.5) * lineHeight + BASE * style.size,
    })),
  );
  return {height: lines.length * lineHeight, shapes};
}

/** How wide runs are on one line, and the widest word of them. */
export function widthsOf(runs: readonly Run[], measure: Measure): {width: number; word: number} {
  const words = runs.flatMap(wordsOf).map(({text, style}) => measure(text, style));
  const [line] = linesOf(runs, Infinity, measure);
  return {width: Math.ceil(line!.width) + 1, word: Math.ceil(Math.max(0, ...words))};
}

function wordsOf({text, ...run}: Run): Run[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({...run, text: word}));
}

function linesOf(runs: readonly Run[], width: number, measure: Measure): Line[] {
  let line: Line = {words: [], width: 0};
  const lines = [line];
  for (const word of runs.flatMap(wordsOf).flatMap((word) => pieces(word, width, measure))) {
    const own = measure(word.text, word.style);
    const start = line.width > 0 ? line.width + measure(' ', word.style) : 0;
    if (start > 0 && start + own > width) lines.push((line = {words: [], width: 0}));
    const at = line.width > 0 ? start : 0;
    line.words.push({...word, start: at});
    line.width = at + own;
  }
  return lines;
}

function pieces(word: Run, width: number, measure: Measure): Run[] {
  if (measure(word.text, word.style) <= width) return [word];
  const texts = [''];
  for (const character of word.text) {
    const longer = texts.at(-1)! + character;
    if (texts.at(-1) !== '' && measure(longer, word.style) > width) texts.push(character);
    else texts[texts.length - 1] = longer;
  }
  return texts.map((text) => ({...word, text}));
}

function cut(lines: readonly Line[], width: number, measure: Measure, most: number): readonly Line[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const {words} = kept.at(-1)!;
  for (;;) {
    const last = words.pop()!;
    let {text} = last;
    const end = (): number => last.start + measure(text + ELLIPSIS, last.style);
    // The last that is left gives way letter by letter.
    while (words.length === 0 && text && end() > width) text = Array.from(text).slice(0, -1).join('');
    if (words.length > 0 && end() > width) continue;
    words.push({...last, text: text + ELLIPSIS});
    kept[most - 1] = {words, width: end()};
    return kept;
  }
}

/** Words of one style are drawn in one: so a font keeps its own spaces. */
function joined(words: Line['words']): Line['words'] {
  const runs: (Run & {start: number})[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.style === word.style) runs[runs.length - 1] = {...last, text: `${last.text} ${word.text}`};
    else runs.push(word);
  }
  return runs;
}
