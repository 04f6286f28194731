/** What is shown of a document: its parts by their ids, and what was worked out of it beforehand. */
import type {Actor, Claim, Entry, Text, TimelineDocument} from '../data/schema.js';
import {KIND_MARKS, type Mark} from '../data/vocabulary.js';
import type {Statement} from './claims.js';
import type {Item} from './item.js';

export type {Item} from './item.js';
import type {Counts} from './counts.js';

/** What only depends on the document. */
export interface Timeline {
  readonly document: TimelineDocument;
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

/** What was on the record on a day, worked out from a document by `prepare.ts`: plain data. */
export interface Prepared {
  /**
   * The entries, in the format's order, by their place in the document. Only what stood otherwise than it does there is
   * here itself, in the language of the document that was prepared.
   */
  readonly order: readonly (Omit<Item, 'entry'> & Partial<Pick<Item, 'entry'>>)[];
  /** The statements of each entry, by its id. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly counts: Counts;
}

/** A record with its entries, in the language that the document is in. */
export interface Snapshot extends Prepared {
  readonly items: readonly Item[];
  /** The entries that links can lead to, by id. */
  readonly targets: ReadonlyMap<string, Entry>;
}

/** @param document a document that has been through `parseTimeline` */
export function timelineOf(document: TimelineDocument): Timeline {
  return {
    document,
    actors: new Map(document.actors.map((actor) => [actor.id, actor])),
    claims: new Map(document.claims?.map((claim) => [claim.id, claim])),
    kinds: kindsOf(document),
  };
}

export function snapshotOf({entries}: TimelineDocument, prepared: Prepared): Snapshot {
  const items = prepared.order.map((place) => ({entry: entries[place.position]!, ...place}));
  return {...prepared, items, targets: new Map(items.map(({entry}) => [entry.id, entry]))};
}

function kindsOf({kinds = [], entries}: TimelineDocument): Map<string, KindOf> {
  const used = new Set(entries.map(({kind}) => kind));
  const builtIn = Object.entries(KIND_MARKS).map(([id, mark]): [string, KindOf] => [id, {mark}]);
  return new Map(
    [...builtIn, ...kinds.map((kind): [string, KindOf] => [kind.id, kind])].filter(([id]) => used.has(id)),
  );
}
