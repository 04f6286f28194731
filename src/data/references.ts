/** The checks between the parts of a document, which a schema cannot make: ids are unique, and references lead somewhere. */
import {faultAt, type Fault, type MessageReference} from './faults/fault.js';
import {insteadOfFile} from './not-a-file.js';
import type {Entry, Media, TimelineDocument} from './schema.js';
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
  const {
    actors,
    claims = [],
    kinds = [],
    standings = [],
    entries,
  } = (document ?? {}) as Partial<TimelineDocument>;
  const faults: Fault[] = [];
  const ids: Ids = {
    actors: idsOf('actors', actors, faults),
    claims: idsOf('claims', claims, faults),
    kinds: withBuiltIn(idsOf('kinds', kinds, faults)),
    entries: idsOf('entries', entries, faults),
  };
  idsOf('standings', standings, faults);
  each(entries, (entry, index) => {
    checkEntry(entry, index, ids, faults);
    each(entry.media, (media, i) => checkMedia(media, ['entries', index, 'media', i], faults));
  });
  if (Array.isArray(entries)) faults.push(...circles(entries));
  return faults;
}

function idsOf(
  list: string,
  parts: readonly {readonly id: string}[] | undefined,
  faults: Fault[],
): Set<string> | undefined {
  if (!Array.isArray(parts)) return undefined;
  const ids = new Set<string>();
  each(parts, ({id}, index) => {
    if (typeof id !== 'string') return;
    if (ids.has(id)) faults.push(faultAt([list, index, 'id'], 'duplicate', {found: id}));
    ids.add(id);
  });
  return ids;
}

/** A document may relabel the built-in kinds. */
function withBuiltIn(kinds: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  return kinds && new Set([...Object.keys(KIND_MARKS), ...kinds]);
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
  check(ids.entries, 'expected.entry', entry.after, 'after');
  if (entry.after !== undefined && entry.date !== undefined) {
    faults.push(faultAt(['entries', index, 'after'], 'after-date', {severity: 'warning'}));
  }
  check(ids.actors, 'expected.actor', entry.reported?.by, 'reported', 'by');
  each(entry.actors, (id, i) => check(ids.actors, 'expected.actor', id, 'actors', i));
  each(entry.about, (id, i) => check(ids.actors, 'expected.actor', id, 'about', i));
  each(entry.claims, ({claim}, i) => check(ids.claims, 'expected.claim', claim, 'claims', i, 'claim'));
  each(entry.links, ({to}, i) => check(ids.entries, 'expected.entry', to, 'links', i, 'to'));
}

/** An embed has the address of a page, and anything else that of a file. */
function checkMedia(media: Partial<Media>, path: readonly PropertyKey[], faults: Fault[]): void {
  const {type = 'image', alt, caption} = media;
  const address = type === 'embed' ? 'url' : 'src';
  if (media[address] === undefined) faults.push(faultAt([...path, address], 'media-address'));
  const written: unknown = media.src;
  const expected = typeof written === 'string' ? insteadOfFile(written, type) : undefined;
  if (expected) {
    faults.push(faultAt([...path, 'src'], 'media-file', {found: written, expected, severity: 'warning'}));
  }
  if (type === 'image' && alt === undefined && caption === undefined) {
    faults.push(faultAt([...path, 'alt'], 'alt', {severity: 'warning'}));
  }
}

/** Entries without a date that come after one another in a circle: each circle is one fault. */
function circles(entries: readonly (Partial<Entry> | null)[]): Fault[] {
  // Most documents have no such entry.
  if (!entries.some(isFollower)) return [];
  const indexes = new Map(entries.map((entry, index) => [entry?.id, index]));
  const next = (index: number) => {
    const entry = entries[index];
    return isFollower(entry) ? indexes.get(entry.after) : undefined;
  };
  // Which walk has visited an entry: a walk that comes back to its own entries has found a circle.
  const walks = new Map<number, number>();
  return entries.flatMap((_, start) => {
    let index: number | undefined = start;
    while (index !== undefined && !walks.has(index)) {
      walks.set(index, start);
      index = next(index);
    }
    if (index === undefined || walks.get(index) !== start) return [];
    return faultAt(['entries', index, 'after'], 'after-circle', {found: entries[index]?.after});
  });
}

/** Whether an entry has its place after another one. */
function isFollower(entry: Partial<Entry> | null | undefined): entry is Partial<Entry> & {after: string} {
  return entry?.after !== undefined && entry.date === undefined;
}

/** Calls `visit` for each part of a list. A list that is invalid is a fault of the schema, and passed over. */
function each<Part>(
  list: readonly Part[] | undefined,
  visit: (part: Partial<Part>, index: number) => void,
): void {
  if (Array.isArray(list)) list.forEach((part: Partial<Part> | null, index) => visit(part ?? {}, index));
}
