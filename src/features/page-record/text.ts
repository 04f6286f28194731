/** The text of an element, with its paragraphs and line breaks. */
import type {RichText} from '../../data/convert/rich-text.js';

/** Elements with a blank line before and after them. */
const PARAGRAPHS = /^(p|h[1-6]|blockquote|[uod]l|pre|figure|section|article|table)$/;
/** Elements with a line break before and after them. */
const LINES = /^(div|li|dt|dd|tr|figcaption|header|footer)$/;
/** Not read, as the marks of footnotes, whose notes are elsewhere in the page. */
export const UNREAD = 'script, style, template, noscript, [data-ignore], sup:has(a[href^="#"])';

/** The text of an element with its markup. @param isApart whether an element in it is left out */
export type RichTextOf = (root: Element, isApart: (element: Element) => boolean) => RichText;

export function isUnread(element: Element): boolean {
  return element.matches(UNREAD);
}

/** The edge of an element with a line break: next to another break it adds none. Never part of a text. */
const EDGE = '\uFDD1';
/** Before them is at most one blank. */
const BREAKS = / ?[\n\uFDD1][ \n\uFDD1]*/g;

/** @param replace the text of an element that is not read as usual; undefined for all others */
export function textOf(
  root: Node,
  replace: (element: Element) => string | undefined = () => undefined,
): string {
  const lines = rawText(root, replace)
    .replace(/ +/g, ' ')
    .replace(BREAKS, (breaks) => '\n'.repeat(Math.max(1, breaks.split('\n').length - 1)))
    .split('\n')
    .map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Not by class: nodes from a frame have the classes of the frame's page. */
function rawText(node: Node, replace: (element: Element) => string | undefined): string {
  if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE)
    return node.nodeValue!.replace(/[ \t\n\r\f]+/g, ' ');
  const text = (): string => [...node.childNodes].map((child) => rawText(child, replace)).join('');
  if (node.nodeType !== Node.ELEMENT_NODE) return text();
  const element = node as Element;
  const own = replace(element);
  if (own !== undefined) return own;
  if (isUnread(element)) return '';
  const {localName} = element;
  if (localName === 'br') return '\n';
  const edge = PARAGRAPHS.test(localName) ? '\n\n' : LINES.test(localName) ? EDGE : '';
  return `${edge}${text()}${edge}`;
}
