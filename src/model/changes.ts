/** What is other in a document than in the one before. */
import type {Entry, TimelineDocument} from '../data/schema.js';

export interface Changes {
  /** The ids of entries that were not there. */
  readonly added: ReadonlySet<string>;
  /** The ids of entries that are not as they were. */
  readonly changed: ReadonlySet<string>;
  /** How many entries are there no more. */
  readonly gone: number;
  /** Whether there was a document before, and so anything can have changed. */
  readonly isUpdate: boolean;
}

export function changesBetween(before: TimelineDocument | undefined, after: TimelineDocument): Changes {
  const entries = new Map(before?.entries.map((entry) => [entry.id, entry]));
  const idsOf = (holds: (now: Entry, then: Entry | undefined) => unknown) =>
    new Set(before && after.entries.filter((entry) => holds(entry, entries.get(entry.id))).map(({id}) => id));
  const added = idsOf((_, then) => !then);
  return {
    added,
    changed: idsOf((now, then) => then && JSON.stringify(now) !== JSON.stringify(then)),
    gone: entries.size - (after.entries.length - added.size) * Number(Boolean(before)),
    isUpdate: before !== undefined,
  };
}
