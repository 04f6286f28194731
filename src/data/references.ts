/** The checks between the parts of a document, which no schema can make: ids are unique, and lead somewhere. */
import {issueAt, type Issue} from './issues.js';
import type {Entry, TimelineDocument} from './schema.js';
import {KINDS} from './vocabulary.js';

interface Ids {
  readonly actors: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
}

/** Every id that is used twice or leads to nothing. */
export function referenceIssues(document: TimelineDocument): Issue[] {
  const issues: Issue[] = [];
  const ids: Ids = {
    actors: unique('actors', document.actors, issues),
    claims: unique('claims', document.claims ?? [], issues),
    kinds: unique('kinds', document.kinds ?? [], issues, KINDS),
    entries: unique('entries', document.entries, issues),
  };
  document.entries.forEach((entry, index) => entryReferences(entry, index, ids, issues));
  return issues;
}

function unique(
  list: string,
  parts: readonly {readonly id: string}[],
  issues: Issue[],
  taken: readonly string[] = [],
): Set<string> {
  const ids = new Set(taken);
  parts.forEach(({id}, index) => {
    if (ids.has(id)) issues.push(issueAt([list, index, 'id'], 'duplicate', id));
    ids.add(id);
  });
  return ids;
}

function entryReferences(entry: Entry, index: number, ids: Ids, issues: Issue[]): void {
  const check = (
    known: ReadonlySet<string>,
    what: string,
    id: string | undefined,
    ...path: PropertyKey[]
  ) => {
    if (id !== undefined && !known.has(id)) {
      issues.push(issueAt(['entries', index, ...path], 'reference', id, what));
    }
  };
  check(ids.kinds, 'a kind', entry.kind, 'kind');
  check(ids.actors, 'an actor', entry.reported?.by, 'reported', 'by');
  entry.actors.forEach((id, i) => check(ids.actors, 'an actor', id, 'actors', i));
  entry.about?.forEach((id, i) => check(ids.actors, 'an actor', id, 'about', i));
  entry.claims?.forEach(({claim}, i) => check(ids.claims, 'a claim', claim, 'claims', i, 'claim'));
  entry.links?.forEach(({to}, i) => check(ids.entries, 'an entry', to, 'links', i, 'to'));
}
