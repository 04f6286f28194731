/**
 * Parses a sheet: CSV with a row for each entry and columns named after the fields of the format (docs/spreadsheet.md). Its
 * faults are those of the document that it describes, with row and column.
 */
import {columnLetter} from './cell.js';
import {documentOf} from './document.js';
import {eraColumns} from './era-columns.js';
import {headerRowIn, REQUIRED} from './header-row.js';
import {headerOf, type Header} from './header.js';
import {placesOf, rowNumber} from './places.js';
import {MAX_ROWS_ABOVE} from './rows-above.js';
import {sheetErrors} from './sheet-errors.js';
import {readTable, type BrokenQuote} from './table.js';
import {unlinkedAddresses} from './unlinked-addresses.js';
import {isTimelineJsTemplate} from '../convert/timelinejs/sheet-header.js';
import {isBlank, trimmed} from '../blanks.js';
import {faultAt, type Fault} from '../faults/fault.js';
import {limited} from '../faults/limit.js';
import {foreignFormat, YAML, type Formats} from '../foreign.js';
import {documentSteps, type ParsedDocument} from '../parse-document.js';
import type {ParseSettings} from '../parse-settings.js';
import {finished, type Steps} from '../steps.js';

const NO_SHEET: Formats = [
  [/^(?:\{\s*["}]|\[\s*[[{"\]])/, 'expected.foreign-json'],
  [/^<!--/, 'expected.foreign-page'],
];

// For sheets of other formats.
export {columnLetter, readTable, rowNumber};

/**
 * Parses a sheet as `parseDocument` parses a document. Never throws.
 * @param settings its language is that of plain columns, unless the sheet names its own or has other columns in that language
 */
export function parseCsv(text: string, settings: ParseSettings = {}): ParsedDocument {
  return finished(sheetSteps(text, settings));
}

/** The same, step by step. */
export function* sheetSteps(text: string, settings: ParseSettings = {}): Steps<ParsedDocument> {
  const foreign = foreignFormat(text, NO_SHEET);
  if (foreign) return {faults: [faultAt([], 'sheet', {expected: foreign})]};
  const {rows, broken} = readTable(text);
  yield;
  const row = headerRowIn(rows, REQUIRED);
  const header = headerOf(rows[row] ?? [], row);
  if (broken) {
    return {faults: limited([...cellFaults(header, rows.slice(0, broken.row)), quoteFault(broken, header)])};
  }
  const missing = REQUIRED.filter((path) => !header.columns.some(({field}) => field.path === path));
  const fault = headerFault(rows, header, missing, text);
  if (fault) return {faults: [fault]};
  const missingFaults = missing.map((column) => missingFault(column, header, rows));
  // Without any known column it is not a sheet of entries: its rows mean nothing.
  if (header.columns.length === 0) return {faults: [...missingFaults, ...guessFaults(header, rows)]};
  const places = placesOf(header, rows);
  const sheet = documentOf(rows, header, places, settings);
  yield;
  const undated = sheet.document.entries.filter(({date}) => date === undefined).length;
  const {document, faults} = yield* documentSteps(sheet.document, settings);
  const all = [
    ...missingFaults,
    ...headerFaults(header, rows),
    ...cellFaults(header, rows),
    ...faults.filter((fault) => !isMissing(missing, fault)).map(places.inSheet),
    ...unlinkedAddresses(sheet.document.entries).map(places.inSheet),
    ...sheet.faults,
    ...sheetErrors(header, rows),
    ...(undated > 0 && missing.length === 0
      ? [faultAt({column: places.columnFor('date')}, 'undated', {found: undated, severity: 'warning'})]
      : []),
  ];
  const errors = all.filter(({severity}) => severity === 'error');
  const warnings = all.filter(({severity}) => severity === 'warning');
  const result = {faults: limited([...errors, ...warnings])};
  return document && errors.length === 0 ? {document, ...result} : result;
}

/** Why a row cannot be the header of a sheet of ours, where it lacks columns. */
function headerFault(
  rows: Rows,
  {row, columns, guesses}: Header,
  missing: readonly string[],
  text: string,
): Fault | undefined {
  const cells = rows[row] ?? [];
  if (missing.length === 0) return undefined;
  if (isMerged(cells)) return faultAt({row: rowNumber(row)}, 'merged-header');
  if (missing.includes('date') && isTimelineJsTemplate(cells)) return faultAt([], 'foreign');
  const isUnknown = columns.length + guesses.size === 0 && usedColumns(rows).size > 0;
  if (!isUnknown) return undefined;
  const expected = foreignFormat(text, [YAML]);
  return expected ? faultAt([], 'sheet', {expected}) : noHeaderFault(rows);
}

