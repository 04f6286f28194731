/** A text with paragraphs, lists, emphasis and links, which becomes plain text or the Markdown that our format allows. */
import {markdownLine} from './markdown.js';
import type {Run} from './run.js';

export type Line = readonly Run[];

export interface Block {
  /** A list item: its number, or `-`. Absent for a paragraph. */
  readonly item?: number | '-';
  readonly lines: readonly Line[];
}

export class RichText {
  constructor(readonly blocks: readonly Block[]) {}

  static ofPlain(text: string): RichText {
    const paragraphs = text.trim().split(/\n[^\S\n]*\n\s*/);
    return new RichText(
      paragraphs.filter(Boolean).map((paragraph) => ({
        lines: paragraph.split('\n').map((line) => [{text: line.trim()}]),
      })),
    );
  }

  /** Whether Markdown keeps more of it than plain text. */
  get isMarked(): boolean {
    return this.blocks.some(
      ({item, lines}) => item !== undefined || lines.some((line) => line.some(isMarkedRun)),
    );
  }

  /** The same without its first line. */
  get withoutFirstLine(): RichText {
    const [first, ...others] = this.blocks;
    if (!first || first.lines.length <= 1) return new RichText(others);
    return new RichText([{...first, lines: first.lines.slice(1)}, ...others]);
  }

  get plain(): string {
    return this.#text(plainLine);
  }

  /** In one line, for fields that have no paragraphs. */
  get line(): string {
    return this.blocks.map(({lines}) => lines.map(plainLine).join(' ')).join(' ');
  }

  get markdown(): string {
    return this.#text(markdownLine);
  }

  #text(lineText: (line: Line) => string): string {
    return this.blocks.reduce((text, block, index) => {
      const mark = block.item === undefined ? '' : block.item === '-' ? '- ' : `${block.item}. `;
      // Further lines of an item are indented: else they would be a new paragraph.
      const own = mark + block.lines.map(lineText).join(`\n${' '.repeat(mark.length)}`);
      if (index === 0) return own;
      const isSameList = mark !== '' && this.blocks[index - 1]!.item !== undefined;
      return `${text}${isSameList ? '\n' : '\n\n'}${own}`;
    }, '');
  }
}

function isMarkedRun({strong, em, link}: Run): boolean {
  return Boolean(strong) || Boolean(em) || link !== undefined;
}

function plainLine(line: Line): string {
  return line.map(({text}) => text).join('');
}
