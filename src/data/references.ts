/** The checks between the parts of a document, which a schema cannot make: ids are unique, and references lead somewhere. */
import {faultAt, type Fault, type MessageReference} from './faults/fault.js';
import type {Entry, TimelineDocument} from './schema.js';
import {KIND_MARKS} from './vocabulary.js';

/** A set is undefined where its list cannot be read: then no reference to it is wrong. */
interface Ids {
  readonly actors: ReadonlySet<string> | undefined;
  readonly claims: ReadonlySet<string> | undefined;
  readonly kinds: ReadonlySet<string> | undefined;
  readonly entries: ReadonlySet<string> | undefined;
}

/**
 * Every id that is used twice, and every reference to an id that does not exist.
 * @param document as the schema left it: where it has other faults, what can be read is checked
 */
export function referenceFaults(document: unknown): Fault[] {
  const {actors, claims = [], kinds = [], entries} = (document ?? {}) as Partial<TimelineDocument>;
  const faults: Fault[] = [];
  const ids: Ids = {
    actors: idsOf('actors', actors, faults),
    claims: idsOf('claims', claims, faults),
    kinds: idsOf('kinds', kinds, faults, Object.keys(KIND_MARKS)),
    entries: idsOf('entries', entries, faults),
  };
  each(entries, (entry, index) => checkEntry(entry, index, ids, faults));
  return faults;
}

function idsOf(
  list: string,
  parts: readonly {readonly id: string}[] | undefined,
  faults: Fault[],
  taken: readonly string[] = [],
): Set<string> | undefined {
  if (!Array.isArray(parts)) return undefined;
  const ids = new Set(taken);
  each(parts, ({id}, index) => {
    if (typeof id !== 'string') return;
    if (ids.has(id)) faults.push(faultAt([list, index, 'id'], 'duplicate', {found: id}));
    ids.add(id);
  });
  return ids;
}

function checkEntry(entry: Partial<Entry>, index: number, ids: Ids, faults: Fault[]): void {
  const check = (
    known: ReadonlySet<string> | undefined,
    key: MessageReference['key'],
    id: unknown,
    ...path: PropertyKey[]
  ) => {
    if (known && typeof id === 'string' && !known.has(id)) {
      faults.push(faultAt(['entries', index, ...path], 'reference', {found: id, expected: {key}}));
    }
  };
  check(ids.kinds, 'expected.kind', entry.kind, 'kind');
  check(ids.actors, 'expected.actor', entry.reported?.by, 'reported', 'by');
  each(entry.actors, (id, i) => check(ids.actors, 'expected.actor', id, 'actors', i));
  each(entry.about, (id, i) => check(ids.actors, 'expected.actor', id, 'about', i));
  each(entry.claims, ({claim}, i) => check(ids.claims, 'expected.claim', claim, 'claims', i, 'claim'));
  each(entry.links, ({to}, i) => check(ids.entries, 'expected.entry', to, 'links', i, 'to'));
}

/** Calls `visit` for each part of a list. A list that is invalid is a fault of the schema, and passed over. */
function each<Part>(
  list: readonly Part[] | undefined,
  visit: (part: Partial<Part>, index: number) => void,
): void {
  if (Array.isArray(list)) list.forEach((part: Partial<Part> | null, index) => visit(part ?? {}, index));
}
