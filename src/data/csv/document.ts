/** The document that a sheet describes: its rows sorted by what they are, and what it leaves out filled in. */
import {unguarded} from './cell.js';
import {DOCUMENT_FIELDS} from './fields.js';
import type {Column, Header} from './header.js';
import {entriesOf} from './entries.js';
import type {NoPair} from './pairs.js';
import {rowNumber, type Places} from './places.js';
import {change, readRow, type Parts, type RowSettings, type SheetRow} from './row.js';
import {actorsOf} from '../actors.js';
import {isBlank, trimmed} from '../blanks.js';
import {faultAt, type Fault, type MessageReference} from '../faults/fault.js';
import type {ParseSettings} from '../parse-settings.js';
import {LANGUAGE} from '../schema.js';
import {idFromText, textOf} from '../slug.js';

export interface SheetDocument {
  /** To be checked by `parseDocument`. */
  readonly document: Parts & {readonly entries: readonly Parts[]};
  readonly faults: readonly Fault[];
}

/** What a row without a date can be, by its kind: the list that it is in, and the field that has its headline. */
const LISTS = {
  actor: ['actors', 'name'],
  claim: ['claims', 'text'],
  kind: ['kinds', 'label'],
  standing: ['standings', 'label'],
  era: ['eras', 'label'],
} as const;

type ListKind = keyof typeof LISTS;
type RowKind = ListKind | 'document' | 'entry';

const LIST_KINDS = Object.keys(LISTS) as ListKind[];
/** The kinds of rows that are not entries if they have no date. */
export const ROW_KINDS: ReadonlySet<string> = new Set(['document', ...LIST_KINDS]);

/** How the pairs of a column are written. */
const PAIR_FORMS: Readonly<Record<string, MessageReference['key']>> = {
  claims: 'expected.claim-pair',
  links: 'expected.link-pair',
};

function pairFault({number: row}: SheetRow, {name: column, field}: Column, {code, found}: NoPair): Fault {
  const expected = code === 'pair' ? {expected: {key: PAIR_FORMS[field.path]!}} : {};
  return faultAt({row, column}, code, {found, ...expected});
}

/** @param places extended by the rows that are read */
export function documentOf(
  rows: readonly (readonly string[])[],
  header: Header,
  places: Places,
  settings: ParseSettings,
): SheetDocument {
  const sorted = sortedRows(rows, header);
  const language = languageOf(sorted.document, header, settings);
  const faults = duplicatesIn(language, header);
  const read = (row: SheetRow, actorsIn: RowSettings['actorsIn'] = (cell) => [cell]) =>
    readRow(row.cells, header.columns, {
      language,
      actorsIn,
      report: (column, other) => faults.push(pairFault(row, column, other)),
    });
  const [actors, claims, kinds, standings, eras] = LIST_KINDS.map((kind) =>
    sorted[kind].map((row) => {
      places.rows[LISTS[kind][0]].push(row.number);
      return declaredOf(kind, read(row));
    }),
  ) as [Parts[], Parts[], Parts[], Parts[], Parts[]];
  const fields = documentFields(
    sorted.document.map((row) => ({row: row.number, parts: read(row)})),
    places,
    faults,
  );
  const parts = {actors: actorsOf(actors), claims, kinds};
  const entries = entriesOf(sorted.entry, {...parts, read, language, places, faults});
  const lists = Object.entries({claims, kinds, standings, eras}).filter(([, list]) => list.length > 0);
  const document = {
    lang: language,
    ...(settings.markup !== undefined && {markup: settings.markup}),
    ...withSourceTitle(fields),
    actors: parts.actors.list,
    ...Object.fromEntries(lists),
    entries,
  };
  return {document, faults};
}

/** Without blank rows. An entry with a date may have a kind with the name of another sort of row. */
function sortedRows(rows: readonly (readonly string[])[], header: Header): Record<RowKind, SheetRow[]> {
  const sorted: Record<RowKind, SheetRow[]> = {
    document: [],
    actor: [],
    claim: [],
    kind: [],
    standing: [],
    era: [],
    entry: [],
  };
  const kindOf = rowKindFinder(header);
  rows.forEach((cells, index) => {
    if (index <= header.row || cells.every(isBlank)) return;
    sorted[kindOf(cells)].push({number: rowNumber(index), cells});
  });
  return sorted;
}

/** What each row of a sheet is. */
export function rowKindFinder({columns}: Header): (cells: readonly string[]) => RowKind {
  const indexOf = (path: string) => columns.find(({field}) => field.path === path)?.index ?? -1;
  const [kindAt, dateAt] = [indexOf('kind'), indexOf('date')];
  return (cells) => {
    if (!isBlank(cells[dateAt] ?? '')) return 'entry';
    const kind = trimmed(cells[kindAt] ?? '').toLowerCase();
    return (['document', ...LIST_KINDS] as const).find((name) => name === kind) ?? 'entry';
  };
}

/**
 * Columns without a language are in the language of the sheet. That is not one which a column names, as `ko` in `headline.ko`.
 * Where none is left, it is unknown.
 */
function languageOf(rows: readonly SheetRow[], {columns}: Header, {language = ''}: ParseSettings): string {
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

/** An actor, a claim, a kind, a standing or an era: its `headline` is its name. */
function declaredOf(kind: ListKind, {kind: _kind, headline, ...rest}: Parts): Parts {
  const [, text] = LISTS[kind];
  const parts = {
    id: idFromText(textOf(headline)),
    ...rest,
    ...(headline !== undefined && {[text]: headline}),
  };
  return kind === 'standing' ? standingOf(parts) : kind === 'era' ? eraOf(parts) : parts;
}

/** The id of a standing is one of the format: the cell may have it with capitals and blanks, such as "On record". */
function standingOf({id, ...rest}: Parts): Parts {
  return {id: typeof id === 'string' ? id.trim().toLowerCase().replace(/\s+/g, '-') : id, ...rest};
}

/** An era has no id. Its time is in the column `span`: a row with a `date` would be an entry. */
function eraOf({id: _id, span, ...rest}: Parts): Parts {
  return {...rest, ...(span !== undefined && {date: span})};
}

/** A source needs a title: that of the sheet, or else its address. */
function withSourceTitle(fields: Parts): Parts {
  const source = fields.source as Parts | undefined;
  return source ? {...fields, source: {title: fields.title ?? source.url, ...source}} : fields;
}
