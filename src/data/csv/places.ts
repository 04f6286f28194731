/** Where in a sheet a fault stands: by the path that the reader of documents tells. */
import type {Header} from './header.js';
import {issueAt, type Fault, type Issue} from '../issues.js';

/** The numbers of the rows, as a sheet shows them, from which the parts of the document come. */
export interface Places {
  readonly entries: number[];
  readonly actors: number[];
  readonly claims: number[];
  readonly kinds: number[];
  /** Of the document's own fields, by their paths. */
  readonly document: Map<string, number>;
}

/** A fault at a place of the sheet. */
export function sheetIssue(
  place: string,
  code: Fault,
  found?: unknown,
  expected = '',
  severity: Issue['severity'] = 'error',
): Issue {
  return at(place, issueAt([], code, found, expected, severity));
}

/** The number of a row, as a sheet shows it: the header is the first. */
export function rowNumber(index: number): number {
  return index + 1;
}

export function placeOf(row: number, column: string): string {
  return `row ${row}, column ${column}`;
}

/** What the column is called that holds a field: in a sheet without it, by the field. */
export function columnName(path: string, header: Header): string {
  return columnOf(path, header).name;
}

/** The same fault, told by its row and column. One that does not come from a cell is told as it is. */
export function inSheet(issue: Issue, header: Header, places: Places): Issue {
  const place = placeAt(segmentsOf(issue.path), issue.code, header, places);
  if (place === undefined) return issue;
  return at(place, {...issue, message: issue.message.slice(issue.path.length + ': '.length)});
}

function at(place: string, issue: Issue): Issue {
  return {...issue, path: place, message: `${place}: ${issue.message}`};
}

/** Where the text of a row that is no entry stands in the format. */
const TEXTS = {entries: 'headline', actors: 'name', claims: 'text', kinds: 'label'} as const;

type List = keyof typeof TEXTS;

function placeAt(
  [list, index, ...rest]: readonly (string | number)[],
  code: Issue['code'],
  header: Header,
  places: Places,
): string | undefined {
  if (typeof list === 'string' && Object.hasOwn(TEXTS, list) && typeof index === 'number') {
    const row = places[list as List][index];
    return row === undefined ? undefined : placeInRow(row, withHeadline(rest, list as List), header);
  }
  const path = [list, index, ...rest].filter((key) => typeof key === 'string').join('.');
  const [, row] =
    [...places.document].find(([field]) => path === field || path.startsWith(`${field}.`)) ?? [];
  return row === undefined
    ? undefined
    : placeOf(row, columnName(code === 'unknown' ? 'id' : 'headline', header));
}

function withHeadline([first, ...rest]: readonly (string | number)[], list: List): (string | number)[] {
  return [first === TEXTS[list] ? 'headline' : (first ?? ''), ...rest];
}

function placeInRow(row: number, keys: readonly (string | number)[], header: Header): string {
  const path = keys.filter((key) => typeof key === 'string').join('.');
  const {name, hasLines} = columnOf(path, header);
  const index = keys.find((key) => typeof key === 'number');
  return placeOf(row, name) + (hasLines && index !== undefined ? `, line ${index + 1}` : '');
}

function columnOf(path: string, {columns}: Header): {name: string; hasLines: boolean} {
  const holding = columns
    .map((column) => ({column, held: [column.field.path, column.language].filter(Boolean).join('.')}))
    .filter(({held}) => path === held || path.startsWith(`${held}.`))
    .sort((a, b) => b.held.length - a.held.length)[0]?.column;
  if (!holding) return {name: path, hasLines: false};
  const {name, field} = holding;
  return {name, hasLines: field.list !== undefined || field.type === 'sources'};
}

/** `entries[3].place.name` as keys and indexes. */
function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([A-Za-z_$][\w$]*)/g)].map(
    ([, index, quoted, name = '']) =>
      index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(quoted) as string) : name,
  );
}
