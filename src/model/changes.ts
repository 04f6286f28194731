/** The differences between two versions of a document. */
import type {TimelineDocument} from '../data/schema.js';

export interface Changes {
  /** The ids of new entries. */
  readonly added: ReadonlySet<string>;
  /** The ids of entries whose content differs. */
  readonly changed: ReadonlySet<string>;
  /** The number of entries that were removed. */
  readonly removed: number;
  /** Whether there is an earlier version to compare with. */
  readonly isUpdate: boolean;
}

const FIRST_VERSION: Changes = {added: new Set(), changed: new Set(), removed: 0, isUpdate: false};

export function changesBetween(before: TimelineDocument | undefined, after: TimelineDocument): Changes {
  if (!before) return FIRST_VERSION;
  const earlier = new Map(before.entries.map((entry) => [entry.id, entry]));
  const added = new Set<string>();
  const changed = new Set<string>();
  for (const entry of after.entries) {
    const last = earlier.get(entry.id);
    if (!last) added.add(entry.id);
    // What has not changed is mostly the same object (`data/unchanged.ts`).
    else if (last !== entry && JSON.stringify(last) !== JSON.stringify(entry)) changed.add(entry.id);
  }
  return {added, changed, removed: earlier.size - (after.entries.length - added.size), isUpdate: true};
}
