/** The columns of exported CSV: the fields of a sheet, with a column for each language of a text. */
import {FIELDS, type Field} from '../../data/csv/fields.js';
import {valueAt, type Row} from './csv-rows.js';
import {assertSize} from './too-large.js';

export interface Column {
  readonly name: string;
  /** One for each row; '' if the row does not have the field. */
  readonly cells: readonly string[];
}

/** Names of columns and their texts. */
type Cells = ReadonlyMap<string, string>;

/** Columns that stay if they are empty. */
const REQUIRED: ReadonlySet<string> = new Set(['id', 'kind', 'standing', 'date', 'actors', 'headline']);
/** The whole of a source or of a picture in one line, for which the columns of its fields are exported. */
const SHORT_FORMS: ReadonlySet<Field['type']> = new Set(['sources', 'media']);
/** Stands in a list for an item without the field. Not empty: some programs drop blank lines. */
const NO_LINE = ' ';

/** Each language of a text is a column, so that a sheet can be many times as large as its record. */
const MAX_CELLS = 5_000_000;

/** @param language of the document: its texts have the columns without a language */
export function columnsOf(rows: readonly Row[], language: string): Column[] {
  let width = 0;
  return [...FIELDS.values()]
    .filter(({type}) => !SHORT_FORMS.has(type))
    .flatMap((field) => {
      const cells = rows.map((row) => cellsOf(row, field, language));
      const names = new Set(cells.flatMap((one) => [...one.keys()]));
      if (REQUIRED.has(field.path)) names.add(field.path);
      width += names.size;
      assertSize(width * rows.length, MAX_CELLS);
      return [...names]
        .sort((a, b) => Number(b === field.path) - Number(a === field.path))
        .map((name) => ({name, cells: cells.map((one) => one.get(name) ?? '')}));
    });
}

function cellsOf(row: Row, field: Field, language: string): Cells {
  const {path, list} = field;
  if (list === undefined) return textsOf(valueAt(row, path), field, language);
  const key = path.slice(list.length + 1);
  const objects = (valueAt(row, list) ?? []) as readonly Row[];
  const lines = objects.map((object) => textsOf(valueAt(object, key), field, language));
  const names = new Set(lines.flatMap((line) => [...line.keys()]));
  return new Map(
    [...names].map((name) => [name, lines.map((line) => oneLine(line.get(name) ?? NO_LINE)).join('\n')]),
  );
}

/** A value by the name of its column; a text in several languages has several columns. */
function textsOf(value: unknown, field: Field, language: string): Cells {
  const {path, type} = field;
  if (value === undefined || isDefault(value, field)) return new Map();
  if (type !== 'text' || typeof value === 'string') return new Map([[path, textOf(value, field)]]);
  return new Map(
    Object.entries(value as Readonly<Record<string, string>>).map(([tag, text]) => [
      tag === language ? path : `${path}.${tag}`,
      text,
    ]),
  );
}

/** Most media are images: that column would only take room. */
function isDefault(value: unknown, {path}: Field): boolean {
  return path === 'media.type' && value === 'image';
}

function textOf(value: unknown, {type, parts: [first, second] = ['', '']}: Field): string {
  switch (type) {
    // Semicolons, because several words with blanks can also be one name.
    case 'actors':
      return (value as readonly string[]).join('; ');
    case 'pairs':
      return (value as readonly Readonly<Record<string, string>>[])
        .map((pair) => `${pair[first]}:${pair[second]}`)
        .join(' ');
    case 'numbers':
      return (value as readonly number[]).map(digitsOf).join(' ');
    case 'number':
      return digitsOf(value as number);
    default:
      return value as string;
  }
}

/** An integer without an exponent. */
function digitsOf(number: number): string {
  return BigInt(number).toString();
}

function oneLine(text: string): string {
  return text === NO_LINE ? text : linesIn(text).join(' ');
}

function linesIn(text: string): string[] {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter(Boolean);
}
