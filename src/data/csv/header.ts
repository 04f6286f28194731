/** The columns of a sheet, by its first row. */
import {columnLetter, unguarded} from './cell.js';
import {FIELDS, type Field} from './fields.js';
import {LANGUAGE} from '../schema.js';

export interface Column {
  readonly index: number;
  /** As it is written in the header. */
  readonly name: string;
  readonly field: Field;
  /** The language of its texts, where it is not that of the sheet. */
  readonly language?: string;
}

export interface Header {
  readonly columns: readonly Column[];
  /** How many cells a row has; more are a fault. */
  readonly width: number;
  /** Columns that no field is called after, by index. */
  readonly unknown: readonly number[];
  /** Columns whose field an earlier column has. */
  readonly twice: readonly Column[];
  readonly nameOf: (index: number) => string;
}

/** What people write, for what the format says. */
const ALIASES: Readonly<Record<string, string>> = {actor: 'actors'};

export function headerOf(cells: readonly string[]): Header {
  const names = cells.map((cell) => unguarded(cell).trim());
  const columns: Column[] = [];
  const twice: Column[] = [];
  const unknown: number[] = [];
  const taken = new Set<string>();
  names.forEach((name, index) => {
    const column = columnOf(name, index);
    if (!column) return unknown.push(index);
    const key = `${column.field.path} ${column.language ?? ''}`;
    (taken.has(key) ? twice : columns).push(column);
    return taken.add(key);
  });
  const nameOf = (index: number) => [names[index]].find(Boolean) ?? columnLetter(index);
  return {columns, width: cells.length, unknown, twice, nameOf};
}

function columnOf(name: string, index: number): Column | undefined {
  const field = fieldCalled(name);
  if (field) return {index, name, field};
  const [, path = '', language = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
  const text = fieldCalled(path);
  return text?.type === 'text' && LANGUAGE.test(language) ? {index, name, field: text, language} : undefined;
}

function fieldCalled(name: string): Field | undefined {
  const key = name.toLowerCase();
  return FIELDS.get(Object.hasOwn(ALIASES, key) ? ALIASES[key]! : key);
}
