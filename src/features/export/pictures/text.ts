import {directionOf} from '../../../format/direction.js';
import type {Block, Measure, TextStyle, TextShape} from './shapes.js';

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly style: TextStyle;
}

/** A part of a run, with the direction of the run. */
type Word = Run & Pick<TextShape, 'direction'>;

/** Words with their inline positions, and the width of the line. */
interface Line {
  readonly words: (Word & {readonly start: number})[];
  width: number;
}

const ELLIPSIS = '…';
/** The distance from the middle of a line to its baseline, as a share of the font size. */
const BASELINE = 0.35;

/**
 * Breaks runs into lines. A word that is wider than a line is broken; text after the last line is replaced by an ellipsis.
 * @param maxLines the maximum number of lines
 * @param align the edge at which the lines are aligned
 */
export function textBlock(
  runs: readonly Run[],
  width: number,
  lineHeight: number,
  measure: Measure,
  maxLines = Infinity,
  align: 'start' | 'end' = 'start',
): Block {
  const lines = truncate(linesOf(runs, width, measure), width, measure, maxLines);
  const shapes = lines.flatMap((line, row) =>
    mergeWords(line.words).map(({text, lang, direction, style, start}): TextShape => ({
      text,
      lang,
      direction,
      style,
      x: start + (align === 'end' ? width - line.width : 0),
      y: (row + 0.5) * lineHeight + BASELINE * style.size,
    })),
  );
  return {height: lines.length * lineHeight, shapes};
}

/** The width of runs on one line, and those of their words, each with the blank before it. */
export function widthsOf(runs: readonly Run[], measure: Measure): {width: number; words: number[]} {
  const [{width, words}] = linesOf(runs, Infinity, measure) as [Line];
  return {
    width: Math.ceil(width) + 1,
    words: words.map(({text, style}) => Math.ceil(measure(' ', style) + measure(text, style))),
  };
}

function wordsOf({text, ...run}: Run): Word[] {
  const direction = directionOf(text);
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({...run, direction, text: word}));
}

function linesOf(runs: readonly Run[], width: number, measure: Measure): Line[] {
  let line: Line = {words: [], width: 0};
  const lines = [line];
  for (const word of runs.flatMap(wordsOf).flatMap((word) => breakWord(word, width, measure))) {
    const wordWidth = measure(word.text, word.style);
    const start = line.width > 0 ? line.width + measure(' ', word.style) : 0;
    if (start > 0 && start + wordWidth > width) lines.push((line = {words: [], width: 0}));
    const at = line.width > 0 ? start : 0;
    line.words.push({...word, start: at});
    line.width = at + wordWidth;
  }
  return lines;
}

function breakWord(word: Word, width: number, measure: Measure): Word[] {
  if (measure(word.text, word.style) <= width) return [word];
  const texts = [''];
  for (const character of word.text) {
    const longer = texts.at(-1)! + character;
    if (texts.at(-1) !== '' && measure(longer, word.style) > width) texts.push(character);
    else texts[texts.length - 1] = longer;
  }
  return texts.map((text) => ({...word, text}));
}

function truncate(
  lines: readonly Line[],
  width: number,
  measure: Measure,
  maxLines: number,
): readonly Line[] {
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const {words} = kept.at(-1)!;
  for (;;) {
    const last = words.pop()!;
    let {text} = last;
    const end = (): number => last.start + measure(text + ELLIPSIS, last.style);
    // A single word is shortened letter by letter.
    while (words.length === 0 && text && end() > width) text = Array.from(text).slice(0, -1).join('');
    if (words.length > 0 && end() > width) continue;
    words.push({...last, text: text + ELLIPSIS});
    kept[maxLines - 1] = {words, width: end()};
    return kept;
  }
}

/** Merges words of one style into one text, so that the font determines the spaces. */
function mergeWords(words: Line['words']): Line['words'] {
  const runs: Line['words'] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.style === word.style) runs[runs.length - 1] = {...last, text: `${last.text} ${word.text}`};
    else runs.push(word);
  }
  return runs;
}
