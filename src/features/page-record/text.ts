/** The text of an element, with its paragraphs and line breaks. */
import {BLOCKS, HIDDEN, LINES} from '../../data/convert/html-elements.js';
import type {RichText} from '../../data/convert/rich-text.js';
import {emojiOf} from './emoji.js';

/** Blocks with only a line break before and after them. All others have a blank line. */
const DENSE: ReadonlySet<string> = new Set('div figcaption footer header li summary'.split(' '));
/** Not read, as the marks of footnotes, whose notes are elsewhere in the page. */
export const UNREAD = [...HIDDEN, '[data-ignore]', 'sup:has(a[href^="#"])'].join();

/** The text of a node that is not read as usual; undefined for all others. */
export type Replace = (node: Node) => string | undefined;

/** The text of an element with its markup. */
export type RichTextOf = (root: Element, replace: Replace) => RichText;

/** Nothing for what is not read, and the character of an emoji. */
export const asUsual: Replace = (node) => {
  if (node.nodeType !== Node.ELEMENT_NODE) return undefined;
  return (node as Element).matches(UNREAD) ? '' : emojiOf(node as Element);
};

/** The elements in an element that are read. */
export function read(root: Element | DocumentFragment, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !element.closest(UNREAD));
}

/** The edge of an element with a line break: next to another break it adds none. Never part of a text. */
const EDGE = '\uFDD1';
/** Before them is at most one blank. */
const BREAKS = / ?[\n\uFDD1][ \n\uFDD1]*/g;

/** @param replace takes precedence over what is usual */
export function textOf(root: Node, replace: Replace = () => undefined): string {
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

/** The text in one line. */
export function lineOf(root: Node): string {
  return textOf(root).replace(/\s+/g, ' ');
}

/** Not by class: nodes from a frame have the classes of the frame's page. */
function rawText(node: Node, replace: Replace): string {
  const own = replace(node) ?? asUsual(node);
  if (own !== undefined) return own;
  if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE)
    return node.nodeValue!.replace(/[ \t\n\r\f]+/g, ' ');
  const text = (): string => [...node.childNodes].map((child) => rawText(child, replace)).join('');
  if (node.nodeType !== Node.ELEMENT_NODE) return text();
  const {localName} = node as Element;
  if (localName === 'br') return '\n';
  const edge = edgeOf(localName);
  return `${edge}${text()}${edge}`;
}

function edgeOf(localName: string): string {
  if (DENSE.has(localName) || LINES.has(localName)) return EDGE;
  return BLOCKS.has(localName) ? '\n\n' : '';
}
