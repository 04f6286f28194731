/** The columns of a sheet, by its first row. */
import {columnLetter, unguarded} from './cell.js';
import {datePartsIn, guessesFor} from './guesses.js';
import {FIELDS, type Field} from './fields.js';
import {trimmed} from '../blanks.js';
import {LANGUAGE} from '../schema.js';

export interface Column {
  readonly index: number;
  /** As the header writes it. */
  readonly name: string;
  readonly field: Field;
  /** The language of its texts, if the header names one. */
  readonly language?: string;
}

export interface Header {
  /** Those that hold a field, from left to right. */
  readonly columns: readonly Column[];
  /** The number of cells in the header; a row with more is a fault. */
  readonly width: number;
  /** The indexes of columns whose name is not a field. */
  readonly unknown: readonly number[];
  /** The fields that unknown columns probably hold, by index. */
  readonly guesses: ReadonlyMap<number, string>;
  /** The indexes of unknown columns with a part of a date. */
  readonly dateParts: ReadonlySet<number>;
  /** The index of the header's row. */
  readonly row: number;
  /** Columns whose field an earlier column has. */
  readonly duplicates: readonly Column[];
  /** The name of a column, or its letter if it has none. */
  readonly nameOf: (index: number) => string;
}

/** Names that people write, and the fields that they mean. */
const ALIASES: Readonly<Record<string, string>> = {actor: 'actors'};

/** @param row the index of the row */
export function headerOf(cells: readonly string[], row = 0): Header {
  const names = cells.map((cell) => trimmed(unguarded(cell)));
  const columns: Column[] = [];
  const duplicates: Column[] = [];
  const unknown: number[] = [];
  const taken = new Set<string>();
  names.forEach((name, index) => {
    const column = columnOf(name, index);
    if (!column) return unknown.push(index);
    const path = pathOf(column);
    (taken.has(path) ? duplicates : columns).push(column);
    return taken.add(path);
  });
  const nameOf = (index: number) => [names[index]].find(Boolean) ?? columnLetter(index);
  const unknownNames = unknown.map((index) => [index, names[index]!] as const);
  const guesses = guessesFor(unknownNames, taken);
  const dateParts = datePartsIn(unknownNames, taken);
  return {columns, width: cells.length, unknown, guesses, dateParts, row, duplicates, nameOf};
}

/** Whether a column can have this name. */
export function isColumn(name: string): boolean {
  return columnOf(name, 0) !== undefined;
}

/** Where the column's values are in the part of the document that the row is: `place.name`, `headline.ko`. */
export function pathOf({field, language}: Column): string {
  return language === undefined ? field.path : `${field.path}.${language}`;
}

function columnOf(name: string, index: number): Column | undefined {
  const field = fieldNamed(name);
  if (field) return {index, name, field};
  const dot = name.lastIndexOf('.');
  const text = fieldNamed(name.slice(0, Math.max(dot, 0)));
  const language = name.slice(dot + 1);
  return text?.type === 'text' && LANGUAGE.test(language) ? {index, name, field: text, language} : undefined;
}

function fieldNamed(name: string): Field | undefined {
  const key = name.toLowerCase();
  return FIELDS.get(Object.hasOwn(ALIASES, key) ? ALIASES[key]! : key);
}
