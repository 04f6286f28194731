/** The actors that a document or a sheet names: by id, or by a name as people write it. */
import {ID} from './schema.js';
import {idFromText, idMaker} from './slug.js';

/** An actor that is not checked yet. */
type Parts = Readonly<Record<string, unknown>>;

export interface Actors {
  /** Those that have a row, then the others in the order in which they appear. */
  readonly list: readonly Parts[];
  /** The ids in a cell. Semicolons or line breaks separate several names; blanks separate ids that all have a row. */
  readonly idsOf: (cell: string) => string[];
  /** The id of a single name. An unknown name becomes an actor. */
  readonly idOf: (name: string) => string;
  /** Whether it is the id or the name of one in the list. */
  readonly has: (name: string) => boolean;
}

/** @param declared the actors that have a row */
export function actorsOf(declared: readonly Parts[]): Actors {
  const list = [...declared];
  const declaredIds = new Set(declared.map(({id}) => String(id)));
  const ids = new Set(declaredIds);
  const names = new Map(declared.flatMap(({id, name}) => namesIn(name).map((one) => [one, String(id)])));
  const newId = idMaker(ids);

  const known = (name: string) => (ids.has(name) ? name : names.get(name.toLowerCase()));
  const add = (name: string) => {
    const id = newId(ID.test(name) ? name : idFromText(name));
    ids.add(id);
    // Capitals matter in an id, but not in a name.
    if (id !== name) names.set(name.toLowerCase(), id);
    list.push({id, name});
    return id;
  };
  const idOf = (written: string) => {
    const name = written.trim().replace(/\s+/g, ' ');
    return known(name) ?? add(name);
  };
  // A name can have several words in small letters, such as "bell hooks".
  const areIds = (words: readonly string[]) => words.every((word) => declaredIds.has(word));
  const idsOf = (cell: string) => {
    if (/[;\n]/.test(cell)) return [...new Set(cell.split(/[;\n]/).filter(isName).map(idOf))];
    const words = cell.trim().split(/\s+/);
    return known(cell.trim()) === undefined && areIds(words) ? words.map(idOf) : [idOf(cell)];
  };
  return {list, idsOf, idOf, has: (name) => known(name) !== undefined};
}

function isName(text: string): boolean {
  return text.trim() !== '';
}

/** A name in all its languages. */
function namesIn(name: unknown): string[] {
  return Object.values(typeof name === 'object' && name !== null ? name : [name ?? '']).map((one) =>
    String(one).trim().toLowerCase(),
  );
}
