/** An entry may have one item of media without a list around it. */
import type {DocumentPath, FaultPath} from './faults/fault.js';

export interface WithMediaLists {
  /** The same document; a copy where an entry had to be changed. */
  readonly value: unknown;
  /** The path of a fault as the author of the document wrote it. */
  readonly pathOf: (path: FaultPath) => FaultPath;
}

export function withMediaLists(value: unknown): WithMediaLists {
  const {entries} = (value ?? {}) as {entries?: unknown};
  const single = new Set<PropertyKey>();
  if (Array.isArray(entries)) {
    entries.forEach((entry: {media?: unknown} | null, index) => {
      if (isSingleItem(entry?.media)) single.add(index);
    });
  }
  if (single.size === 0) return {value, pathOf: (path) => path};
  const lists = (entries as {media?: unknown}[]).map((entry, index) =>
    single.has(index) ? {...entry, media: [entry.media]} : entry,
  );
  return {
    value: {...(value as object), entries: lists},
    pathOf: (path) => (Array.isArray(path) ? withoutIndex(path as DocumentPath, single) : path),
  };
}

function isSingleItem(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `entries[0].media.src` for `entries[0].media[0].src` */
function withoutIndex(path: DocumentPath, single: ReadonlySet<PropertyKey>): DocumentPath {
  const [list, entry = '', field, , ...rest] = path;
  return list === 'entries' && field === 'media' && single.has(entry) ? [list, entry, field, ...rest] : path;
}
