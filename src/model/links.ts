/** The links between entries, from where they lead to. */
import type {Entry, Link} from '../data/schema.js';
import {memoizeByObject} from './memoize.js';

/** A link that leads to an entry, and the entry that it comes from. */
export type Incoming = readonly [link: Link, from: Entry];

type Targets = ReadonlyMap<string, Entry>;

/**
 * The links that lead to each entry, by its id, in the order of the entries that they come from.
 * @param targets the entries on the record, by id, in the format's order
 */
export const incomingOf = memoizeByObject((targets: Targets): ReadonlyMap<string, readonly Incoming[]> => {
  const incoming = new Map<string, Incoming[]>();
  for (const from of targets.values()) {
    for (const link of from.links ?? []) {
      // Not `Map.groupBy`: Node 20 has none.
      if (!incoming.has(link.to)) incoming.set(link.to, []);
      incoming.get(link.to)!.push([link, from]);
    }
  }
  return incoming;
});
