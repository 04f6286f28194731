/** A document made ready to be shown: everything that is derived from it, made once and never changed. */
import type {Actor, Claim, Entry, Text, TimelineDocument} from '../data/schema.js';
import {KIND_MARKS, type Mark} from '../data/vocabulary.js';
import {statementsOf, type Statement} from './claims.js';
import {countsOf, type Counts} from './counts.js';
import {compareItems} from './order.js';
import {itemsOf, type Item} from './record.js';

export interface Timeline {
  readonly document: TimelineDocument;
  /** All entries, in the format's order. */
  readonly items: readonly Item[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The kinds that occur, in the order of the built-in ones and then of the document's own. */
  readonly kinds: ReadonlyMap<string, KindOf>;
}

/** A kind: its mark, and its label where it is the document's own. */
export interface KindOf {
  readonly mark: Mark;
  readonly label?: Text;
}

/** What was on the record on a day: part of a timeline, with what was known of first and later by then. */
export interface Snapshot {
  readonly items: readonly Item[];
  /** The statements of each entry, by its id. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** The entries that links can lead to, by id. */
  readonly targets: ReadonlyMap<string, Entry>;
  readonly counts: Counts;
}

/** @param document a document that has been through `parseTimeline`, or one that a test has put through it */
export function timelineOf(document: TimelineDocument): Timeline {
  return {
    document,
    items: itemsOf(document).sort(compareItems),
    actors: new Map(document.actors.map((actor) => [actor.id, actor])),
    claims: new Map((document.claims ?? []).map((claim) => [claim.id, claim])),
    kinds: kindsOf(document),
  };
}

/** The record as it stood on a day (a day number), or as it stands. */
export function snapshotOf({items}: Timeline, asOf = Infinity): Snapshot {
  const known = asOf === Infinity ? items : items.filter(({onRecord}) => onRecord <= asOf);
  const statements = statementsOf(known);
  return {
    items: known,
    statements: Map.groupBy(statements, ({entry}) => entry.id),
    targets: new Map(known.map(({entry}) => [entry.id, entry])),
    counts: countsOf(known, statements),
  };
}

function kindsOf({kinds = [], entries}: TimelineDocument): Map<string, KindOf> {
  const used = new Set(entries.map(({kind}) => kind));
  const all: [string, KindOf][] = [
    ...Object.entries(KIND_MARKS).map(([id, mark]): [string, KindOf] => [id, {mark}]),
    ...kinds.map(({id, mark, label}): [string, KindOf] => [id, {mark, label}]),
  ];
  return new Map(all.filter(([id]) => used.has(id)));
}
