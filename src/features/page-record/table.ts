/** The rows of a table, as those of a sheet. */
import {textOf} from './text.js';

/** A column with sources, of which each line is a name and an address. */
const SOURCES = /^(.+\.)?(sources|corroboration)$/;
/** A column whose cells have an address in each line. */
const ADDRESSES = /(^|\.)(url|archived|src|link|poster)$/;

/** Cells that span rows or columns are in all rows, and in the first column. All rows are as long as the first at least. */
export function tableRows(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  const [header, ...others] = [...table.rows];
  const names = header ? cellTexts(header, []) : [];
  const columns = names.map((name) => name.toLowerCase());
  /** Cells of earlier rows that reach into the current one, by column: the text, and in how many more rows it is. */
  let spanning: Spanning = new Map();
  for (const row of others) {
    const next: Spanning = new Map();
    rows.push(cellTexts(row, columns, spanning, next));
    spanning = next;
  }
  return header ? [names, ...rows] : rows;
}

type Spanning = Map<number, {readonly text: string; readonly rows: number}>;

function cellTexts(
  row: HTMLTableRowElement,
  columns: readonly string[],
  spanning: Spanning = new Map(),
  next: Spanning = new Map(),
): string[] {
  const texts: string[] = [];
  const takeSpanning = (): void => {
    for (let cell = spanning.get(texts.length); cell; cell = spanning.get(texts.length)) {
      const {text, rows} = cell;
      if (rows > 1) next.set(texts.length, {text, rows: rows - 1});
      texts.push(text);
    }
  };
  for (const cell of row.cells) {
    takeSpanning();
    const text = cellText(cell, columns[texts.length] ?? '');
    if (cell.rowSpan > 1) next.set(texts.length, {text, rows: cell.rowSpan - 1});
    texts.push(text, ...Array<string>(cell.colSpan - 1).fill(''));
  }
  takeSpanning();
  return texts;
}

function cellText(cell: HTMLTableCellElement, column: string): string {
  if (ADDRESSES.test(column)) return addressesIn(cell) || textOf(cell);
  return SOURCES.test(column) ? sourceLines(cell) : textOf(cell);
}

/** The addresses of links, or else of pictures. */
function addressesIn(cell: HTMLTableCellElement): string {
  const of = (selector: string, name: string) =>
    [...cell.querySelectorAll(selector)].map((element) => element.getAttribute(name));
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
  if (!(element instanceof HTMLAnchorElement) || element.href === '') return undefined;
  return [textOf(element).replace(/\s+/g, ' '), element.href, ''].join(MARK);
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
