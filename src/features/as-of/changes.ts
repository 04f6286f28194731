/** The days on which the record changed, and what changed on each. */
import type {TimelineDocument} from '../../data/schema.js';
import {memoizeByObject} from '../../model/memoize.js';
import {itemsInOrder, revisionDay} from '../../model/prepare.js';

/** What changed on a day. Lists have ids of entries, in the order of the list. */
export interface Change {
  /** A day number. */
  readonly day: number;
  /** Entries that are new on the record. */
  readonly entries: readonly string[];
  /** Entries that were on the record already and were corrected. */
  readonly revised: readonly string[];
}

type Days = Map<number, Record<'entries' | 'revised', Set<string>>>;

/** The days on which the record changed, earliest first. The last one leads to the latest record. */
export const changesOf = memoizeByObject((document: TimelineDocument): readonly Change[] => {
  const days: Days = new Map();
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
  moveToFirstDay(days);
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, {entries, revised}]) => ({day, entries: [...entries], revised: [...revised]}));
});

/** Entries without any date are on the record on every day: they count on the first one that there is. */
function moveToFirstDay(days: Days): void {
  const always = days.get(-Infinity)?.entries ?? [];
  days.delete(-Infinity);
  const first = days.get([...days.keys()].reduce((least, day) => Math.min(least, day), Infinity));
  if (first) first.entries = new Set([...always, ...first.entries]);
}

/** The index of the latest change on or before a day; -1 if nothing was on the record yet. */
export function changeIndexAt(changes: readonly Change[], asOf = Infinity): number {
  return changes.findLastIndex(({day}) => day <= asOf);
}

/** The number of entries on the record after a change. */
export function entryCountAt(changes: readonly Change[], index: number): number {
  return changes.slice(0, index + 1).reduce((sum, {entries}) => sum + entries.length, 0);
}

/** The changes after one day, up to and including another. An entry that is new does not count as corrected too. */
export function differencesBetween(
  changes: readonly Change[],
  after = Infinity,
  until = Infinity,
): Record<'entries' | 'revised', ReadonlySet<string>> {
  const between = changes.filter(({day}) => day > after && day <= until);
  const entries = new Set(between.flatMap((change) => change.entries));
  const revised = between.flatMap((change) => change.revised).filter((id) => !entries.has(id));
  return {entries, revised: new Set(revised)};
}
