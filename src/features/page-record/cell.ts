/** The content of a table's cell, by its column, as in a sheet. */
import {leadsToSource} from './links.js';
import {pageDateIn} from './page-date.js';
import {captionOf, isPicture} from './picture.js';
import {asUsual, lineOf, read, textOf, type Replace, type RichTextOf} from './text.js';

/** A column with sources, of which each line is a name and an address. */
const SOURCES = /^(.+\.)?(sources|corroboration)$/;
/** A column with pictures and other media, of which each line is what it shows and an address. */
const MEDIA = /^media$/;
/** A column with one date, which the page may show in other words. */
const DATES = /^((reported\.)?date|span)$/;
/** A column whose cells have an address in each line. */
const ADDRESSES = /(^|\.)(url|archived|src|link|poster|captions)$/;

/** A column with a text of an entry. In the format it has no links: they are sources, as in a list. */
const TEXTS = /^(headline|summary|note)(\.|$)/;
/** Of these, those that can have markup. */
const MARKED_TEXTS = /^(summary|note)(\.|$)/;

export interface Cell {
  readonly text: string;
  /** Lines for the column `sources`: the links of a text. */
  readonly sources: readonly string[];
  /** Lines for the column `media.caption`: those of the media, '' where there is none. */
  readonly captions: readonly string[];
  /** A second date, which is not read. */
  readonly nextDate: string | undefined;
}

export const EMPTY: Cell = {text: '', sources: [], captions: [], nextDate: undefined};

/** @param column its name in lower case */
export function cellOf(
  element: HTMLTableCellElement,
  column: string,
  richTextOf: RichTextOf | undefined,
): Cell {
  const date = DATES.test(column) ? pageDateIn(element) : undefined;
  if (date) return {...EMPTY, text: date.parts.join('/'), nextDate: date.next};
  if (MEDIA.test(column)) return mediaCell(element);
  const sources = TEXTS.test(column) ? linksIn(element) : [];
  return {...EMPTY, text: textIn(element, column, richTextOf), sources};
}

function textIn(cell: HTMLTableCellElement, column: string, richTextOf: RichTextOf | undefined): string {
  if (richTextOf && MARKED_TEXTS.test(column)) return richTextOf(cell, asUsual).markdown;
  if (ADDRESSES.test(column)) return addressesIn(cell) || textOf(cell);
  return SOURCES.test(column) ? addressLines(cell, ' ', withAddress).join('\n') : textOf(cell);
}

/** A line for each link that is a source. */
function linksIn(cell: HTMLTableCellElement): string[] {
  return (read(cell, 'a[href]') as HTMLAnchorElement[])
    .filter((link) => leadsToSource(link) && typeof link.href === 'string')
    .map((link) => `${lineOf(link)} ${link.href}`.trim());
}

/** The addresses of pictures, or else of links. */
function addressesIn(cell: HTMLTableCellElement): string {
  const pictures = read(cell, 'img[src]')
    .filter(isPicture)
    .map((image) => image.getAttribute('src'));
  const links = read(cell, 'a[href]').map((link) => link.getAttribute('href'));
  return (pictures.length > 0 ? pictures : links).join('\n');
}

/** A caption is no line: it belongs to the picture in its figure. */
function mediaCell(cell: HTMLTableCellElement): Cell {
  const captions = new Map<string, string>();
  const lines = addressLines(cell, ': ', (node) => {
    const element = node as Element;
    if (element.localName === 'figcaption') return '';
    if (element.localName === 'img' && isPicture(element)) {
      // It is one word of its line.
      const address = element.getAttribute('src')!.trim().replace(/\s/g, encodeURIComponent);
      const caption = captionOf(element, cell);
      if (caption) captions.set(address, lineOf(caption));
      const words = [element.getAttribute('alt')?.trim(), captions.get(address)];
      return marked(words.find(Boolean) ?? '', address);
    }
    // A link around a picture leads to the same, only larger.
    const isAround = element.localName === 'a' && [...element.querySelectorAll('img')].some(isPicture);
    return isAround ? undefined : withAddress(node);
  });
  const captionLines = lines.map((line) => captions.get(line.slice(line.lastIndexOf(' ') + 1)) ?? '');
  return {...EMPTY, text: lines.join('\n'), captions: captions.size > 0 ? captionLines : []};
}

/**
 * The lines of a cell, each with at most one address. A blank line would be an object without an address.
 * @param between what is between words and address: the name of a file may have blanks, and so begins after a colon
 * @param replace the text of a node with an address, which is `marked`
 */
function addressLines(cell: Element, between: ' ' | ': ', replace: Replace): string[] {
  const text = textOf(cell, (node) => asUsual(node) ?? replace(node));
  return text
    .split('\n')
    .flatMap((line) => splitLinks(line, between))
    .filter(Boolean);
}

/** Before and after the address of a link, within a line: a character that is never part of a text. */
const MARK = '\uFDD0';

function marked(words: string, address: string): string {
  return [words.replace(/\s+/g, ' '), address, ''].join(MARK);
}

function withAddress(node: Node): string | undefined {
  // Of a link in an SVG picture, `href` is no text.
  const link = node as HTMLAnchorElement;
  if (link.localName !== 'a' || typeof link.href !== 'string' || !leadsToSource(link)) return undefined;
  return marked(textOf(link), link.href);
}

/** Of several links in a line, each gets a line. A single one is the address of the whole line. */
function splitLinks(line: string, between: string): string[] {
  const parts = line.split(MARK);
  const rest = parts.length > 3 ? '' : (parts[2] ?? '');
  const links = parts.flatMap((label, index) =>
    index % 2 === 0 ? [[label, parts[index + 1]] as const] : [],
  );
  if (parts.length === 1) return parts;
  return links.slice(0, -1).map(([label, address = '']) => {
    const name = `${label.replace(/^[\s,;·|]+/, '')}${rest}`.trim();
    return name === address || name === '' ? address : `${name}${between}${address}`;
  });
}
