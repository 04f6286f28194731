/** The rows of a table, as those of a sheet. */
import {MAX_ROWS_ABOVE} from '../../data/csv/rows-above.js';
import {cellOf, EMPTY, type Cell} from './cell.js';
import {textOf, type RichTextOf} from './text.js';

export interface TableRows {
  readonly rows: readonly (readonly string[])[];
  /** Second dates in a cell, which are not read. */
  readonly nextDates: readonly CellValue[];
}

/** A value in a cell: its row from 1, and the name of its column. */
export interface CellValue {
  readonly row: number;
  readonly column: string;
  readonly found: string;
}

/**
 * Cells that span rows or columns are in all rows, and in the first column.
 * @param richTextOf if the longer texts keep their links, emphasis and lists
 */
export function tableRows(table: HTMLTableElement, richTextOf?: RichTextOf): TableRows {
  const header = headerOf(table);
  let names: readonly string[] = [];
  let columns: readonly string[] = [];
  /** Cells of earlier rows that reach into the current one, by column, and in how many more rows they are. */
  let spanning: Spanning = new Map();
  const cells = Array.from(table.rows, (row) => {
    const next: Spanning = new Map();
    const inRow = cellsOf(row, columns, {spanning, next, richTextOf});
    if (row === header) {
      names = inRow.map(({text}) => text);
      columns = names.map((name) => name.toLowerCase());
    }
    spanning = row === header ? (new Map() as Spanning) : next;
    return inRow;
  });
  const texts = cells.map((inRow) => inRow.map(({text}) => text));
  const headerIndex = header ? [...table.rows].indexOf(header) : -1;
  const sources = cells.map((inRow) => inRow.flatMap((cell) => cell.sources));
  const captions = cells.map((inRow) => inRow.flatMap((cell) => cell.captions));
  const withSources = withLines(texts, sources, {name: 'sources', columns, headerIndex});
  return {
    // Where a column has captions, those of the pictures are not in the same lines.
    rows: columns.includes('media.caption')
      ? withSources
      : withLines(withSources, captions, {name: 'media.caption', columns, headerIndex}),
    nextDates: cells.flatMap((inRow, index) => nextDatesIn(inRow, index + 1, names)),
  };
}

function nextDatesIn(cells: readonly Cell[], row: number, names: readonly string[]): CellValue[] {
  return cells.flatMap(({nextDate}, index) =>
    nextDate === undefined ? [] : [{row, column: names[index]!, found: nextDate}],
  );
}

interface Target {
  readonly name: string;
  readonly columns: readonly string[];
  readonly headerIndex: number;
}

/** Adds lines of each row to the column with a name, or to a new one. */
function withLines(
  rows: readonly string[][],
  lines: readonly (readonly string[])[],
  {name, columns, headerIndex}: Target,
): string[][] {
  if (lines.every(({length}) => length === 0)) return [...rows];
  const isNew = !columns.includes(name);
  const at = isNew ? Math.max(...rows.map(({length}) => length)) : columns.indexOf(name);
  return rows.map((row, index) => {
    const added = isNew && index === headerIndex ? [name] : lines[index]!;
    if (added.length === 0) return row;
    const padded = [...row, ...Array<string>(Math.max(0, at - row.length)).fill('')];
    padded[at] = [...(padded[at] ? [padded[at]] : []), ...added].join('\n');
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
    add(cellOf(element, column, richTextOf), element.rowSpan);
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
