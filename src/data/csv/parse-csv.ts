/**
 * Reads a sheet: CSV with one row an entry, its columns called after the fields of the format. What the columns are
 * is told in docs/csv.md. Its faults are those of the document that it makes, told by row and column.
 */
import {columnLetter} from './cell.js';
import {documentOf, type SheetDefaults} from './document.js';
import {headerOf, type Header} from './header.js';
import {inSheet, placeOf, rowNumber, sheetIssue} from './places.js';
import {readTable, type BrokenQuote} from './table.js';
import type {Issue} from '../issues.js';
import {parseTimeline, type ParseResult} from '../parse.js';

export type {SheetDefaults} from './document.js';

/** The columns without which a sheet tells nothing. */
const NEEDED = ['date', 'headline'] as const;

/**
 * Reads a sheet as `parseTimeline` reads a document. Never throws. The path of an issue is its place, such as
 * `row 4, column date`; rows are counted as sheets do, the header being the first.
 */
export function parseCsv(text: string, defaults: SheetDefaults = {}): ParseResult {
  const {rows, broken} = readTable(text);
  const header = headerOf(rows[0] ?? []);
  if (broken) {
    return {issues: [...cellIssues(header, rows.slice(0, broken.row)), quoteIssue(broken, header)]};
  }
  const missing = NEEDED.filter((path) => !header.columns.some(({field}) => field.path === path));
  const lacks = missing.map((name) => sheetIssue(`column ${name}`, 'missing'));
  // What has none of the columns is no sheet of entries: nothing can be said of its rows.
  if (header.columns.length === 0) return {issues: lacks};
  const sheet = documentOf(rows, header, defaults);
  const reading = parseTimeline(sheet.document);
  const faults = reading.issues
    .filter(({code, path}) => code !== 'missing' || !missing.some((name) => isOfEntry(path, name)))
    .map((issue) => inSheet(issue, header, sheet.places));
  const issues = [
    ...lacks,
    ...headerIssues(header, rows),
    ...cellIssues(header, rows),
    ...faults,
    ...sheet.issues,
  ];
  const errors = issues.filter(({severity}) => severity === 'error');
  const warnings = issues.filter(({severity}) => severity === 'warning');
  const told = {issues: [...errors, ...warnings]};
  return reading.document && errors.length === 0 ? {document: reading.document, ...told} : told;
}

type Rows = readonly (readonly string[])[];

function quoteIssue({row, column, found}: BrokenQuote, {nameOf}: Header): Issue {
  const name = row === 0 ? columnLetter(column) : nameOf(column);
  return sheetIssue(placeOf(rowNumber(row), name), 'quote', found);
}

function isOfEntry(path: string, field: string): boolean {
  return /^entries\[\d+\]\.(.+)$/.exec(path)?.[1] === field;
}

function headerIssues({twice, unknown, nameOf}: Header, rows: Rows): Issue[] {
  const isFilled = (index: number) => rows.some((cells) => cells[index]?.trim());
  return [
    ...twice.map(({name, index}) => sheetIssue(`column ${columnLetter(index)}`, 'column', name)),
    ...unknown
      .filter(isFilled)
      .map((index) => sheetIssue(`column ${nameOf(index)}`, 'unknown', undefined, '', 'warning')),
  ];
}

/** More cells than the header has: a comma that is not between quotation marks has moved all that follow it. */
function cellIssues({width}: Header, rows: Rows): Issue[] {
  return rows.flatMap((cells, index) =>
    cells.slice(width).some((cell) => cell.trim())
      ? [sheetIssue(`row ${rowNumber(index)}`, 'cells', cells.length, String(width))]
      : [],
  );
}
