/**
 * Reads a sheet: CSV with one row an entry, its columns named after the fields of the format (docs/csv.md). Its faults are
 * those of the document that it describes, with row and column.
 */
import {columnLetter} from './cell.js';
import {documentOf, type SheetDefaults} from './document.js';
import {headerOf, type Header} from './header.js';
import {placesOf, rowNumber} from './places.js';
import {readTable, type BrokenQuote} from './table.js';
import {isBlank} from '../blanks.js';
import {faultAt, type Fault} from '../faults/fault.js';
import {limited} from '../faults/limit.js';
import {parseDocument, type ParsedDocument} from '../parse-document.js';

export type {SheetDefaults} from './document.js';

/** The columns that a sheet must have. */
const REQUIRED = ['date', 'headline'] as const;

/** Reads a sheet as `parseDocument` reads a document. Never throws. */
export function parseCsv(text: string, defaults: SheetDefaults = {}): ParsedDocument {
  const {rows, broken} = readTable(text);
  const header = headerOf(rows[0] ?? []);
  if (broken) {
    return {faults: limited([...cellFaults(header, rows.slice(0, broken.row)), quoteFault(broken, header)])};
  }
  const missing = REQUIRED.filter((path) => !header.columns.some(({field}) => field.path === path));
  const missingFaults = missing.map((column) => faultAt({column}, 'missing'));
  // Without any known column it is not a sheet of entries: its rows mean nothing.
  if (header.columns.length === 0) return {faults: missingFaults};
  const places = placesOf(header);
  const sheet = documentOf(rows, header, places, defaults);
  const {document, faults} = parseDocument(sheet.document);
  const all = [
    ...missingFaults,
    ...headerFaults(header, rows),
    ...cellFaults(header, rows),
    ...faults.filter((fault) => !isMissing(missing, fault)).map(places.inSheet),
    ...sheet.faults,
  ];
  const errors = all.filter(({severity}) => severity === 'error');
  const warnings = all.filter(({severity}) => severity === 'warning');
  const result = {faults: limited([...errors, ...warnings])};
  return document && errors.length === 0 ? {document, ...result} : result;
}

type Rows = readonly (readonly string[])[];

function quoteFault({row, column, found}: BrokenQuote, {nameOf}: Header): Fault {
  const name = row === 0 ? columnLetter(column) : nameOf(column);
  return faultAt({row: rowNumber(row), column: name}, 'quote', {found});
}

/** Whether a field of an entry is missing because its column is: the column is reported once. */
function isMissing(columns: readonly string[], {code, path}: Fault): boolean {
  if (code !== 'missing' || !Array.isArray(path)) return false;
  const [list, , ...keys] = path as readonly PropertyKey[];
  return list === 'entries' && keys.length === 1 && columns.includes(String(keys[0]));
}

function headerFaults({duplicates, unknown, nameOf}: Header, rows: Rows): Fault[] {
  const used = usedColumns(rows);
  return [
    ...duplicates.map(({name, index}) => faultAt({column: columnLetter(index)}, 'column', {found: name})),
    ...unknown
      .filter((index) => used.has(index))
      .map((index) => faultAt({column: nameOf(index)}, 'unknown', {severity: 'warning'})),
  ];
}

/** The columns with a cell that is not blank. */
function usedColumns(rows: Rows): ReadonlySet<number> {
  const used = new Set<number>();
  for (const cells of rows) {
    cells.forEach((cell, index) => {
      if (!isBlank(cell)) used.add(index);
    });
  }
  return used;
}

/** A row with more cells than the header: a comma without quotation marks has shifted all that follow it. */
function cellFaults({width}: Header, rows: Rows): Fault[] {
  return rows.flatMap((cells, index) =>
    cells.slice(width).some((cell) => !isBlank(cell))
      ? [faultAt({row: rowNumber(index)}, 'cells', {found: cells.length, expected: width})]
      : [],
  );
}
