/** The entries that are as in the last version of a document: they need not be checked again, and stay the same objects. */
import type {Shape} from './shape.js';
import {documentSchema, type Entry, type ShapedEntry, type TimelineDocument} from './schema.js';

const ENTRY: Shape = documentSchema.entries.entries.item;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Finds entries of the last version again, by what is in them: a page may change its own objects. An entry that equals one of
 * a document without errors has no error in itself, and no field that the format does not know.
 */
export class Unchanged {
  /** The given entries that were not found, at their indexes; holes for all others. */
  readonly others: unknown[] = [];
  readonly #given: readonly unknown[];
  readonly #last: readonly Entry[];

  constructor(given: readonly unknown[], last: TimelineDocument) {
    this.#given = given;
    this.#last = last.entries;
  }

  /** What the schema would make of the entry at an index; undefined if it is new or changed. */
  readonly at = (index: number): ShapedEntry | undefined => {
    const given = this.#given[index];
    // Most often, entries are added at one end, or change in their places.
    const found =
      this.#found(given, index) ?? this.#found(given, index + this.#last.length - this.#given.length);
    if (!found) this.others[index] = given;
    return found;
  };

  #found(given: unknown, place: number): ShapedEntry | undefined {
    // To ask for an index below 0 is slow.
    const entry = place < 0 ? undefined : this.#last[place];
    if (!entry || !isSame(given, entry, ENTRY)) return undefined;
    // A made id depends on the other entries.
    return Object.hasOwn(given as Fields, 'id') ? entry : {...entry, id: undefined};
  }
}

/** Whether reading a value gives what was read before. */
function isSame(given: unknown, read: unknown, shape: Shape | undefined): boolean {
  if (given === read) return true;
  if (!isObject(given) || !isObject(read)) return false;
  if (shape?.wrapped) return isSame(given, read, shape.wrapped);
  if (Array.isArray(read))
    return (
      Array.isArray(given) &&
      given.length === read.length &&
      read.every((part, index) => isSame(given[index], part, shape?.item))
    );
  if (!isPlain(given)) return false;
  return shape?.entries ? haveSameFields(given, read, shape.entries) : haveSameTexts(given, read);
}

function haveSameFields(given: Fields, read: Fields, shapes: Readonly<Record<string, Shape>>): boolean {
  let count = 0;
  for (const key of Object.keys(read)) {
    const isGiven = Object.hasOwn(given, key);
    if (isGiven) count += 1;
    const part = read[key];
    if (isGiven ? !isSame(given[key], part, shapes[key]) : !isFilledIn(key, part, shapes[key])) return false;
  }
  return count === Object.keys(given).length;
}

/** Whether reading adds a field with this value: a default, or what `complete.ts` adds to entries. */
function isFilledIn(key: string, part: unknown, shape: Shape | undefined): boolean {
  if (key === 'id') return true;
  return key === 'actors'
    ? (part as readonly unknown[]).length === 0
    : part !== undefined && part === shape?.default;
}

/** Of a text in several languages, their order matters: the first is shown to readers of none of them. */
function haveSameTexts(given: Fields, read: Fields): boolean {
  const languages = Object.keys(given);
  const before = Object.keys(read);
  return (
    languages.length === before.length &&
    languages.every((language, index) => language === before[index] && given[language] === read[language])
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** The schema also reads what an object inherits. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
