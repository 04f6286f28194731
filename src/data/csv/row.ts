/** One row of a sheet as an object in the format. */
import {linesOf, mediaOf, numberOf, sourceOf, unguarded, wordsOf} from './cell.js';
import type {Field} from './fields.js';
import type {Column} from './header.js';
import {addressesApart} from './linked-line.js';
import {isBlank, trimmed} from '../blanks.js';

/** An object that is being built. `parseDocument` checks its values later. */
export type Parts = Record<string, unknown>;

export interface SheetRow {
  /** As spreadsheets number it. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface RowSettings {
  /** The language of the sheet. */
  readonly language: string;
  /** The ids of the actors that a cell names. */
  readonly actorsIn: (cell: string, column: Column) => string[];
}

/** @returns the fields whose cells are not blank */
export function readRow(cells: readonly string[], columns: readonly Column[], settings: RowSettings): Parts {
  const parts: Parts = {};
  for (const column of columns) {
    if (column.index >= cells.length) break;
    const cell = unguarded(cells[column.index]!);
    if (!isBlank(cell)) readCell(parts, cell, column, settings);
  }
  return parts;
}

function readCell(parts: Parts, cell: string, column: Column, settings: RowSettings): void {
  const {path, list, type, parts: pair = []} = column.field;
  if (list !== undefined) {
    const rest = path.slice(list.length + 1);
    eachLine(parts, list, linesOf(cell), (thing, line) => setValue(thing, rest, line, column, settings));
  } else if (type === 'pairs') {
    eachLine(parts, path, wordsOf(cell), (thing, word) => Object.assign(thing, pairOf(word, pair)));
  } else if (type === 'sources') {
    eachLine(parts, path, thingsIn(cell), (thing, line) => Object.assign(thing, sourceOf(line)));
  } else if (type === 'media') {
    eachLine(parts, path, thingsIn(cell), (thing, line) => Object.assign(thing, mediaOf(line)));
  } else setValue(parts, path, cell, column, settings);
}

/** A line for each source or medium. Several addresses in one line are several. */
function thingsIn(cell: string): string[] {
  return linesOf(cell).flatMap(addressesApart);
}

function setValue(parts: Parts, path: string, cell: string, column: Column, settings: RowSettings): void {
  const {field, language = settings.language} = column;
  if (field.type === 'text') setText(parts, path, cell, language, settings.language);
  else change(parts, path, () => valueOf(cell, column, settings));
}

/** Adds a text to those in other languages. */
function setText(parts: Parts, path: string, text: string, language: string, own: string): void {
  change(parts, path, (others) => {
    if (others === undefined && language === own) return text;
    const texts = (typeof others === 'string' ? {[own]: others} : (others ?? {})) as Parts;
    texts[language] = text;
    return texts;
  });
}

function valueOf(cell: string, column: Column, settings: RowSettings): unknown {
  const {type, path, options} = column.field;
  switch (type) {
    case 'number':
      return numberOf(cell);
    case 'numbers':
      return wordsOf(cell).map(numberOf);
    case 'actors':
      return settings.actorsIn(namesIn(cell), column);
    default:
      if (path === 'reported.by') return settings.actorsIn(trimmed(cell), column)[0];
      return path.endsWith('.text') ? cell : optionOf(trimmed(cell), options);
  }
}

/** The cell without invisible characters around each name. */
function namesIn(cell: string): string {
  return cell
    .split(/([;\n])/)
    .map((part) => (part === '\n' ? part : trimmed(part)))
    .join('');
}

/** A value of the format, also where it is written with capitals and blanks, such as "On record". */
function optionOf(value: string, options: Field['options'] = []): string {
  const plain = value.toLowerCase().replace(/\s+/g, '-');
  return options.includes(plain) ? plain : value;
}

function pairOf(word: string, [first = '', second = '']: readonly string[]): Parts {
  const [one, ...rest] = word.split(':');
  return {[first]: one, [second]: rest.join(':')};
}

/** Each line is for one object of a list. A blank line leaves its object to other columns. */
function eachLine(
  parts: Parts,
  list: string,
  lines: readonly string[],
  read: (object: Parts, line: string) => void,
): void {
  change(parts, list, (before) => {
    const objects = (before ?? []) as Parts[];
    lines.forEach((line, index) => {
      const object = (objects[index] ??= {});
      if (line !== '') read(object, line);
    });
    return objects;
  });
}

/** Changes the value at a path. Its keys are from the schema, never from the sheet. */
export function change(parts: Parts, path: string, to: (before: unknown) => unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Parts>((part, key) => (part[key] ??= {}) as Parts, parts);
  parent[last] = to(parent[last]);
}
