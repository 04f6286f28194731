/** Small documents for tests: what a test does not name is filled in with something sane. */
import type {Entry, Media, MediaInput, TimelineDocument} from '../../src/data/schema.js';

type DocumentParts = Omit<Partial<TimelineDocument>, 'entries'> & {
  readonly entries?: readonly EntryParts[];
};

/** One picture needs no list around it. */
export type EntryParts = Omit<Partial<Entry>, 'media'> & {
  readonly media?: Entry['media'] | MediaInput;
};

/** An entry of one day, valid by itself. */
export function anEntry({media, ...parts}: EntryParts = {}): Entry {
  return {
    id: 'entry',
    kind: 'event',
    standing: 'on-record',
    date: '2024-11-13',
    actors: [],
    headline: 'A headline',
    ...parts,
    ...(media && {media: mediaList(media)}),
  };
}

function mediaList(media: NonNullable<EntryParts['media']>): NonNullable<Entry['media']> {
  return Array.isArray(media) ? media : [{type: 'image', ...media} as Media];
}

/**
 * A valid document in English. Entries without an id are `entry-1`, `entry-2` and so on by their place; the actors
 * and claims that entries name are declared, under their ids, unless `actors` or `claims` is given.
 */
export function aDocument({entries: given = [{}], ...parts}: DocumentParts = {}): TimelineDocument {
  const entries = given.map((entry, index) => anEntry({id: `entry-${index + 1}`, ...entry}));
  return {
    version: 1,
    id: 'document',
    lang: 'en',
    title: 'A title',
    source: {title: 'A source'},
    actors: unique(entries.flatMap(actorsOf)).map((id) => ({id, name: `Actor ${id}`})),
    claims: unique(entries.flatMap(({claims = []}) => claims.map(({claim}) => claim))).map((id) => ({
      id,
      text: `Claim ${id}`,
    })),
    ...parts,
    entries,
  };
}

/** `count` entries, a day apart, with ids `entry-1` and so on. */
export function manyEntries(count: number, parts: Partial<Entry> = {}): Partial<Entry>[] {
  return Array.from({length: count}, (_, index) => ({
    date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
    headline: `Headline ${index + 1}`,
    ...parts,
  }));
}

function actorsOf({actors, about = [], reported}: Entry): string[] {
  return [...actors, ...about, ...(reported?.by === undefined ? [] : [reported.by])];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
