/** One row of a sheet as an object in the format. */
import {hostOf, linesOf, numberOf, sourceOf, textLinesOf, unguarded, wordsOf} from './cell.js';
import {FIELDS, type Field} from './fields.js';
import type {Column} from './header.js';
import {thingsInLine} from './linked-line.js';
import {mediaLines, mediaOf} from './media-line.js';
import {pairsIn, type NoPair} from './pairs.js';
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
  readonly report: (column: Column, other: NoPair) => void;
}

/** @returns the fields whose cells are not blank */
export function readRow(cells: readonly string[], columns: readonly Column[], settings: RowSettings): Parts {
  const parts: Parts = {};
  const addresses: Field[] = [];
  for (const column of columns) {
    if (column.index >= cells.length) break;
    const cell = unguarded(cells[column.index]!);
    if (isBlank(cell)) continue;
    readCell(parts, cell, column, settings);
    if (column.field.list !== undefined && column.field.path.endsWith('.url')) addresses.push(column.field);
  }
  for (const field of addresses) nameSources(parts, field);
  return parts;
}

function readCell(parts: Parts, cell: string, column: Column, settings: RowSettings): void {
  const {path, list, type} = column.field;
  if (list !== undefined) {
    const rest = path.slice(list.length + 1);
    eachLine(parts, list, listLines(cell, column.field), (thing, line) =>
      setValue(thing, rest, line, column, settings),
    );
  } else if (type === 'pairs') {
    const {pairs, others} = pairsIn(cell);
    for (const other of others) settings.report(column, other);
    eachLine(parts, path, pairs, (thing, words) => Object.assign(thing, pairOf(words, column.field)));
  } else if (type === 'sources') {
    eachLine(
      parts,
      path,
      linesOf(cell).flatMap((line) => thingsInLine(line)),
      (thing, line) => Object.assign(thing, sourceOf(line)),
    );
  } else if (type === 'media') {
    eachLine(parts, path, linesOf(cell).flatMap(mediaLines), (thing, line) =>
      Object.assign(thing, mediaOf(line)),
    );
  } else setValue(parts, path, cell, column, settings);
}

/** The fields with the address of a source, a picture or another medium. */
const ADDRESS_FIELD = /\.(?:src|url)$/;

/** A line for each object of a list. Several addresses in the only line are several: more lines belong to those of other columns. */
function listLines(cell: string, {type, path}: Field): string[] {
  if (type === 'text') return textLinesOf(cell);
  const lines = linesOf(cell);
  return lines.length === 1 && ADDRESS_FIELD.test(path) ? thingsInLine(lines[0]!) : lines;
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

function pairOf(words: readonly [string, string], {parts: [first, second] = ['', '']}: Field): Parts {
  return {[first]: words[0], [second]: words[1]};
}

/** Each line is for one object of a list. A blank line leaves its object to other columns. */
function eachLine<Line>(
  parts: Parts,
  list: string,
  lines: readonly Line[],
  read: (object: Parts, line: Line) => void,
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

/** A source with an address alone has the name of its site, as in the column `sources`. */
function nameSources(parts: Parts, {path, list = ''}: Field): void {
  if (!FIELDS.has(path.replace(/url$/, 'label'))) return;
  const keysIn = (name: string) => name.split('.').filter(Boolean);
  const objects = keysIn(list).reduce<Parts>((part, key) => part[key] as Parts, parts) as unknown as Parts[];
  const inside = keysIn(path.slice(list.length + 1, -'url'.length));
  for (const object of objects) {
    const source = inside.reduce<Parts | undefined>((part, key) => part?.[key] as Parts | undefined, object);
    if (typeof source?.url === 'string') source.label ??= hostOf(source.url);
  }
}

/** Changes the value at a path. Its keys are from the schema, never from the sheet. */
export function change(parts: Parts, path: string, to: (before: unknown) => unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Parts>((part, key) => (part[key] ??= {}) as Parts, parts);
  parent[last] = to(parent[last]);
}
