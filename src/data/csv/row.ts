/** One row of a sheet as an object in the format. */
import {linesOf, numberOf, sourceOf, unguarded, wordsOf} from './cell.js';
import type {Field} from './fields.js';
import type {Column} from './header.js';

/** An object that is being put together. What it holds is checked by the reader of documents, not here. */
export type Parts = Record<string, unknown>;

export interface RowSettings {
  /** The language of the sheet. */
  readonly language: string;
  /** The ids of the actors that a cell names. */
  readonly actorsIn: (cell: string, column: Column) => string[];
}

/** The object that a row tells; a blank cell tells nothing. */
export function readRow(cells: readonly string[], columns: readonly Column[], settings: RowSettings): Parts {
  const parts: Parts = {};
  for (const column of columns) {
    const cell = unguarded(cells[column.index] ?? '');
    if (cell.trim() !== '') readCell(parts, cell, column, settings);
  }
  return parts;
}

/** Puts a text where it belongs, beside those of other languages. */
function putText(parts: Parts, path: string, text: string, language: string, own: string): void {
  put(parts, path, (others) => {
    if (others === undefined && language === own) return text;
    const before: Parts | undefined =
      typeof others === 'string' ? {[own]: others} : (others as Parts | undefined);
    return {...before, [language]: text};
  });
}

function readCell(parts: Parts, cell: string, column: Column, settings: RowSettings): void {
  const {path, list, type, parts: pair = []} = column.field;
  if (list !== undefined) {
    const rest = path.slice(list.length + 1);
    eachLine(parts, list, linesOf(cell), (thing, line) => putValue(thing, rest, line, column, settings));
  } else if (type === 'pairs') {
    eachLine(parts, path, wordsOf(cell), (thing, word) => Object.assign(thing, pairOf(word, pair)));
  } else if (type === 'sources') {
    eachLine(parts, path, linesOf(cell), (thing, line) => Object.assign(thing, sourceOf(line)));
  } else putValue(parts, path, cell, column, settings);
}

function putValue(parts: Parts, path: string, cell: string, column: Column, settings: RowSettings): void {
  const {field, language = settings.language} = column;
  if (field.type === 'text') putText(parts, path, cell, language, settings.language);
  else put(parts, path, () => valueOf(cell, column, settings));
}

function valueOf(cell: string, column: Column, settings: RowSettings): unknown {
  const {type, path, options} = column.field;
  switch (type) {
    case 'number':
      return numberOf(cell);
    case 'numbers':
      return wordsOf(cell).map(numberOf);
    case 'actors':
      return settings.actorsIn(cell, column);
    default:
      if (path === 'reported.by') return settings.actorsIn(cell, column)[0];
      return path.endsWith('.text') ? cell : optionOf(cell.trim(), options);
  }
}

/** A word of the format, also where it is written with capitals and blanks: "On record". */
function optionOf(word: string, options: Field['options'] = []): string {
  const plain = word.toLowerCase().replace(/\s+/g, '-');
  return options.includes(plain) ? plain : word;
}

function pairOf(word: string, [first = '', second = '']: readonly string[]): Parts {
  const [one, ...rest] = word.split(':');
  return {[first]: one, [second]: rest.join(':')};
}

/** Each line tells of one thing in a list; a blank one of a thing that another column may tell of. */
function eachLine(
  parts: Parts,
  list: string,
  lines: readonly string[],
  tell: (thing: Parts, line: string) => void,
): void {
  put(parts, list, (before) => {
    const things = (before ?? []) as Parts[];
    lines.forEach((line, index) => {
      const thing = (things[index] ??= {});
      if (line !== '') tell(thing, line);
    });
    return things;
  });
}

/** Changes what stands at a path of keys, each known to the format. */
export function put(parts: Parts, path: string, change: (before: unknown) => unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Parts>((part, key) => (part[key] ??= {}) as Parts, parts);
  parent[last] = change(parent[last]);
}