type Rows = readonly (readonly string[])[];

function quoteFault({row, column, found}: BrokenQuote, {nameOf}: Header): Fault {
  const name = row === 0 ? columnLetter(column) : nameOf(column);
  return faultAt({row: rowNumber(row), column: name}, 'quote', {found});
}

/** Whether a field of an entry is missing because its column is: the column is reported once. */
function isMissing(columns: readonly string[], {code, path}: Fault): boolean {
  // The others that are not listed are mostly of that column.
  if (code === 'more' && columns.length > 0) return true;
  if (code !== 'missing' || !Array.isArray(path)) return false;
  const [list, , ...keys] = path as readonly PropertyKey[];
  return list === 'entries' && keys.length === 1 && columns.includes(String(keys[0]));
}

function headerFaults(header: Header, rows: Rows): Fault[] {
  const {duplicates, nameOf} = header;
  const eras = eraColumns(header, rows);
  const others = unnamedColumns(header, rows).filter((index) => !eras.has(index));
  return [
    ...duplicates.map(({name, index}) => faultAt({column: columnLetter(index)}, 'column', {found: name})),
    ...guessFaults(header, rows, eras),
    ...Array.from(eras, (index) => faultAt({column: nameOf(index)}, 'date-era', {severity: 'warning'})),
    ...unknownFaults(others.map(nameOf)),
  ];
}

/** With more unknown columns, the sheet was probably made for something else, and a fault for each would hide the others. */
const MAX_UNKNOWN = 20;
const EXAMPLES = 5;
/** So many columns are suggested for a missing one. */
const MAX_CANDIDATES = 3;

function unknownFaults(columns: readonly string[]): Fault[] {
  if (columns.length > MAX_UNKNOWN) {
    const expected = columns.slice(0, EXAMPLES).join(', ');
    return [faultAt([], 'unknown-columns', {found: columns.length, expected, severity: 'warning'})];
  }
  return columns.map((column) => faultAt({column}, 'unknown', {severity: 'warning'}));
}

/** With the column that it probably is, or with those whose names say nothing. */
function missingFault(column: string, header: Header, rows: Rows): Fault {
  const {guesses, nameOf} = header;
  const guess = [...guesses].find(([, field]) => field === column);
  const candidates = guess ? [guess[0]] : unnamedColumns(header, rows).slice(0, MAX_CANDIDATES);
  if (candidates.length === 0) return faultAt({column}, 'missing');
  const params = {found: candidates.map(nameOf).join(', '), expected: column};
  return {severity: 'error', code: 'missing-column', path: {column}, params};
}

/** The indexes of the columns that are used, but whose name gives no sign of what they hold. */
function unnamedColumns({unknown, guesses, dateParts}: Header, rows: Rows): number[] {
  const used = usedColumns(rows);
  return unknown.filter((index) => used.has(index) && !guesses.has(index) && !dateParts.has(index));
}

/** With the first of the rows that have the most cells: that one may be the header, in words that are not known. */
function noHeaderFault(rows: Rows): Fault {
  const first = rows.slice(0, MAX_ROWS_ABOVE).map((cells) => cells.filter((cell) => !isBlank(cell)));
  const most = Math.max(0, ...first.map(({length}) => length));
  const cells = first.find(({length}) => length === most) ?? [];
  return faultAt([], 'no-header', {found: cells.map(trimmed).join(', ')});
}

/** @param eras columns that have advice already */
function guessFaults(
  {guesses, dateParts, nameOf}: Header,
  rows: Rows,
  eras: ReadonlySet<number> = new Set(),
): Fault[] {
  const used = usedColumns(rows);
  const parts = Array.from(dateParts).filter((index) => used.has(index));
  return [
    ...[...guesses]
      .filter(([index]) => !eras.has(index))
      .map(([index, expected]) =>
        faultAt({column: nameOf(index)}, 'field-guess', {expected, severity: 'warning'}),
      ),
    ...parts.map((index) => faultAt({column: nameOf(index)}, 'date-part', {severity: 'warning'})),
  ];
}

/** Whether Google's answer has the first rows in the header: "date 2024-11-12", "headline First". */
function isMerged(cells: readonly string[]): boolean {
  const words = cells.map((cell) => trimmed(cell).split(/\s/));
  return REQUIRED.every((name) =>
    words.some(([first = '', ...others]) => first.toLowerCase() === name && others.length > 0),
  );
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
function cellFaults({width, row}: Header, rows: Rows): Fault[] {
  return rows.flatMap((cells, index) =>
    index > row && cells.slice(width).some((cell) => !isBlank(cell))
      ? [faultAt({row: rowNumber(index)}, 'cells', {found: cells.length, expected: width})]
      : [],
  );
}
