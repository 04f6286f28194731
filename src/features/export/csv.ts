/**
 * A sheet for spreadsheets, which the CSV parser reads back (docs/spreadsheet.md): a row for each entry, then those of the
 * document, its actors, claims, kinds, standings and eras. Columns are named by the fields of the format.
 *
 * - Columns without content are left out, except for a few that every sheet has.
 * - A text in the document's language is in the column of its field, in any other language in `headline.ko`.
 * - A list of objects, such as `sources`, has a column per field and in each cell a line per object, in the same order. The
 *   line is blank if the object does not have the field.
 * - A cell that a spreadsheet would take for a formula gets an apostrophe at its start. To read it back, remove one apostrophe
 *   from each cell in which a formula character or a line break follows leading apostrophes and blanks. A date before the
 *   year 0 begins with such a character: `'-0044-03-15`.
 */
import {columnsOf} from './csv-columns.js';
import {ROW_KINDS} from '../../data/csv/document.js';
import type {Entry} from '../../data/schema.js';
import {rowsOf} from './csv-rows.js';
import {exportedDocument} from './exported-document.js';
import type {FileContext, Selection} from './selection.js';

/** Without it, spreadsheets do not recognize UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Spreadsheets skip blanks before a formula, and accept full-width characters. */
const FORMULA = /^[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]|^'*[\t\n]/u;

export interface SheetFile {
  readonly text: string;
  readonly leftOut: readonly {readonly entry: Entry; readonly reason: 'kind'}[];
}

export async function csvFile(selection: Selection, context: FileContext): Promise<SheetFile> {
  const {items} = selection;
  const exportable = {...selection, items: items.filter(({entry}) => isEntryRow(entry))};
  const document = await exportedDocument(exportable, context);
  const rows = rowsOf(document);
  const columns = columnsOf(rows, document.lang);
  const table = [
    columns.map(({name}) => name),
    ...rows.map((_, row) => columns.map(({cells}) => cells[row]!)),
  ];
  return {
    text: BYTE_ORDER_MARK + table.map((cells) => `${cells.map(quote).join(',')}\r\n`).join(''),
    leftOut: items.flatMap(({entry}) => (isEntryRow(entry) ? [] : [{entry, reason: 'kind'}])),
  };
}

/** A row without a date whose kind is such a word describes something else. */
function isEntryRow({kind, date}: Entry): boolean {
  return date !== undefined || !ROW_KINDS.has(kind.toLowerCase());
}

/** Every cell is quoted: some spreadsheets also split at semicolons, which could begin a cell with a formula. */
function quote(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
