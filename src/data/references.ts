/** The checks between the parts of a document, which no schema can make: ids are unique, and lead somewhere. */
import {issueAt, type Issue} from './issues.js';
import type {Entry, TimelineDocument} from './schema.js';
import {KIND_MARKS} from './vocabulary.js';

/** A set is absent where its list cannot be read: then nothing is known to lead nowhere. */
interface Ids {
  readonly actors: ReadonlySet<string> | undefined;
  readonly claims: ReadonlySet<string> | undefined;
  readonly kinds: ReadonlySet<string> | undefined;
  readonly entries: ReadonlySet<string> | undefined;
}

/**
 * Every id that is used twice or leads to nothing.
 * @param document in the format, as far as it goes: of one with other faults, what can be read is checked
 */
export function referenceIssues(document: unknown): Issue[] {
  const {actors, claims = [], kinds = [], entries} = (document ?? {}) as Partial<TimelineDocument>;
  const issues: Issue[] = [];
  const ids: Ids = {
    actors: unique('actors', actors, issues),
    claims: unique('claims', claims, issues),
    kinds: unique('kinds', kinds, issues, Object.keys(KIND_MARKS)),
    entries: unique('entries', entries, issues),
  };
  each(entries, (entry, index) => entryReferences(entry, index, ids, issues));
  return issues;
}

function unique(
  list: string,
  parts: readonly {readonly id: string}[] | undefined,
  issues: Issue[],
  taken: readonly string[] = [],
): Set<string> | undefined {
  if (!Array.isArray(parts)) return undefined;
  const ids = new Set(taken);
  each(parts, ({id}, index) => {
    if (typeof id !== 'string') return;
    if (ids.has(id)) issues.push(issueAt([list, index, 'id'], 'duplicate', id));
    ids.add(id);
  });
  return ids;
}

function entryReferences(entry: Partial<Entry>, index: number, ids: Ids, issues: Issue[]): void {
  const check = (
    known: ReadonlySet<string> | undefined,
    what: string,
    id: unknown,
    ...path: PropertyKey[]
  ) => {
    if (known && typeof id === 'string' && !known.has(id)) {
      issues.push(issueAt(['entries', index, ...path], 'reference', id, what));
    }
  };
  check(ids.kinds, 'a kind', entry.kind, 'kind');
  check(ids.actors, 'an actor', entry.reported?.by, 'reported', 'by');
  each(entry.actors, (id, i) => check(ids.actors, 'an actor', id, 'actors', i));
  each(entry.about, (id, i) => check(ids.actors, 'an actor', id, 'about', i));
  each(entry.claims, ({claim}, i) => check(ids.claims, 'a claim', claim, 'claims', i, 'claim'));
  each(entry.links, ({to}, i) => check(ids.entries, 'an entry', to, 'links', i, 'to'));
}

/** Goes through a list as far as it can be read; what is wrong with it is the schema's to tell. */
function each<Part>(
  list: readonly Part[] | undefined,
  act: (part: Partial<Part>, index: number) => void,
): void {
  if (Array.isArray(list)) list.forEach((part: Partial<Part> | null, index) => act(part ?? {}, index));
}
