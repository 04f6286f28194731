/** The cells of a sheet's text. */
import {dsvFormat} from 'd3-dsv';

/** Where the quotation marks stop making sense: what is read from there on is not to be trusted. */
export interface BrokenQuote {
  readonly row: number;
  readonly column: number;
  /** What stands there. */
  readonly found: string;
}

export interface Table {
  /** The rows by their place, blank ones too; a row may have fewer cells than others. */
  readonly rows: readonly (readonly string[])[];
  readonly broken?: BrokenQuote;
}

/** Sheets in Europe are exported with semicolons. */
const DELIMITERS = [',', ';', '\t'] as const;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Only the rows are read by d3-dsv: what makes objects of them makes code of the header, which many pages forbid. */
export function readTable(text: string): Table {
  const sheet = text.replace(BYTE_ORDER_MARK, '');
  const delimiter = delimiterOf(sheet);
  const rows = dsvFormat(delimiter).parseRows(sheet);
  const broken = brokenQuote(sheet, rows, delimiter);
  return broken ? {rows, broken} : {rows};
}

/** The one that parts the header into the most cells. */
function delimiterOf(sheet: string): string {
  const [header = ''] = sheet.split(/[\r\n]/, 1);
  const counts = DELIMITERS.map((delimiter) => dsvFormat(delimiter).parseRows(header)[0]?.length ?? 0);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/**
 * d3-dsv takes every text for a table, and loses characters where a quotation mark is not closed or text follows
 * after it. So the cells are written again and held against the text: where they differ, something is wrong.
 */
function brokenQuote(
  sheet: string,
  rows: readonly (readonly string[])[],
  delimiter: string,
): BrokenQuote | undefined {
  let at = 0;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const start = at;
      const isQuoted = sheet[at] === '"';
      const written = isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
      at += written.length;
      const isLast = column === cells.length - 1;
      const isEnded = isLast ? /^[\r\n]?$/.test(sheet[at] ?? '') : sheet[at] === delimiter;
      if (!isEnded || (isQuoted && !sheet.startsWith(written, start))) {
        return {row, column, found: sheet.slice(start, start + 80)};
      }
      at += isLast && sheet.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  return undefined;
}
