/**
 * A table for spreadsheets with one row per entry. The CSV parser reads it back: columns are named by the fields of the format.
 *
 * - Columns without content are left out, except for fields that the format requires.
 * - Texts are in the reader's language. `quote.text` and `dating.words.text` are in the language of their `.lang`.
 * - `actors` and `about` are ids, `claims` are `claim:stance`, `links` are `type:entry`; all separated by spaces.
 * - A list of objects, such as `sources`, has a column per field and in each cell a line per object, in the same order. The
 *   line is blank if the object does not have the field. `paragraphs` are numbers separated by spaces.
 * - A cell that a spreadsheet would take for a formula gets an apostrophe at its start. To read it back, remove one apostrophe
 *   from each cell in which a formula character or a line break follows leading apostrophes and blanks. A date before the
 *   year 0 begins with such a character: `'-0044-03-15`.
 */
import {pickText} from '../../format/text.js';
import {columns, type TextOf} from './csv-columns.js';
import type {FileContext, Selection} from './selection.js';

/** Without it, spreadsheets do not recognize UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Spreadsheets skip blanks before a formula, and accept full-width characters. */
const FORMULA = /^[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]|^'*[\t\n]/u;
const REQUIRED: ReadonlySet<string> = new Set(['id', 'kind', 'standing', 'date', 'actors', 'headline']);

export function csvFile({items}: Selection, {timeline, locale}: FileContext): string {
  const textOf: TextOf = (text) => text && pickText(text, locale, timeline.document.lang).value;
  const filledColumns = columns(textOf)
    .map(({name, cell}) => ({name, cells: items.map(({entry}) => String(cell(entry) ?? ''))}))
    .filter(({name, cells}) => REQUIRED.has(name) || cells.some(Boolean));
  const rows = [
    filledColumns.map(({name}) => name),
    ...items.map((_, row) => filledColumns.map(({cells}) => cells[row] ?? '')),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/** Every cell is quoted: some spreadsheets also split at semicolons, which could begin a cell with a formula. */
function quote(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
