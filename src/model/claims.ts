/** Who made a claim first, and how much later the others followed. */
import type {Entry} from '../data/schema.js';
import type {Stance} from '../data/vocabulary.js';
import {boundsOf} from './bounds.js';
import {isInterval} from './edtf.js';
import {statementInstants, statementDate, type DatedItem} from './entry-dates.js';

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
  const first = entries.find((entry) => entries.every((other) => other === entry || isBefore(entry, other)));
  const rankOf = (entry: Entry): Rank => {
    if (!first) return 'unknown';
    return entry === first ? 'first' : lagBetween(first, entry);
  };
  return new Map(entries.map((entry) => [entry, rankOf(entry)]));
}

/**
 * Whether statement `a` is known to precede `b`: their days do not overlap in any time zone, or `b` has a `follows` link to
 * `a` that names its source.
 */
function isBefore(a: Entry, b: Entry): boolean {
  if (b.links?.some(({type, to, source}) => type === 'follows' && to === a.id && source)) return true;
  if (isVague(a) || isVague(b)) return false;
  return (
    statementInstants(a).to <= statementInstants(b).from &&
    statementInstants(a).from < statementInstants(b).to
  );
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
    const minutes = Math.floor((statementInstants(entry).from - statementInstants(first).from) / 60);
    // A link can contradict the times.
    if (minutes >= 0) return {minutes};
  }
  if (isVague(first) || isVague(entry)) return 'later';
  const [from, to] = [boundsOf(a), boundsOf(b)];
  const areDays = from.earliest === from.latest && to.earliest === to.latest;
  const days = to.earliest - from.earliest;
  return areDays && days >= 0 ? {days} : 'later';
}
