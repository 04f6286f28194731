/** Who made a claim first, and how much later the others followed. */
import type {Entry} from '../data/schema.js';
import type {Stance} from '../data/vocabulary.js';
import {boundsOf} from './bounds.js';
import {compare} from './compare.js';
import {isInterval} from './edtf.js';
import {ANY_TIME, statementInstantRange, statementDate, type DatedItem} from './entry-dates.js';
import type {InstantRange} from './zones.js';

/**
 * The place of a statement in the order of all that take the same stance on the same claim. `days`: calendar days after the
 * first, by local dates. `minutes`: minutes after the first, if both have a time. `later`: after the first, by an unknown
 * time. `unknown`: the dates do not decide the order.
 */
export type Rank = 'first' | 'later' | 'unknown' | {readonly days: number} | {readonly minutes: number};

export interface Statement {
  readonly claim: string;
  readonly stance: Stance;
  readonly rank: Rank;
}

/** The statements of each entry that makes any, ranked among the given entries. */
export function statementsOf(items: readonly Pick<DatedItem, 'entry'>[]): [Entry, Statement[]][] {
  const groups = new Map<string, Entry[]>();
  for (const {entry} of items) {
    for (const {claim, stance} of entry.claims ?? []) append(groups, `${claim} ${stance}`, entry);
  }
  const ranks = new Map([...groups].map(([key, entries]) => [key, ranksOf(entries)]));
  return items
    .filter(({entry}) => entry.claims)
    .map(({entry}) => [
      entry,
      entry.claims!.map(({claim, stance}) => ({
        claim,
        stance,
        rank: ranks.get(`${claim} ${stance}`)!.get(entry)!,
      })),
    ]);
}

function append<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function ranksOf(entries: readonly Entry[]): Map<Entry, Rank> {
  const first = firstOf([...new Set(entries)]);
  const rankOf = (entry: Entry): Rank => {
    if (!first) return 'unknown';
    return entry === first ? 'first' : lagBetween(first, entry);
  };
  return new Map(entries.map((entry) => [entry, rankOf(entry)]));
}

/**
 * The statement that is known to precede each other one: their days do not overlap in any time zone, or the other has a
 * `follows` link to it that names its source. Only the others without a link are compared, and of those only the two that
 * begin and end first: comparing all with all takes seconds for thousands of entries.
 */
function firstOf(entries: readonly Entry[]): Entry | undefined {
  const times = new Map(
    entries.map((entry) => [entry, isVague(entry) ? ANY_TIME : statementInstantRange(entry)]),
  );
  const followers = followersIn(entries);
  const sortedBy = (end: keyof InstantRange) =>
    entries.toSorted((a, b) => compare(times.get(a)![end], times.get(b)![end]));
  const [byStart, byEnd] = [sortedBy('from'), sortedBy('to')];
  return entries.find((entry) => {
    const linked = followers.get(entry.id);
    const isCompared = (other: Entry) => other !== entry && !linked?.has(other);
    const [nextStart, nextEnd] = [byStart.find(isCompared), byEnd.find(isCompared)];
    if (!nextStart || !nextEnd) return true;
    const {from, to} = times.get(entry)!;
    return to <= times.get(nextStart)!.from && from < times.get(nextEnd)!.to;
  });
}

/** By the id of an entry: those with a link that says, with a source, that they follow it. */
function followersIn(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<Entry>> {
  const followers = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const {type, to, source} of entry.links ?? []) {
      if (type !== 'follows' || !source) continue;
      followers.set(to, (followers.get(to) ?? new Set()).add(entry));
    }
  }
  return followers;
}

/** An approximate or uncertain date may lie outside its bounds, so it proves no order; nor does one that is absent. */
function isVague(entry: Entry): boolean {
  const date = statementDate(entry);
  if (!date) return true;
  const ends = isInterval(date) ? [date.start, date.end] : [date];
  return ends.some((end) => typeof end !== 'string' && (end.approximate || end.uncertain || end.season));
}

function lagBetween(first: Entry, entry: Entry): Rank {
  const [a, b] = [statementDate(first), statementDate(entry)];
  if (!a || !b || isInterval(a) || isInterval(b)) return 'later';
  if (a.time?.offset !== undefined && b.time?.offset !== undefined) {
    const minutes = Math.floor((statementInstantRange(entry).from - statementInstantRange(first).from) / 60);
    // A link can contradict the times.
    if (minutes >= 0) return {minutes};
  }
  if (isVague(first) || isVague(entry)) return 'later';
  const [from, to] = [boundsOf(a), boundsOf(b)];
  const areDays = from.earliest === from.latest && to.earliest === to.latest;
  const days = to.earliest - from.earliest;
  return areDays && days >= 0 ? {days} : 'later';
}
