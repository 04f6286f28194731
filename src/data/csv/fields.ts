/** The fields that a cell can hold, by path. They are derived from the schema of the format. */
import {documentSchema} from '../schema.js';
import type {Shape} from '../shape.js';

export interface Field {
  /** Keys joined by dots, such as `place.name`. */
  readonly path: string;
  /** The path of the list, for a field of the objects in a list: its cells have a line for each object. */
  readonly list?: string;
  /**
   * - `actors`: ids or names of actors
   * - `pairs`: pairs of ids or values, each joined by a colon
   * - `sources`: sources, each in one line
   * - `media`: pictures and other media, each in one line
   */
  readonly type: 'text' | 'string' | 'number' | 'numbers' | 'actors' | 'pairs' | 'sources' | 'media';
  /** The values that it can have. */
  readonly options?: readonly string[];
  /** The two fields of a pair. */
  readonly parts?: readonly [string, string];
}

const {entries: entryList, actors, kinds} = documentSchema.entries;

/** One cell holds `claim:stance` and `type:entry`. */
const PAIRS: readonly Field[] = [
  {path: 'claims', type: 'pairs', parts: ['claim', 'stance']},
  {path: 'links', type: 'pairs', parts: ['type', 'to']},
];
const IN_PAIRS: ReadonlySet<string> = new Set(
  PAIRS.flatMap(({path, parts = []}) => parts.map((part) => `${path}.${part}`)),
);

const entryFields = fieldsOf(entryList.item).filter(({path}) => !IN_PAIRS.has(path));
/** What rows of actors, kinds and eras have besides an id and a text. The date of an era is its span. */
const otherFields = [
  ...[...fieldsOf(actors.wrapped.item), ...fieldsOf(kinds.wrapped.item)].filter(
    ({path}) => !['id', 'name', 'label'].includes(path),
  ),
  {path: 'span', type: 'string'} as const,
];
const sourceFields = entryFields
  .filter(({path, list}) => path === `${list}.label`)
  .map(({list}): Field => ({path: list!, type: 'sources'}));

const MEDIA: Field = {path: 'media', type: 'media'};

const keys = Object.keys(entryList.item.entries);
const keyIndex = ({path}: Field) => keys.indexOf(path.split('.')[0]!);

/** The columns of a sheet, by their names in lower case: those of entries in the order of the format, then the others. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  [
    ...[...PAIRS, ...entryFields, ...sourceFields, MEDIA].toSorted((a, b) => keyIndex(a) - keyIndex(b)),
    ...otherFields,
  ].map((field) => [field.path.toLowerCase(), field]),
);

/** The fields of the document itself, which rows of the kind `document` set. */
export const DOCUMENT_FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries<Shape>(documentSchema.entries)
    .filter(([key, shape]) => key !== 'version' && !(shape.wrapped ?? shape).item)
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
  const values = type === 'picklist' ? {options: options as readonly string[]} : {};
  return [{path, type: typeOf(type, item), ...values, ...(list !== undefined && {list})}];
}

function typeOf(type: string, item: Shape | undefined): Field['type'] {
  if (item) return item.type === 'number' ? 'numbers' : 'actors';
  return type === 'union' ? 'text' : type === 'number' ? 'number' : 'string';
}
