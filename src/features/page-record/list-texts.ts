/** The headline and the summary of a list item. */
import type {RichText} from '../../data/convert/rich-text.js';
import {leadsToPage} from './links.js';
import {captionOf, imageIn} from './picture.js';
import {asUsual, read, textOf, type RichTextOf} from './text.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';
const STRONG = 'strong, b';
/** In place of an element, whose text is not needed. Never part of a text. */
const MARK = '\uFDD0';

export interface ItemTexts {
  readonly headline: string;
  readonly summary: string;
}

/**
 * The headline is the heading, or else the bold text at the beginning, or else the first line. A heading or a bold text
 * with nothing but the date is none.
 * @param date the nodes that show the date, which the texts do not repeat where they begin with it
 */
export function textsOf(
  item: Element,
  date: ReadonlySet<Node>,
  richTextOf: RichTextOf | undefined,
): ItemTexts {
  const image = imageIn(item);
  const caption = image && captionOf(image, item);
  const [firstOfDate] = date;
  const isAtBeginning = firstOfDate !== undefined && isFirst(firstOfDate, item, (node) => node === caption);
  const isRepeated = (node: Node) => node === caption || (isAtBeginning && date.has(node));
  const heading = read(item, HEADING).find((element) => hasWords(element, date));
  const strong = heading ? undefined : read(item, STRONG).find((element) => hasWords(element, date));
  const title = heading ?? (strong && isFirst(strong, item, isRepeated) ? strong : undefined);
  const isOther = (node: Node) => isRepeated(node) || node === title;
  const isApart = (node: Node) => isOther(node) || (node !== item && isSourceLine(node));
  const hasSeparator = isAtBeginning || (title !== heading && title !== undefined);
  const text = (whole: string) => (hasSeparator ? withoutSeparator(whole) : whole);
  const summary = textWithout(item, isApart);
  const richText = richTextOf?.(item, (node) => (isApart(node) ? '' : asUsual(node)));
  if (title) {
    const whole = textWithout(title, isRepeated).replace(/\s+/g, ' ');
    return {
      // A heading may have nothing but such signs.
      headline: text(whole) || whole,
      summary: richText ? markedSummary(richText, hasSeparator) : text(summary),
    };
  }
  const [first = '', ...others] = text(summary || textWithout(item, isOther)).split('\n');
  return {headline: first, summary: richText?.withoutFirstLine.markdown ?? others.join('\n').trim()};
}

/** A list begins with a hyphen, too. Any other hyphen has a backslash before it. */
function markedSummary({blocks, markdown}: RichText, hasSeparator: boolean): string {
  const isList = blocks[0]?.item !== undefined;
  return hasSeparator && !isList ? withoutSeparator(markdown.replace(/^\\(?=-)/, '')) : markdown;
}

/** Whether an element has a text besides the date. */
function hasWords(element: Element, date: ReadonlySet<Node>): boolean {
  if (date.has(element.closest('time')!)) return false;
  const text = textWithout(element, (node) => date.has(node));
  return (text === textOf(element) ? text : withoutSeparator(text)) !== '';
}

/** Whether no text is before a node. @param isApart whether a node is no such text */
function isFirst(searched: Node, item: Element, isApart: (node: Node) => boolean): boolean {
  const text = textOf(item, (node) => (node === searched ? MARK : isApart(node) ? '' : undefined));
  return withoutSeparator(text).startsWith(MARK);
}

function textWithout(root: Element, isApart: (node: Node) => boolean): string {
  return textOf(root, (node) => (isApart(node) ? '' : undefined));
}

/** Between a date or a headline and what follows. */
function withoutSeparator(text: string): string {
  return text.replace(/^[\s:·,.–—-]+/, '');
}

/** A paragraph or list item with links and no other text. One with only an e-mail address or a telephone number is a text. */
function isSourceLine(node: Node): boolean {
  if (!/^(p|li|div)$/i.test(node.nodeName)) return false;
  const element = node as Element;
  if (!read(element, 'a[href]').some(leadsToPage)) return false;
  return !/[\p{L}\p{N}]/u.test(textWithout(element, (inner) => inner.nodeName.toLowerCase() === 'a'));
}
