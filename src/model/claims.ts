/** Who said a claim first, and how much later the others did. */
import type {Entry} from '../data/schema.js';
import type {Stance} from '../data/vocabulary.js';
import {boundsOf} from './bounds.js';
import {isInterval} from './edtf.js';
import {saidInstants, saidOf, type DatedItem} from './record.js';

/**
 * Where a statement stands among all that take the same stance on the same claim.
 * `days` are calendar days by local dates after the first, and `minutes` are told where both carry a time;
 * `later`: after the first, by how much is not known; `unknown`: the dates do not tell the order.
 */
export type Rank = 'first' | 'later' | 'unknown' | {readonly days: number} | {readonly minutes: number};

export interface Statement {
  readonly claim: string;
  readonly stance: Stance;
  readonly rank: Rank;
}

/** The statements of each entry that makes any, with what is known of first and later among the entries given. */
export function statementsOf(items: readonly Pick<DatedItem, 'entry'>[]): [Entry, Statement[]][] {
  const groups = new Map<string, Entry[]>();
  for (const {entry} of items) {
    for (const {claim, stance} of entry.claims ?? []) append(groups, `${claim} ${stance}`, entry);
  }
  const ranks = new Map([...groups].map(([key, entries]) => [key, ranked(entries)]));
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

function ranked(entries: readonly Entry[]): Map<Entry, Rank> {
  const first = entries.find((entry) => entries.every((other) => other === entry || isBefore(entry, other)));
  return new Map(
    entries.map((entry) => [entry, !first ? 'unknown' : entry === first ? 'first' : lag(first, entry)]),
  );
}

/**
 * Whether one statement is known to have come before another: by their days, where these do not overlap
 * anywhere on earth, or by a `follows` link that names its source.
 */
function isBefore(a: Entry, b: Entry): boolean {
  if (b.links?.some(({type, to, source}) => type === 'follows' && to === a.id && source)) return true;
  if (isVague(a) || isVague(b)) return false;
  return saidInstants(a).to <= saidInstants(b).from && saidInstants(a).from < saidInstants(b).to;
}

/** An approximate or uncertain date may lie outside its own bounds: no order follows from it. */
function isVague(entry: Entry): boolean {
  const date = saidOf(entry);
  const ends = isInterval(date) ? [date.start, date.end] : [date];
  return ends.some((end) => typeof end !== 'string' && (end.approximate || end.uncertain || end.season));
}

function lag(first: Entry, entry: Entry): Rank {
  const [a, b] = [saidOf(first), saidOf(entry)];
  if (isInterval(a) || isInterval(b)) return 'later';
  if (a.time?.offset !== undefined && b.time?.offset !== undefined) {
    const minutes = Math.floor((saidInstants(entry).from - saidInstants(first).from) / 60);
    // A link may tell another order than the times do.
    if (minutes >= 0) return {minutes};
  }
  const [from, to] = [boundsOf(a), boundsOf(b)];
  const days = to.earliest - from.earliest;
  return isVague(first) ||
    isVague(entry) ||
    from.earliest !== from.latest ||
    to.earliest !== to.latest ||
    days < 0
    ? 'later'
    : {days};
}
