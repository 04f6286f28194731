/** Who is named in a sheet: by an id, or by a name as people write it. */
import type {Parts} from './row.js';
import {ID} from '../schema.js';
import {idMaker, slug} from '../slug.js';

export interface Actors {
  /** As the document holds them: those that have a row of their own, then the others as they come. */
  readonly list: readonly Parts[];
  /** Several are parted by semicolons or line breaks. Ids in small letters may be parted by blanks. */
  readonly idsOf: (cell: string) => string[];
  /** Of one alone; who is not known yet becomes so. */
  readonly idOf: (name: string) => string;
}

const SMALL_ID = /^[a-z0-9][a-z0-9._-]*$/;

/** @param declared the actors that have a row of their own */
export function actorsOf(declared: readonly Parts[]): Actors {
  const list = [...declared];
  const ids = new Set(declared.map(({id}) => String(id)));
  const names = new Map(declared.flatMap(({id, name}) => namesIn(name).map((one) => [one, String(id)])));
  const newId = idMaker(ids);

  const known = (name: string) => (ids.has(name) ? name : names.get(name.toLowerCase()));
  const add = (name: string) => {
    const id = newId(ID.test(name) ? name : slug(name) || `actor-${list.length + 1}`);
    ids.add(id);
    // An id is one as it is written; of a name, capitals do not matter.
    if (id !== name) names.set(name.toLowerCase(), id);
    list.push({id, name});
    return id;
  };
  const idOf = (written: string) => {
    const name = written.trim().replace(/\s+/g, ' ');
    return known(name) ?? add(name);
  };
  const areIds = (words: readonly string[]) =>
    words.every((word) => ids.has(word)) || words.every((word) => SMALL_ID.test(word));
  const idsOf = (cell: string) => {
    if (/[;\n]/.test(cell)) return [...new Set(cell.split(/[;\n]/).filter(isName).map(idOf))];
    const words = cell.trim().split(/\s+/);
    return known(cell.trim()) === undefined && areIds(words) ? words.map(idOf) : [idOf(cell)];
  };
  return {list, idsOf, idOf};
}

function isName(text: string): boolean {
  return text.trim() !== '';
}

/** A name in each of its languages. */
function namesIn(name: unknown): string[] {
  return Object.values(typeof name === 'object' && name !== null ? name : [name ?? '']).map((one) =>
    String(one).trim().toLowerCase(),
  );
}
