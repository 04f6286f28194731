/** The cells of a sheet's text. */
import Papa from 'papaparse';
import {withoutBlanksBeforeQuotes} from './blanks-before-quotes.js';
import {isComplete, knownIn, REQUIRED} from './header-row.js';
import {MAX_ROWS_ABOVE} from './rows-above.js';
import {isBlank} from '../blanks.js';

/** A quotation mark that makes no sense: what follows cannot be read. */
export interface BrokenQuote {
  readonly row: number;
  readonly column: number;
  /** The text from there. */
  readonly found: string;
}

export interface Table {
  /** All rows, blank ones too; they may differ in length. With a broken quote, the cells before it. */
  readonly rows: readonly (readonly string[])[];
  readonly broken?: BrokenQuote;
}

/** European spreadsheet programs export semicolons, and some databases bars. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A first line that names the delimiter for Excel, which shows it as no row. */
const DELIMITER_HINT = /^"?sep=([,;\t|])"?(?:\r\n?|\n|$)/i;
/** So much of a line is enough to find its delimiter. */
const MAX_LINE = 10_000;
/** Of the text at a broken quote: more than an issue shows. */
const EXCERPT = 80;

/** Line breaks come out as `\n`, in cells too. */
export function readTable(text: string): Table {
  const lines = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  const {start, delimiter} = separatorOf(lines);
  const sheet = withoutBlanksBeforeQuotes(lines.slice(start), delimiter);
  const short = withShortBlanks(sheet);
  const {data, errors} = cellsOf(short, delimiter);
  const error = errors[0];
  // The index is that of the character after the quotation mark.
  if (error) return brokenTable(short, (error.index ?? 1) - 1, delimiter);
  const read = short === sheet ? data : cellsOf(sheet, delimiter).data;
  const rows = delimiter === '|' ? read.map(withoutRule) : read;
  // A line break at the end begins no row.
  return {rows: sheet.endsWith('\n') ? rows.slice(0, -1) : rows};
}

/** The character between cells, and the index of the first cell: after a byte order mark and a line that names the character. */
export function separatorOf(text: string): {readonly start: number; readonly delimiter: string} {
  const mark = /^\uFEFF*/.exec(text)![0].length;
  const [hint = '', named] = DELIMITER_HINT.exec(text.slice(mark, mark + 100)) ?? [];
  const start = mark + hint.length;
  if (named !== undefined) return {start, delimiter: named};
  const lines = text.slice(start).replace(/\r\n?/g, '\n');
  return {start, delimiter: delimiterOf(withShortBlanks(lines))};
}

function cellsOf(sheet: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(sheet, {delimiter, newline: '\n'});
}

/**
 * The one that divides a line into all required columns, else the header into the most columns that are known, else the first
 * line with text into the most cells.
 */
function delimiterOf(sheet: string): string {
  const lines = sheet
    .split('\n', MAX_ROWS_ABOVE)
    .filter((line) => !isBlank(line))
    .map((line) => line.slice(0, MAX_LINE));
  const cellsBy = DELIMITERS.map((delimiter) => lines.map((line) => cellsOf(line, delimiter).data[0] ?? []));
  const complete = cellsBy.map((rows) => rows.findIndex((cells) => isComplete(cells, REQUIRED)));
  const first = complete.filter((line) => line !== -1).toSorted((a, b) => a - b)[0];
  if (first !== undefined) return DELIMITERS[complete.indexOf(first)]!;
  return mostColumns(cellsBy);
}

/** @param cellsBy the cells of each line, by each of the delimiters */
function mostColumns(cellsBy: readonly (readonly (readonly string[])[])[]): string {
  const known = cellsBy.map((rows) => Math.max(0, ...rows.map(knownIn)));
  // Bars also divide titles.
  const widths = cellsBy.slice(0, -1).map(([first = []]) => first.length);
  const most = Math.max(...known);
  if (most <= 1) return DELIMITERS[widths.indexOf(Math.max(...widths))]!;
  // A sentence may name as many: the header comes before it.
  const lines = cellsBy.map((rows) => rows.findIndex((cells) => knownIn(cells) === most));
  return DELIMITERS[lines.indexOf(Math.min(...lines.filter((line) => line !== -1)))]!;
}

/** The parser reports the row alone, so the cells before the quotation mark are counted. */
function brokenTable(sheet: string, at: number, delimiter: string): Table {
  const {data} = cellsOf(sheet.slice(0, at), delimiter);
  const rows = at === 0 ? [['']] : data;
  const column = rows.at(-1)!.length - 1;
  return {rows, broken: {row: rows.length - 1, column, found: sheet.slice(at, at + EXCERPT)}};
}

/** In a table of Markdown, a row of dashes divides the header from the others. */
function withoutRule(cells: string[]): string[] {
  const isRule = cells.every((cell) => /^\s*(?::?-+:?\s*)?$/.test(cell));
  return isRule ? [] : cells;
}

/** What is left of a longer run of blanks, which is no use in a sheet, and the rest of it. */
const LONG_BLANKS = /(?<![^\S\n])([^\S\n]{100})[^\S\n]+/g;

/**
 * The sheet in which the parser looks for broken quotes. From each of them it looks at all blanks before the next delimiter
 * or line break: many of both would take it minutes.
 */
function withShortBlanks(sheet: string): string {
  // Most sheets have none: to find that takes a quarter of the time.
  return /[^\S\n]{2}/.test(sheet) ? sheet.replace(LONG_BLANKS, '$1') : sheet;
}
