/**
 * The texts of an event of markwhen, from its lines: of a line with a picture, the parser keeps nothing but the picture. The
 * links and pictures are those of Markdown; anything else is text.
 */
import type {Event} from '@markwhen/parser';
import {addressIn, linkSources} from '../address.js';
import type {ReportLoss} from '../losses.js';
import {mediaOf} from '../media.js';
import {hasContent, type Parts} from '../parts.js';
import {RichText} from '../rich-text.js';
import {TextBuilder} from '../text-builder.js';

/** A link or a picture, whose address may have parentheses in it. */
const LINK = /(!?\[[^[\]]*\]\((?:[^()\s]|\([^()\s]*\))+\))/;
const LINK_PARTS = /^(!?)\[(.*)\]\((.+)\)$/;
/** As the parser finds them. A number is no tag. */
const TAG = /(?:^|\s)#(?!\d+(?:\s|$))\w+/g;
const COMMENT = /^\s*\/\//;
/** What is in place of an address if the words are the name of a place. */
const PLACES: ReadonlySet<string> = new Set(['location', 'map']);
/** The mark of a list item, and of a box that is checked or not. */
const ITEM = /^- (?:\[([ x]?)\]\s*)?/i;

export interface EventText {
  readonly headline: string;
  readonly summary: RichText;
  readonly media: readonly Parts[];
  readonly sources: readonly Parts[];
  /** The names of places that the text links. */
  readonly places: readonly string[];
}

/** @param lines the document, whose lines end with a line feed */
export function textOf(event: Event, lines: string, reportLoss: ReportLoss): EventText {
  const title = piecesOf(titleOf(event));
  const items = bodyOf(event, lines)
    .filter((line) => !COMMENT.test(line))
    .map(itemOf);
  const pieces = [...title, ...items.flatMap((item) => item.pieces)];
  const pictures = pieces.filter(({isPicture}) => isPicture);
  const all = pictures.map(({words, address = ''}) =>
    mediaOf(address, {isPicture: true, alt: words}, reportLoss),
  );
  const links = title.filter(isLink).map(({words, address = ''}) => ({label: words, address}));
  return {
    headline: richText(
      [{pieces: title.map(({words, isPicture = false}) => ({words, isPicture}))}],
      reportLoss,
    ).line,
    summary: richText(items, reportLoss),
    media: all.flatMap(({media}) => media),
    sources: [...linkSources(links, reportLoss), ...all.flatMap(({sources}) => sources)],
    places: pieces.filter(isPlace).map(({words}) => words),
  };
}

/** The first line, without tags and the id. */
function titleOf({firstLine, id}: Event): string {
  const text = firstLine.rest.trim().replace(/^:\s*/, '');
  return (id === undefined ? text : text.replace(/(?<!\w)!\w+/, '')).replace(TAG, '');
}

/** The lines after the first one and its properties. */
function bodyOf({textRanges: {whole, properties}, properties: read}: Event, lines: string): string[] {
  // Lines that only look like properties are a text.
  const after = properties && hasContent(read) ? properties.to : whole.from;
  const [, ...body] = lines.slice(after, whole.to).split('\n');
  return body.filter((line, index) => index > 0 || line.trim() !== '---');
}

interface Piece {
  readonly words: string;
  /** Absent if it is words alone. */
  readonly address?: string;
  readonly isPicture?: boolean;
}

interface Item {
  readonly isItem?: boolean;
  readonly pieces: readonly Piece[];
}

function itemOf(line: string): Item {
  const text = line.replace(TAG, '').trim();
  const [mark = '', box] = ITEM.exec(text) ?? [];
  const boxes = box === undefined ? [] : [{words: /x/i.test(box) ? '☑ ' : '☐ '}];
  return {isItem: mark !== '', pieces: [...boxes, ...piecesOf(text.slice(mark.length))]};
}

function piecesOf(text: string): Piece[] {
  return text.split(LINK).map((piece, index): Piece => {
    if (index % 2 === 0) return {words: piece};
    const [, mark, words = '', address = ''] = LINK_PARTS.exec(piece)!;
    return {words, address: ofTheWeb(address), isPicture: mark !== ''};
  });
}

/** markwhen takes an address without a scheme for one of the web, and not for a file beside the document. */
function ofTheWeb(address: string): string {
  const isWhole = /^(?:[./#?]|[a-z][a-z\d+-]*:)/i.test(address) || PLACES.has(address);
  return isWhole ? address : `http://${address}`;
}

function isPlace({address = '', isPicture}: Piece): boolean {
  return !isPicture && PLACES.has(address);
}

function isLink(piece: Piece): boolean {
  return piece.address !== undefined && !piece.isPicture && !isPlace(piece);
}

/** Without the pictures. */
function richText(items: readonly Item[], reportLoss: ReportLoss): RichText {
  const builder = new TextBuilder();
  for (const {isItem, pieces} of items) {
    const texts = pieces.filter(({isPicture}) => !isPicture);
    if (texts.every(({words}) => words.trim() === '')) continue;
    if (isItem) builder.item('-');
    else builder.paragraph();
    for (const piece of texts) {
      const link = isLink(piece) ? addressIn(piece.address!, reportLoss) : undefined;
      builder.add({text: piece.words, ...(link !== undefined && {link})});
    }
  }
  return new RichText(builder.blocks());
}
