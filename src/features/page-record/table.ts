/** The rows of a table, as those of a sheet. */
import {MAX_ROWS_ABOVE} from '../../data/csv/rows-above.js';
import {edtfOf} from './html-date.js';
import {leadsToSource} from './links.js';
import {isUnread, textOf, UNREAD, type RichTextOf} from './text.js';

/** A column with sources, of which each line is a name and an address. */
const SOURCES = /^(.+\.)?(sources|corroboration)$/;
/** A column with one date, which the page may show in other words. */
const DATES = /^(reported\.)?date$/;
/** A column whose cells have an address in each line. */
const ADDRESSES = /(^|\.)(url|archived|src|link|poster)$/;

/** A column with a text of an entry. In the format it has no links: they are sources, as in a list. */
const TEXTS = /^(headline|summary|note)(\.|$)/;
/** Of these, those that can have markup. */
const MARKED_TEXTS = /^(summary|note)(\.|$)/;

interface Cell {
  readonly text: string;
  /** The links of a text, as lines of a column with sources. */
  readonly sources: readonly string[];
}

/**
 * Cells that span rows or columns are in all rows, and in the first column.
 * @param richTextOf if the longer texts keep their links, emphasis and lists
 */
export function tableRows(table: HTMLTableElement, richTextOf?: RichTextOf): string[][] {
  const header = headerOf(table);
  let columns: readonly string[] = [];
  /** Cells of earlier rows that reach into the current one, by column, and in how many more rows they are. */
  let spanning: Spanning = new Map();
  const rows = Array.from(table.rows, (row) => {
    const next: Spanning = new Map();
    const cells = cellsOf(row, columns, {spanning, next, richTextOf});
    if (row === header) columns = cells.map(({text}) => text.toLowerCase());
    spanning = row === header ? (new Map() as Spanning) : next;
    return cells;
  });
  return withSources(rows, header ? Array.from(table.rows).indexOf(header) : -1, columns.indexOf('sources'));
}

/** Adds the links of texts to the column with sources, or to a new one. */
function withSources(rows: readonly Cell[][], header: number, column: number): string[][] {
  const texts = rows.map((cells) => cells.map(({text}) => text));
  const lines = rows.map((cells) => cells.flatMap(({sources}) => sources));
  if (lines.every(({length}) => length === 0)) return texts;
  const isNew = column === -1;
  const at = isNew ? Math.max(...texts.map(({length}) => length)) : column;
  return texts.map((row, index) => {
    const added = isNew && index === header ? ['sources'] : lines[index]!;
    if (added.length === 0) return row;
    const padded = [...row, ...Array<string>(Math.max(0, at - row.length)).fill('')];
    padded[at] = [padded[at], ...added].filter(Boolean).join('\n');
    return padded;
  });
}

/** The first row, unless a title is above the row that names the columns. */
function headerOf({rows}: HTMLTableElement): HTMLTableRowElement | undefined {
  const isHeader = ({cells}: HTMLTableRowElement) => {
    const names = Array.from(cells, (cell) => textOf(cell).toLowerCase());
    return names.includes('date') && names.includes('headline');
  };
  return [...rows].slice(0, MAX_ROWS_ABOVE).find(isHeader) ?? rows[0];
}

const EMPTY: Cell = {text: '', sources: []};

type Spanning = Map<number, Cell & {readonly rows: number}>;

interface CellOptions {
  readonly spanning: Spanning;
  readonly next: Spanning;
  readonly richTextOf: RichTextOf | undefined;
}

function cellsOf(
  row: HTMLTableRowElement,
  columns: readonly string[],
  {spanning, next, richTextOf}: CellOptions,
): Cell[] {
  const cells: Cell[] = [];
  const takeSpanning = (): void => {
    for (let cell = spanning.get(cells.length); cell; cell = spanning.get(cells.length)) {
      if (cell.rows > 1) next.set(cells.length, {...cell, rows: cell.rows - 1});
      cells.push(cell);
    }
  };
  const add = (cell: Cell, rowSpan: number): void => {
    if (rowSpan > 1) next.set(cells.length, {...cell, rows: rowSpan - 1});
    cells.push(cell);
  };
  for (const element of row.cells) {
    takeSpanning();
    const column = columns[cells.length] ?? '';
    const cell = {
      text: cellText(element, column, richTextOf),
      sources: TEXTS.test(column) ? linksIn(element) : [],
    };
    add(cell, element.rowSpan);
    for (let more = element.colSpan - 1; more > 0; more -= 1) add(EMPTY, element.rowSpan);
  }
  // A row may end before a column that an earlier cell reaches.
  const width = [...spanning.keys()].reduce((most, column) => Math.max(most, column + 1), 0);
  takeSpanning();
  while (cells.length < width) {
    cells.push(EMPTY);
    takeSpanning();
  }
  return cells;
}

/** A line for each link that is a source. */
function linksIn(cell: HTMLTableCellElement): string[] {
  return [...cell.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((link) => leadsToSource(link) && !link.closest(UNREAD) && typeof link.href === 'string')
    .map((link) => `${textOf(link).replace(/\s+/g, ' ')} ${link.href}`.trim());
}

function cellText(cell: HTMLTableCellElement, column: string, richTextOf: RichTextOf | undefined): string {
  if (richTextOf && MARKED_TEXTS.test(column)) return richTextOf(cell, isUnread).markdown;
  const time = DATES.test(column) ? cell.querySelector('time[datetime]') : null;
  if (time) return edtfOf(time.getAttribute('datetime')!);
  if (ADDRESSES.test(column)) return addressesIn(cell) || textOf(cell);
  return SOURCES.test(column) ? sourceLines(cell) : textOf(cell);
}

/** The addresses of links, or else of pictures. */
function addressesIn(cell: HTMLTableCellElement): string {
  const of = (selector: string, name: string) =>
    [...cell.querySelectorAll(selector)]
      .filter((element) => !element.closest(UNREAD))
      .map((element) => element.getAttribute(name));
  const pictures = of('img[src]', 'src');
  return (pictures.length > 0 ? pictures : of('a[href]', 'href')).join('\n');
}

/** A line for each source: its name and its address. */
function sourceLines(cell: HTMLTableCellElement): string {
  return textOf(cell, withAddress).split('\n').flatMap(splitLinks).join('\n');
}

/** Before and after the address of a link, within a line: a character that is never part of a text. */
const MARK = '\uFDD0';

function withAddress(element: Element): string | undefined {
  // Of a link in an SVG picture, `href` is no text.
  const {localName, href} = element as HTMLAnchorElement;
  if (localName !== 'a' || typeof href !== 'string' || !leadsToSource(element)) return undefined;
  return [textOf(element).replace(/\s+/g, ' '), href, ''].join(MARK);
}

/** Of several links in a line, each gets a line. A single one is the address of the whole line. */
function splitLinks(line: string): string[] {
  const parts = line.split(MARK);
  const rest = parts.length > 3 ? '' : (parts[2] ?? '');
  const links = parts.flatMap((label, index) =>
    index % 2 === 0 ? [[label, parts[index + 1]] as const] : [],
  );
  if (parts.length === 1) return parts;
  return links.slice(0, -1).map(([label, address = '']) => {
    const name = `${label.replace(/^[\s,;·|]+/, '')}${rest}`.trim();
    return name === address ? address : `${name} ${address}`.trim();
  });
}
