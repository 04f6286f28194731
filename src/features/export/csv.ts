/**
 * A table for spreadsheets, one row an entry, which can be read back: its columns are named as the fields of the format.
 *
 * - A column that no entry fills is left out, but for those that the format requires.
 * - Texts are in the reader's language. `quote.text` and `dating.words.text` are in their own, told by `.lang`.
 * - `actors` and `about` are ids separated by spaces; `claims` are `claim:stance`, `links` are `type:entry`, so too.
 * - A list of things with fields, such as `sources`, has a column for each field, and in its cells a line for each
 *   thing: the first line of each is of the first, and blank where it has no such field. `paragraphs` are numbers
 *   separated by spaces.
 * - What a spreadsheet would take for a formula has an apostrophe before it. To read it back, take one apostrophe off
 *   each cell in which a sign of a formula, or a line break, follows any apostrophes and blanks that it begins with.
 *   A date before the year 0 begins with such a sign: `'-0044-03-15`.
 */
import {pickText} from '../../format/text.js';
import {columns, type Tell} from './csv-columns.js';
import type {FileContext, Selection} from './selection.js';

/** A spreadsheet takes a file without it for one in an old code page. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Blanks before a sign do not save it; a sign of full width counts as well. */
const FORMULA = /^[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]|^'*[\t\n]/u;
const REQUIRED: ReadonlySet<string> = new Set(['id', 'kind', 'standing', 'date', 'actors', 'headline']);

export function csvFile({items}: Selection, {timeline, locale}: FileContext): string {
  const tell: Tell = (text) => text && pickText(text, locale, timeline.document.lang).value;
  const filled = columns(tell)
    .map(({name, cell}) => ({name, cells: items.map(({entry}) => String(cell(entry) ?? ''))}))
    .filter(({name, cells}) => REQUIRED.has(name) || cells.some(Boolean));
  const rows = [
    filled.map(({name}) => name),
    ...items.map((_, row) => filled.map(({cells}) => cells[row] ?? '')),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

/** All cells are quoted: where semicolons part columns too, one in a text would begin a cell, and maybe a formula. */
function written(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
