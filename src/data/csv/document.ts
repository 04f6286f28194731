/** The document that a sheet describes: its rows sorted by what they are, and what it leaves out filled in. */
import {actorsOf} from './actors.js';
import {unguarded} from './cell.js';
import {DOCUMENT_FIELDS} from './fields.js';
import type {Header} from './header.js';
import {entriesOf} from './entries.js';
import {rowNumber, type Places} from './places.js';
import {change, readRow, type Parts, type RowSettings, type SheetRow} from './row.js';
import {isBlank, trimmed} from '../blanks.js';
import {faultAt, type Fault} from '../faults/fault.js';
import {LANGUAGE} from '../schema.js';
import {slug, textOf} from '../slug.js';

/** What a sheet may leave out. A row of the kind `document` takes precedence. */
export interface SheetDefaults {
  /** The language of the texts, as a BCP 47 tag, unless columns are in it; English where absent. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** Where the sheet is from. */
  readonly source?: {readonly title: string; readonly url?: string} | undefined;
}

export interface SheetDocument {
  /** To be checked by `parseDocument`. */
  readonly document: Parts;
  readonly faults: readonly Fault[];
}

/** What a row without a date can be, by its kind. */
const OTHERS = ['document', 'actor', 'claim', 'kind'] as const;

type RowKind = (typeof OTHERS)[number] | 'entry';

/** @param places extended by the rows that are read */
export function documentOf(
  rows: readonly (readonly string[])[],
  header: Header,
  places: Places,
  defaults: SheetDefaults,
): SheetDocument {
  const sorted = sortedRows(rows, header);
  const language = languageOf(sorted.document, header, defaults);
  const faults = duplicatesIn(language, header);
  const read = (row: SheetRow, actorsIn: RowSettings['actorsIn'] = (cell) => [cell]) =>
    readRow(row.cells, header.columns, {language, actorsIn});
  const declared = (kind: RowKind, list: 'actors' | 'claims' | 'kinds', text: string) =>
    sorted[kind].map((row) => {
      places.rows[list].push(row.number);
      return declaredOf(read(row), text, `${kind}-${row.number}`);
    });

  const fields = documentFields(
    sorted.document.map((row) => ({row: row.number, parts: read(row)})),
    places,
    faults,
  );
  const parts = {
    actors: actorsOf(declared('actor', 'actors', 'name')),
    claims: declared('claim', 'claims', 'text'),
    kinds: declared('kind', 'kinds', 'label'),
  };
  const entries = entriesOf(sorted.entry, {...parts, read, language, places, faults});
  const document = {
    version: 1,
    ...withDefaults(fields, language, defaults),
    actors: parts.actors.list,
    ...(parts.claims.length > 0 && {claims: parts.claims}),
    ...(parts.kinds.length > 0 && {kinds: parts.kinds}),
    entries,
  };
  return {document, faults};
}

/** Without blank rows. An entry always has a date, and so may have a kind with the name of another sort of row. */
function sortedRows(
  rows: readonly (readonly string[])[],
  {columns, row}: Header,
): Record<RowKind, SheetRow[]> {
  const sorted: Record<RowKind, SheetRow[]> = {document: [], actor: [], claim: [], kind: [], entry: []};
  const indexOf = (path: string) => columns.find(({field}) => field.path === path)?.index ?? -1;
  const [kindAt, dateAt] = [indexOf('kind'), indexOf('date')];
  rows.forEach((cells, index) => {
    if (index <= row || cells.every(isBlank)) return;
    const kind = trimmed(cells[kindAt] ?? '').toLowerCase();
    const isOther = isBlank(cells[dateAt] ?? '');
    const other = isOther ? OTHERS.find((name) => name === kind) : undefined;
    sorted[other ?? 'entry'].push({number: rowNumber(index), cells});
  });
  return sorted;
}

/** A column that names a language is not in the sheet's own; where no language is left, it is unknown. */
function languageOf(rows: readonly SheetRow[], {columns}: Header, {language = ''}: SheetDefaults): string {
  const indexOf = (path: string) =>
    columns.find((one) => one.field.path === path && one.language === undefined)?.index ?? -1;
  const [idAt, headlineAt] = [indexOf('id'), indexOf('headline')];
  const cellAt = ({cells}: SheetRow, index: number) => trimmed(unguarded(cells[index] ?? ''));
  const row = rows.find((one) => cellAt(one, idAt).toLowerCase() === 'lang');
  const own = row ? cellAt(row, headlineAt) : '';
  if (LANGUAGE.test(own)) return own;
  const isFree = (tag: string) => LANGUAGE.test(tag) && !columns.some((one) => one.language === tag);
  return [language, 'en'].find(isFree) ?? 'und';
}

/** Columns such as `headline.en` beside `headline`, in a sheet in English. */
function duplicatesIn(language: string, {columns}: Header): Fault[] {
  const plain = new Set(columns.filter((one) => one.language === undefined).map(({field}) => field));
  return columns
    .filter((one) => one.language === language && plain.has(one.field))
    .map(({name}) => faultAt({column: name}, 'column', {found: name}));
}

/** The `id` names a field of the document, and the `headline` has its value. */
function documentFields(
  rows: readonly {row: number; parts: Parts}[],
  {rows: {document: rowOf}, columnFor}: Places,
  faults: Fault[],
): Parts {
  const own: Parts = {};
  for (const {row, parts} of rows) {
    const {id = '', headline, kind: _kind, ...others} = parts;
    const field = DOCUMENT_FIELDS.get(String(id).toLowerCase());
    const ignore = (path: string) =>
      faults.push(faultAt({row, column: columnFor(path)}, 'unknown', {severity: 'warning'}));
    for (const key of Object.keys(others)) ignore(key);
    if (!field) ignore('id');
    else if (rowOf.has(field.path)) {
      faults.push(faultAt({row, column: columnFor('id')}, 'duplicate', {found: id}));
    } else {
      rowOf.set(field.path, row);
      const isPlain = field.type !== 'text' && typeof headline === 'string';
      if (headline !== undefined) change(own, field.path, () => (isPlain ? trimmed(headline) : headline));
    }
  }
  return own;
}

/** An actor, a claim or a kind: its `headline` is its name. */
function declaredOf({kind: _kind, headline, ...rest}: Parts, text: string, fallbackId: string): Parts {
  const id = slug(textOf(headline)) || fallbackId;
  return {id, ...rest, ...(headline !== undefined && {[text]: headline})};
}

function withDefaults(fields: Parts, language: string, {title = 'Timeline', source}: SheetDefaults): Parts {
  const named = {title, ...fields};
  return {
    lang: language,
    id: slug(textOf(named.title)) || 'sheet',
    ...named,
    source: {title: named.title, ...source, ...(fields.source as Parts | undefined)},
  };
}
