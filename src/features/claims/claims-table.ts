/** A table of the claims of a document by speaker: who said what, when, and who was first. */
import type {Entry} from '../../data/schema.js';
import type {Stance} from '../../data/vocabulary.js';
import {boundsOf} from '../../model/bounds.js';
import type {Rank} from '../../model/claims.js';
import {isInterval} from '../../model/edtf.js';
import {isSortedByEnd} from '../../model/item.js';
import {statementDate, statementInstantRange} from '../../model/entry-dates.js';
import {speakerIds} from '../../model/speakers.js';
import type {Item, Snapshot, Timeline} from '../../model/timeline.js';

/** The id of the column of statements without an actor. No actor has an empty id. */
export const NOBODY = '';

export interface ClaimsTable {
  /** The ids of the actors that make a shown statement about a claim, in the document's order. */
  readonly speakers: readonly string[];
  /** All claims of the document, in its order. */
  readonly rows: readonly ClaimRow[];
}

export interface ClaimRow {
  /** A claim's id. */
  readonly claim: string;
  /** By the id of the speaker. Absent for those without a statement on the record: most, in a large table. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Cell {
  /** The shown statements, in the order in which they were made; none if those on the record are not shown. */
  readonly statements: readonly CellStatement[];
}

/** A statement and the entry that contains it. */
export interface CellStatement {
  readonly entry: Entry;
  readonly stance: Stance;
  /** Absent for `cautious` and `none`: nobody is the first to say nothing. */
  readonly rank: Rank | undefined;
  /** When the statement was made; compared number by number. */
  readonly sortKey: readonly number[];
}

/** Sorts rows by the text of the claim, or by when a speaker made a statement. */
export interface Sort {
  /** A speaker's id; undefined to sort by claim. */
  readonly speaker: string | undefined;
  readonly descending: boolean;
}

/** @param items the shown entries; ranks are among all entries on the record */
export function claimsTable(
  {document}: Timeline,
  items: readonly Item[],
  snapshot: Pick<Snapshot, 'items' | 'statements'>,
): ClaimsTable {
  const shown = statementsByClaim(items, snapshot);
  const onRecord = statementsByClaim(snapshot.items, snapshot);
  const speaking = new Set([...shown.values()].flatMap((bySpeaker) => [...bySpeaker.keys()]));
  return {
    speakers: [...document.actors.map(({id}) => id), NOBODY].filter((id) => speaking.has(id)),
    rows: (document.claims ?? []).map(({id}) => ({
      claim: id,
      cells: cellsOf(onRecord.get(id), shown.get(id)),
    })),
  };
}

/** How many cells the table would have. */
export function sizeOf({speakers, rows}: ClaimsTable): number {
  return speakers.length * rows.length;
}

/**
 * Without a sort, rows are in the document's order. Rows in which the speaker says nothing are last in both directions.
 * @param compareClaims compares two claims by their ids
 */
export function sortedRows(
  {rows}: ClaimsTable,
  sort: Sort | undefined,
  compareClaims: (a: string, b: string) => number,
): readonly ClaimRow[] {
  if (!sort) return rows;
  const {speaker, descending} = sort;
  const sign = descending ? -1 : 1;
  if (speaker === undefined) return rows.toSorted((a, b) => sign * compareClaims(a.claim, b.claim));
  // The earliest statement in ascending order, the latest in descending order.
  const keyOf = ({cells}: ClaimRow) => cells.get(speaker)?.statements.at(descending ? -1 : 0)?.sortKey;
  return rows.toSorted((a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    return keyA && keyB ? sign * compareLists(keyA, keyB) : Number(!keyA) - Number(!keyB);
  });
}

/** Compares statements by when they were made. */
export function compareStatements(a: CellStatement, b: CellStatement): number {
  return compareLists(a.sortKey, b.sortKey);
}

/** The sort after a press on a header: ascending, then descending, then none. */
export function nextSort(sort: Sort | undefined, speaker: string | undefined): Sort | undefined {
  if (sort?.speaker !== speaker || !sort) return {speaker, descending: false};
  return sort.descending ? undefined : {speaker, descending: true};
}

type BySpeaker = Map<string, CellStatement[]>;

function cellsOf(onRecord: BySpeaker | undefined, shown: BySpeaker | undefined): ReadonlyMap<string, Cell> {
  return new Map(
    [...(onRecord?.keys() ?? [])].map((speaker) => [
      speaker,
      {statements: (shown?.get(speaker) ?? []).toSorted(compareStatements)},
    ]),
  );
}

function statementsByClaim(
  items: readonly Item[],
  {statements}: Pick<Snapshot, 'statements'>,
): ReadonlyMap<string, BySpeaker> {
  const claims = new Map<string, BySpeaker>();
  for (const {entry, position} of items) {
    const speakers = speakerIds(entry);
    for (const {claim, stance, rank} of statements.get(entry.id) ?? []) {
      const isRanked = stance !== 'cautious' && stance !== 'none';
      const sortKey = sortKeyOf(entry, position);
      const statement = {entry, stance, rank: isRanked ? rank : undefined, sortKey};
      const bySpeaker = getOrAdd(claims, claim, () => new Map() as BySpeaker);
      for (const speaker of new Set(speakers.length > 0 ? speakers : [NOBODY]))
        getOrAdd(bySpeaker, speaker, () => []).push(statement);
    }
  }
  return claims;
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}

/**
 * Like the order of entries, but by when the statement was made: first day, last day, time of day, position in the document.
 * One without a date is last. An entry with an unknown start, or one that happened within its interval, counts from the last day.
 */
function sortKeyOf(entry: Entry, position: number): readonly number[] {
  const date = statementDate(entry);
  if (!date) return [Infinity, Infinity, -Infinity, position];
  const {earliest, latest} = boundsOf(date);
  const atEnd = isSortedByEnd(earliest, latest, entry.reported ? undefined : entry.extent);
  const hasTime = !isInterval(date) && date.time !== undefined;
  return [
    atEnd ? latest : earliest,
    latest,
    hasTime ? statementInstantRange(entry).from : -Infinity,
    position,
  ];
}

/** Subtraction would give NaN for two infinities. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing < 0 ? 0 : a[differing]! < b[differing]! ? -1 : 1;
}
