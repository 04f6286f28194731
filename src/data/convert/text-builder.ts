/** Collects pieces of text into blocks, with white space as pages show it. */
import {isAddress} from '../address.js';
import type {Block, Line} from './rich-text.js';
import type {Run} from './run.js';

interface OpenRun extends Omit<Run, 'text'> {
  readonly pieces: string[];
}

interface OpenBlock {
  readonly item?: number | '-';
  readonly lines: OpenRun[][];
}

export class TextBuilder {
  readonly #blocks: OpenBlock[] = [];
  /** Whether the text of the line so far ends with a blank, or there is none. */
  #isAfterBlank = true;

  /** Ends the block; a new one begins with the next text. */
  paragraph(): void {
    const last = this.#blocks.at(-1);
    // A paragraph in an item that is still empty is the item's text.
    if (last?.item === undefined || !isBlank(last)) this.#begin({lines: [[]]});
  }

  item(item: number | '-'): void {
    this.#begin({item, lines: [[]]});
  }

  lineBreak(): void {
    const last = this.#blocks.at(-1);
    if (last && !isBlank(last)) last.lines.push([]);
    this.#isAfterBlank = true;
  }

  add({text, ...style}: Run): void {
    if (this.#blocks.length === 0) this.paragraph();
    const line = this.#blocks.at(-1)!.lines.at(-1)!;
    const words = text.replace(/\s+/g, ' ');
    const shown = this.#isAfterBlank && words.startsWith(' ') ? words.slice(1) : words;
    if (shown === '') return;
    this.#isAfterBlank = shown.endsWith(' ');
    const last = line.at(-1);
    if (last && isSameStyle(last, style)) last.pieces.push(shown);
    else line.push({...style, pieces: [shown]});
  }

  /** The blocks that have text. */
  blocks(): Block[] {
    return this.#blocks
      .map(({lines, ...rest}) => ({...rest, lines: lines.map(lineOf).filter((line) => line.length > 0)}))
      .filter(({lines}) => lines.length > 0);
  }

  #begin(block: OpenBlock): void {
    this.#blocks.push(block);
    this.#isAfterBlank = true;
  }
}

/** Its first line has text once any has: a blank block gets no other. */
function isBlank({lines}: OpenBlock): boolean {
  return lines[0]!.length === 0;
}

/** A link is one run, whatever is emphasized in it. */
function isSameStyle(a: Omit<Run, 'text'>, b: Omit<Run, 'text'>): boolean {
  if (a.link !== undefined || b.link !== undefined) return a.link === b.link;
  return a.strong === b.strong && a.em === b.em;
}

function lineOf(runs: readonly OpenRun[]): Line {
  const line = runs.map(({pieces, link, strong, em}) => ({
    text: pieces.join(''),
    ...(strong && {strong}),
    ...(em && {em}),
    ...(link && isAddress(link) && {link}),
  }));
  const last = line.at(-1);
  if (!last?.text.endsWith(' ')) return line;
  const text = last.text.slice(0, -1);
  return [...line.slice(0, -1), ...(text === '' ? [] : [{...last, text}])];
}
