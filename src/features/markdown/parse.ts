/**
 * Parses the markup of texts: paragraphs, lists of one level, links, emphasis, and a backslash before a sign that is no markup.
 * Anything else stays text.
 */
// The build in one file: in parts, it would need a helper of the bundler, which every record would load too.
import MarkdownIt, {type Token} from 'markdown-it/browser';
import {isAddress} from '../../data/address.js';
import {boundedCache} from '../../model/bounded-cache.js';

export type Inline = string | Styled;

/** A link or an emphasized text. */
export interface Styled {
  readonly tag: 'a' | 'em' | 'strong';
  /** Of a link. */
  readonly address: string;
  readonly content: readonly Inline[];
}

export interface Block {
  readonly tag: 'p' | 'ul' | 'ol';
  /** The number of the first item of an `ol`. */
  readonly start: number;
  /** The items of a list; the paragraph alone. */
  readonly items: readonly (readonly Inline[])[];
}

/** Without HTML and without all other markup: the preset has no rules, and these are added. */
const parser = new MarkdownIt('zero').enable(['list', 'emphasis', 'link', 'escape']);
parser.validateLink = (address) => isAddress(address);
// Addresses stay as they are written.
parser.normalizeLink = (address) => address;

/** Deeper emphasis stays text: rendering it would exceed the stack. */
const MAX_DEPTH = 8;
/** Of an item. If a number or a date follows, as in "- 1. Mai", that is a list in a list for Markdown. */
const LIST_MARK = /^(?:[-+*]|\d{1,9}[.)])\s+/;
/** Texts are rendered at each update of the element. */
const cached = boundedCache<readonly Block[]>(2000);

/** Never throws. Takes linear time. */
export function parseMarkdown(text: string): readonly Block[] {
  return cached(text, () => blocksOf(text));
}

function blocksOf(text: string): Block[] {
  const tokens = parser.parse(text, {});
  const lines = text.split(/\r\n?|\n/);
  const blocks: Block[] = [];
  let items: Inline[][] | undefined;
  let firstLine: number | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const {type, tag, map, children} = token;
    if (type.endsWith('_list_open') && items) {
      const source = lines.slice(...map!).map((line) => line.trim());
      if (map![0] === firstLine) source[0] = source[0]!.replace(LIST_MARK, '');
      const [inline] = parser.parseInline(source.filter(Boolean).join('\n'), {});
      addLine(items, inlinesOf(inline!.children!));
      at = endOf(tokens, at);
    } else if (type.endsWith('_list_open')) {
      items = [];
      blocks.push({tag: tag as 'ul' | 'ol', start: Number(token.attrGet('start') ?? 1), items});
    } else if (type.endsWith('_list_close')) items = undefined;
    else if (type === 'list_item_open') {
      items!.push([]);
      firstLine = map![0];
    } else if (type === 'inline') {
      const content = inlinesOf(children!);
      if (items) addLine(items, content);
      else blocks.push({tag: 'p', start: 1, items: [content]});
    }
  }
  return blocks;
}

/** The index of the token that closes the one at `start`. */
function endOf(tokens: readonly Token[], start: number): number {
  const {level} = tokens[start]!;
  let end = start + 1;
  while (tokens[end]!.level > level) end += 1;
  return end;
}

/** The paragraphs of an item, and the lines of a list in it, are lines. */
function addLine(items: readonly Inline[][], content: readonly Inline[]): void {
  const item = items.at(-1)!;
  if (item.length > 0) item.push('\n');
  for (const part of content) item.push(part);
}

interface Opened {
  readonly token: Token;
  /** Absent if the token stays text. */
  readonly styled: (Styled & {readonly content: Inline[]}) | undefined;
}

function inlinesOf(tokens: readonly Token[]): Inline[] {
  const root: Inline[] = [];
  const opened: Opened[] = [];
  const contents = [root];
  const add = (part: Inline): unknown => contents.at(-1)!.push(part);
  for (const token of tokens) {
    if (token.nesting === 1) {
      const content: Inline[] = [];
      const isText = contents.length > MAX_DEPTH || !isAllowed(token);
      const styled = isText
        ? undefined
        : {tag: token.tag as Styled['tag'], address: addressOf(token), content};
      opened.push({token, styled});
      if (styled) contents.push(content);
      else add(token.tag === 'a' ? '[' : token.markup);
    } else if (token.nesting === -1) {
      const {token: start, styled} = opened.pop()!;
      if (styled) contents.pop();
      add(styled ?? (start.tag === 'a' ? linkEnd(start) : start.markup));
    } else add(token.type === 'hardbreak' ? '\n' : token.content);
  }
  return root;
}

/** Emphasis by `_` and links with a title or without an address stay text. */
function isAllowed(token: Token): boolean {
  if (token.tag !== 'a') return token.markup.startsWith('*');
  return addressOf(token) !== '' && token.attrGet('title') === null;
}

function addressOf(token: Token): string {
  return String(token.attrGet('href') ?? '');
}

function linkEnd(token: Token): string {
  const title = token.attrGet('title');
  return `](${addressOf(token)}${title === null ? '' : ` "${title}"`})`;
}
