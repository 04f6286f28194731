/** The fields that a cell can hold, made from the one definition of the format: each by its path. */
import {documentSchema} from '../schema.js';

export interface Field {
  /** Keys with dots between them, such as `place.name`. */
  readonly path: string;
  /** The path of the list, where it is a field of each thing in a list: its cells have a line for each. */
  readonly list?: string;
  /**
   * - `actors`: ids or names of actors
   * - `pairs`: two ids or words, with a colon between them
   * - `sources`: sources in one line each
   */
  readonly type: 'text' | 'string' | 'number' | 'numbers' | 'actors' | 'pairs' | 'sources';
  /** The words that it can be. */
  readonly options?: readonly string[];
  /** The fields of a pair. */
  readonly parts?: readonly [string, string];
}

/** What the walk reads of a valibot schema. */
interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly options?: readonly unknown[];
}

const {entries: entryList, actors, claims, kinds, ...single} = documentSchema.entries;

/** Written in one cell as `claim:stance` and `type:entry`. */
const PAIRS: readonly Field[] = [
  {path: 'claims', type: 'pairs', parts: ['claim', 'stance']},
  {path: 'links', type: 'pairs', parts: ['type', 'to']},
];
const IN_PAIRS = new Set(PAIRS.flatMap(({path, parts = []}) => parts.map((part) => `${path}.${part}`)));

const ofEntries = fieldsOf(entryList.item).filter(({path}) => !IN_PAIRS.has(path));
/** What rows for actors and kinds have beside an id and a text. */
const ofOthers = [...fieldsOf(actors.item), ...fieldsOf(kinds.wrapped.item)].filter(
  ({path}) => !['id', 'name', 'label'].includes(path),
);
const inOneLine = ofEntries
  .filter(({path, list}) => path === `${list}.label`)
  .map(({list}): Field => ({path: list!, type: 'sources'}));

/** The columns that are known, by their names in small letters. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  [...ofOthers, ...ofEntries, ...PAIRS, ...inOneLine].map((field) => [field.path.toLowerCase(), field]),
);

/** The fields of the document itself: what a row of the kind `document` can tell. */
export const DOCUMENT_FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(single)
    .filter(([key]) => key !== 'version')
    .flatMap(([key, shape]) => fieldsOf(shape, key))
    .map((field) => [field.path.toLowerCase(), field]),
);

function fieldsOf({wrapped, item, entries, type, options}: Shape, path = '', list?: string): Field[] {
  if (wrapped) return fieldsOf(wrapped, path, list);
  if (item?.entries) return fieldsOf(item, path, path);
  if (entries) {
    return Object.entries(entries).flatMap(([key, part]) =>
      fieldsOf(part, path ? `${path}.${key}` : key, list),
    );
  }
  const words = type === 'picklist' ? {options: options as readonly string[]} : {};
  return [{path, type: typeOf(type, item), ...words, ...(list !== undefined && {list})}];
}

function typeOf(type: string, item: Shape | undefined): Field['type'] {
  if (item) return item.type === 'number' ? 'numbers' : 'actors';
  return type === 'union' ? 'text' : type === 'number' ? 'number' : 'string';
}
