import type {Entry, Link} from '../data/schema.js';
import {memoizeByObject} from './memoize.js';

/** A link to an entry, and the entry that has the link. */
export type IncomingLink = readonly [link: Link, from: Entry];

type EntriesById = ReadonlyMap<string, Entry>;

/**
 * The links to each entry by its id, in the order of the entries that have them.
 * @param entries in the order of the list, by id
 */
export const incomingLinks = memoizeByObject(
  (entries: EntriesById): ReadonlyMap<string, readonly IncomingLink[]> => {
    const incoming = new Map<string, IncomingLink[]>();
    for (const from of entries.values()) {
      for (const link of from.links ?? []) {
        // `Map.groupBy` is not in Node 20.
        if (!incoming.has(link.to)) incoming.set(link.to, []);
        incoming.get(link.to)!.push([link, from]);
      }
    }
    return incoming;
  },
);
