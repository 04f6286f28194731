/** The document that a sheet tells: its rows sorted by what they are, and what they leave out filled in. */
import {actorsOf} from './actors.js';
import {unguarded} from './cell.js';
import {DOCUMENT_FIELDS} from './fields.js';
import type {Header} from './header.js';
import {entriesOf} from './entries.js';
import {columnName, placeOf, rowNumber, sheetIssue, type Places} from './places.js';
import {put, readRow, type Parts, type RowSettings} from './row.js';
import type {Issue} from '../issues.js';
import {LANGUAGE} from '../schema.js';
import {slug, textOf} from '../slug.js';

/** What a sheet does not tell by itself. A row of the kind `document` that tells it goes before. */
export interface SheetDefaults {
  /** The language of the texts, as a BCP 47 tag, unless columns are in it; English where absent. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** Where the sheet is from. */
  readonly source?: {readonly title: string; readonly url?: string} | undefined;
}

export interface SheetDocument {
  /** To be checked by the reader of documents. */
  readonly document: Parts;
  readonly places: Places;
  readonly issues: readonly Issue[];
}

export interface SheetRow {
  /** As a sheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What a row without a date can be, by its kind. */
const OTHERS = ['document', 'actor', 'claim', 'kind'] as const;

type RowKind = (typeof OTHERS)[number] | 'entry';

export function documentOf(
  rows: readonly (readonly string[])[],
  header: Header,
  defaults: SheetDefaults,
): SheetDocument {
  const sorted = sortedRows(rows, header);
  const places: Places = {entries: [], actors: [], claims: [], kinds: [], document: new Map()};
  const language = languageOf(sorted.document, header, defaults);
  const issues = twiceInLanguage(header, language);
  const reader = (row: SheetRow, actorsIn: RowSettings['actorsIn'] = (cell) => [cell]) =>
    readRow(row.cells, header.columns, {language, actorsIn});
  const declared = (kind: RowKind, list: 'actors' | 'claims' | 'kinds', text: string) =>
    sorted[kind].map((row) => {
      places[list].push(row.number);
      return declaredOf(reader(row), text, `${kind}-${row.number}`);
    });

  const own = ownFields(
    sorted.document.map((row) => ({row, parts: reader(row)})),
    header,
    places,
    issues,
  );
  const parts = {
    actors: actorsOf(declared('actor', 'actors', 'name')),
    claims: declared('claim', 'claims', 'text'),
    kinds: declared('kind', 'kinds', 'label'),
  };
  const entries = entriesOf(sorted.entry, {...parts, reader, language, header, places, issues});
  const document = {
    version: 1,
    ...namesOf(own, language, defaults),
    actors: parts.actors.list,
    ...(parts.claims.length > 0 && {claims: parts.claims}),
    ...(parts.kinds.length > 0 && {kinds: parts.kinds}),
    entries,
  };
  return {document, places, issues};
}

/** Blank rows are no rows. An entry always has a date: so an entry may have a kind of the same name. */
function sortedRows(rows: readonly (readonly string[])[], {columns}: Header): Record<RowKind, SheetRow[]> {
  const sorted: Record<RowKind, SheetRow[]> = {document: [], actor: [], claim: [], kind: [], entry: []};
  const indexOf = (path: string) => columns.find(({field}) => field.path === path)?.index ?? -1;
  const [kindAt, dateAt] = [indexOf('kind'), indexOf('date')];
  rows.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return;
    const kind = (cells[kindAt] ?? '').trim().toLowerCase();
    const isOther = (cells[dateAt] ?? '').trim() === '';
    const other = isOther ? OTHERS.find((name) => name === kind) : undefined;
    sorted[other ?? 'entry'].push({number: rowNumber(index), cells});
  });
  return sorted;
}

/** A column of another language is never in that of the sheet: what is not told is not guessed to be so. */
function languageOf(rows: readonly SheetRow[], {columns}: Header, {language = ''}: SheetDefaults): string {
  const cellOf = (row: SheetRow, path: string) => {
    const column = columns.find((one) => one.field.path === path && one.language === undefined);
    return column ? unguarded(row.cells[column.index] ?? '').trim() : '';
  };
  const told = rows.find((row) => cellOf(row, 'id').toLowerCase() === 'lang');
  const own = told ? cellOf(told, 'headline') : '';
  if (LANGUAGE.test(own)) return own;
  const isFree = (tag: string) => LANGUAGE.test(tag) && !columns.some((one) => one.language === tag);
  return [language, 'en'].find(isFree) ?? 'und';
}

/** `headline` and `headline.en`, in a sheet in English. */
function twiceInLanguage({columns}: Header, language: string): Issue[] {
  return columns
    .filter((one) => one.language === language)
    .filter(({field}) => columns.some((other) => other.field === field && other.language === undefined))
    .map(({name}) => sheetIssue(`column ${name}`, 'column', name));
}

/** The `id` names a field of the document, and the `headline` is what it says. */
function ownFields(
  rows: readonly {row: SheetRow; parts: Parts}[],
  header: Header,
  places: Places,
  issues: Issue[],
): Parts {
  const own: Parts = {};
  const nameOf = (path: string) => columnName(path, header);
  for (const {row, parts} of rows) {
    const {id = '', headline, kind: _kind, ...others} = parts;
    const field = DOCUMENT_FIELDS.get(String(id).toLowerCase());
    const tell = (column: string, ...fault: [code: 'unknown' | 'duplicate', found?: unknown]) => {
      const severity = fault[0] === 'unknown' ? 'warning' : 'error';
      issues.push(sheetIssue(placeOf(row.number, column), fault[0], fault[1], '', severity));
    };
    for (const key of Object.keys(others)) tell(nameOf(key), 'unknown');
    if (!field) tell(nameOf('id'), 'unknown');
    else if (places.document.has(field.path)) tell(nameOf('id'), 'duplicate', id);
    else {
      places.document.set(field.path, row.number);
      const isPlain = field.type !== 'text' && typeof headline === 'string';
      if (headline !== undefined) put(own, field.path, () => (isPlain ? headline.trim() : headline));
    }
  }
  return own;
}

/** An actor, a claim or a kind: its `headline` is its name. */
function declaredOf({kind: _kind, headline, ...rest}: Parts, text: string, ordinal: string): Parts {
  const id = slug(textOf(headline)) || ordinal;
  return {id, ...rest, ...(headline !== undefined && {[text]: headline})};
}

function namesOf(own: Parts, language: string, {title = 'Timeline', source}: SheetDefaults): Parts {
  const named = {title, ...own};
  return {
    lang: language,
    id: slug(textOf(named.title)) || 'sheet',
    ...named,
    source: {title: named.title, ...source, ...(own.source as Parts | undefined)},
  };
}
