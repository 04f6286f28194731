/** Corrections of the dates in a sheet. */
import {correctionOf, type Edit} from './edits.js';
import {trimmed} from '../blanks.js';
import {quotedCell} from '../csv/blanks-before-quotes.js';
import {unguarded} from '../csv/cell.js';
import {rowKindFinder} from '../csv/document.js';
import {DOCUMENT_FIELDS} from '../csv/fields.js';
import {headerRowIn, REQUIRED} from '../csv/header-row.js';
import {headerOf, type Column, type Header} from '../csv/header.js';
import {readTable, separatorOf} from '../csv/table.js';
import {isDateAt} from '../is-date-at.js';

/** @returns none if the sheet has a broken quotation mark, since its cells are not known */
export function csvEdits(text: string): Edit[] {
  const {rows, broken} = readTable(text);
  if (broken) return [];
  const row = headerRowIn(rows, REQUIRED);
  const datesIn = dateFinder(headerOf(rows[row] ?? [], row));
  const dates = rows.map((cells, index) => (index > row ? datesIn(cells) : NONE));
  return cellsIn(text)
    .filter((cell) => dates[cell.row]?.has(cell.column))
    .flatMap(({at, end}) => editsIn(text.slice(at, end), at));
}

const NONE: ReadonlySet<number> = new Set();

/** Finds the columns in which a row has dates: also the time of an era, and a field of the document. */
function dateFinder(header: Header): (cells: readonly string[]) => ReadonlySet<number> {
  const {columns} = header;
  const kindOf = rowKindFinder(header);
  const inEntries = new Set(columns.filter(isDate).map(({index}) => index));
  const columnOf = (path: string) =>
    columns.find(({field, language}) => field.path === path && language === undefined)?.index ?? -1;
  const [idAt, headlineAt] = [columnOf('id'), columnOf('headline')];
  const inEras = new Set([...inEntries, columnOf('span')]);
  const inDocument = new Set([headlineAt]);
  return (cells) => {
    const kind = kindOf(cells);
    if (kind === 'era') return inEras;
    if (kind !== 'document') return inEntries;
    const field = DOCUMENT_FIELDS.get(trimmed(unguarded(cells[idAt] ?? '')).toLowerCase());
    return field && isDateAt(field.path.split('.')) ? inDocument : NONE;
  };
}

function isDate({field: {path, list}}: Column): boolean {
  const keys = path.split('.');
  const depth = list?.split('.').length;
  return isDateAt(['entries', 0, ...(depth ? [...keys.slice(0, depth), 0, ...keys.slice(depth)] : keys)]);
}

/** A cell of a list has a line for each thing in it. */
function editsIn(cell: string, start: number): Edit[] {
  let at = start;
  return cell.split(/(\r\n?|\n)/).flatMap((line) => {
    const correction = correctionOf(line);
    const first = at + line.indexOf(trimmed(line));
    at += line.length;
    return correction === undefined ? [] : [{at: first, end: first + trimmed(line).length, text: correction}];
  });
}

interface Cell {
  readonly row: number;
  readonly column: number;
  /** Of its content, within the quotation marks. */
  readonly at: number;
  readonly end: number;
}

/** The places of all cells. The parser of CSV does not report them. */
function cellsIn(text: string): Cell[] {
  const {start, delimiter} = separatorOf(text);
  const cells: Cell[] = [];
  let [row, column, at] = [0, 0, start];
  while (at < text.length) {
    const quoted = quotedCell(text, at, delimiter);
    const begin = quoted ? quoted.begin + 1 : at;
    if (quoted) at = quoted.end;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    cells.push({row, column, at: begin, end: quoted?.close ?? at});
    if (text[at] === delimiter) column += 1;
    else [row, column] = [row + 1, 0];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return cells;
}
