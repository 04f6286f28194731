/** The days on which the record changed, and what changed on each. */
import type {TimelineDocument} from '../../data/schema.js';
import {memoizeByObject} from '../../model/memoize.js';
import {itemsInOrder, revisionDay} from '../../model/prepare.js';

/** What a day brought; entries by their ids, in the format's order. */
export interface Change {
  /** A day number. */
  readonly day: number;
  /** The entries that came on the record. */
  readonly entries: readonly string[];
  /** Those that were there already and were corrected. */
  readonly revised: readonly string[];
}

/** The days on which the record changed, earliest first. The last one leads to the latest record. */
export const changesOf = memoizeByObject((document: TimelineDocument): readonly Change[] => {
  const days = new Map<number, Record<'entries' | 'revised', Set<string>>>();
  const add = (day: number, list: 'entries' | 'revised', id: string): void => {
    if (!days.has(day)) days.set(day, {entries: new Set(), revised: new Set()});
    days.get(day)![list].add(id);
  };
  for (const {entry, onRecord} of itemsInOrder(document)) {
    add(onRecord, 'entries', entry.id);
    for (const {date} of entry.revisions ?? []) {
      const day = revisionDay(date);
      // A correction made before the entry was on the record is part of the entry from the start.
      if (day > onRecord) add(day, 'revised', entry.id);
    }
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, {entries, revised}]) => ({day, entries: [...entries], revised: [...revised]}));
});

/** The place of the latest change by a day; -1 where nothing was on the record yet. */
export function stopAt(changes: readonly Change[], asOf = Infinity): number {
  return changes.findLastIndex(({day}) => day <= asOf);
}

/** How many entries were on the record at a change. */
export function entriesAt(changes: readonly Change[], stop: number): number {
  return changes.slice(0, stop + 1).reduce((sum, {entries}) => sum + entries.length, 0);
}

/** What came after one day and until another. What is new is not told as corrected too. */
export function between(
  changes: readonly Change[],
  after = Infinity,
  until = Infinity,
): Record<'entries' | 'revised', ReadonlySet<string>> {
  const steps = changes.filter(({day}) => day > after && day <= until);
  const entries = new Set(steps.flatMap((step) => step.entries));
  const revised = steps.flatMap((step) => step.revised).filter((id) => !entries.has(id));
  return {entries, revised: new Set(revised)};
}
