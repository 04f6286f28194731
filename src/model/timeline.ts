/** A document as it is shown: its parts by id, and what was computed from it. */
import type {Actor, Claim, Entry, Text, TimelineDocument} from '../data/schema.js';
import {KIND_MARKS, type Mark} from '../data/vocabulary.js';
import type {Statement} from './claims.js';
import type {Counts} from './counts.js';
import type {Item} from './item.js';

export type {Item} from './item.js';

export type PlainWords = (text: string) => string;

/** The parts of a document by id. */
export interface Timeline {
  readonly document: TimelineDocument;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The kinds that entries use: first the built-in ones, then those that the document defines. */
  readonly kinds: ReadonlyMap<string, TimelineKind>;
  /** The labels that the document gives to standings. */
  readonly standings: ReadonlyMap<string, Text>;
  /** A text of the document without its markup. */
  readonly plainWords: PlainWords;
}

/** Only a kind that the document labels has a label here. */
export interface TimelineKind {
  readonly mark: Mark;
  readonly label?: Text;
}

/** What `prepare` computes from a document. */
export interface Prepared {
  /** The entries in the order of the list. As of an earlier day, they lack later corrections. */
  readonly items: readonly Item[];
  /** By the id of the entry. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly counts: Counts;
}

/** The record with its entries, as of a day. */
export interface Snapshot extends Prepared {
  /** Only these can be the targets of links. */
  readonly entriesById: ReadonlyMap<string, Entry>;
}

/**
 * @param document a document that `parseTimeline` returned
 * @param replaced the messages that the page replaces: they take precedence over the labels of the document
 * @param plainWords absent for a document without markup
 */
export function timelineOf(
  document: TimelineDocument,
  replaced?: ReadonlySet<string>,
  plainWords: PlainWords = (text) => text,
): Timeline {
  return {
    document,
    actors: new Map(document.actors.map((actor) => [actor.id, actor])),
    claims: new Map(document.claims?.map((claim) => [claim.id, claim])),
    kinds: kindsOf(document, replaced),
    standings: new Map(
      document.standings
        ?.filter(({id}) => !replaced?.has(`standing.${id}`))
        .map(({id, label}) => [id, label]),
    ),
    plainWords,
  };
}

export function snapshotOf(prepared: Prepared): Snapshot {
  return {...prepared, entriesById: new Map(prepared.items.map(({entry}) => [entry.id, entry]))};
}

function kindsOf(
  {kinds = [], entries}: TimelineDocument,
  replaced: ReadonlySet<string> | undefined,
): Map<string, TimelineKind> {
  const used = new Set(entries.map(({kind}) => kind));
  const marks: Readonly<Record<string, Mark>> = KIND_MARKS;
  const builtIn = Object.entries(marks).map(([id, mark]): [string, TimelineKind] => [id, {mark}]);
  const custom = kinds.map(
    ({id, label, mark = Object.hasOwn(marks, id) ? marks[id]! : 'dot'}): [string, TimelineKind] => [
      id,
      replaced?.has(`kind.${id}`) ? {mark} : {mark, label},
    ],
  );
  return new Map([...builtIn, ...custom].filter(([id]) => used.has(id)));
}
