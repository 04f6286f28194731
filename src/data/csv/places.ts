/** Where faults of a document are in the sheet that it was made from. */
import {linesOf} from './cell.js';
import {pathOf, type Column, type Header} from './header.js';
import {faultAt, type DocumentPath, type Fault, type SheetPath} from '../faults/fault.js';
import {isDocumentPath} from '../faults/path.js';

/** The rows, as spreadsheets number them, from which the parts of the document were made. */
export interface Rows {
  readonly entries: number[];
  readonly actors: number[];
  readonly claims: number[];
  readonly kinds: number[];
  readonly standings: number[];
  readonly eras: number[];
  /** Of the document's fields, by path. */
  readonly document: Map<string, number>;
}

/** Finds the place of a path, and the name of the column for a field. */
export interface Places {
  readonly rows: Rows;
  /** The name of the column that holds a field, or the path of the field if no column does. */
  readonly columnFor: (path: string) => string;
  /** The same fault with its place in the sheet. A fault without a cell does not change. */
  readonly inSheet: (fault: Fault) => Fault;
}

/** The number that spreadsheets show: the header is row 1. */
export function rowNumber(index: number): number {
  return index + 1;
}

/** @param cells all rows of the sheet */
export function placesOf({columns}: Header, cells: readonly (readonly string[])[]): Places {
  const rows: Rows = {
    entries: [],
    actors: [],
    claims: [],
    kinds: [],
    standings: [],
    eras: [],
    document: new Map(),
  };
  const byPath = new Map(columns.map((column) => [pathOf(column), column]));
  const columnFor = (path: string) => columnAt(path, byPath)?.name ?? path;
  return {
    rows,
    columnFor,
    inSheet: (fault) => {
      const path = placeOf(fault, rows, byPath);
      if (!path) return fault;
      const column = lineWithoutOther(fault, columns, cells[(path.row ?? 0) - 1] ?? []);
      return column
        ? faultAt({...path, column: column.name}, 'line', {expected: path.column!})
        : {...fault, path};
    },
  };
}

/**
 * The column of a list whose cell has a line for an object that no other column has: mostly a text with a line break. The
 * object lacks what it must have, but nobody has meant it. Undefined for any other fault.
 */
function lineWithoutOther(
  {code, path}: Fault,
  columns: readonly Column[],
  cells: readonly string[],
): Column | undefined {
  if (!isDocumentPath(path) || (code !== 'missing' && code !== 'media-address')) return undefined;
  const at = path.findLastIndex((key) => typeof key === 'number');
  const index = Number(path[at]);
  if (at < 3 || index === 0) return undefined;
  const list = namesIn(path.slice(2, at));
  return columns.find((column) => column.field.list === list && linesOf(cells[column.index] ?? '')[index]);
}

type Columns = ReadonlyMap<string, Column>;

/** The key of an entry's headline, which other rows use for their own text. */
const TEXT_KEYS = {
  entries: 'headline',
  actors: 'name',
  claims: 'text',
  kinds: 'label',
  standings: 'label',
  eras: 'label',
} as const;

type List = keyof typeof TEXT_KEYS;

function placeOf({code, path}: Fault, rows: Rows, columns: Columns): SheetPath | undefined {
  if (!Array.isArray(path)) return undefined;
  const [list, index, ...rest] = path as DocumentPath;
  if (typeof list === 'string' && Object.hasOwn(TEXT_KEYS, list) && typeof index === 'number') {
    const row = rows[list as List][index];
    return row === undefined ? undefined : placeInRow(row, withHeadline(rest, list as List), columns);
  }
  const row = documentRow(namesIn(path as DocumentPath), rows.document);
  if (row === undefined) return undefined;
  const column = code === 'unknown' ? 'id' : 'headline';
  return {row, column: columnAt(column, columns)?.name ?? column};
}

/** The row of a field of the document, or of the field that it is in. */
function documentRow(path: string, rows: ReadonlyMap<string, number>): number | undefined {
  return [...rows].find(([field]) => path === field || path.startsWith(`${field}.`))?.[1];
}

/** A path in a row, by the columns of the sheet. */
function withHeadline([first = '', ...rest]: DocumentPath, list: List): DocumentPath {
  if (list === 'eras' && first === 'date') return ['span', ...rest];
  return [first === TEXT_KEYS[list] ? 'headline' : first, ...rest];
}

function placeInRow(row: number, path: DocumentPath, columns: Columns): SheetPath {
  const names = namesIn(path);
  const column = columnAt(names, columns);
  const index = path.find((key) => typeof key === 'number');
  const hasLines =
    column?.field.list !== undefined || ['sources', 'media'].includes(column?.field.type ?? '');
  return {
    row,
    column: column?.name ?? names,
    ...(hasLines && index !== undefined && {line: index + 1}),
  };
}

/** The keys of a path without the indexes of lists. */
function namesIn(path: DocumentPath): string {
  return path.filter((key) => typeof key === 'string').join('.');
}

/** The column of a field, or of the nearest field that it is in. */
function columnAt(path: string, columns: Columns): Column | undefined {
  const column = columns.get(path);
  const dot = path.lastIndexOf('.');
  return column ?? (dot === -1 ? undefined : columnAt(path.slice(0, dot), columns));
}
