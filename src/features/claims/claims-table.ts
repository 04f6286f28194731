/** The claims of a document by the ones who speak to them: who said what, when, and who first. */
import type {Entry} from '../../data/schema.js';
import type {Stance} from '../../data/vocabulary.js';
import {boundsOf} from '../../model/bounds.js';
import type {Rank} from '../../model/claims.js';
import {isInterval} from '../../model/edtf.js';
import {statementDate, statementInstants} from '../../model/entry-dates.js';
import {speakerIds} from '../../model/speakers.js';
import type {Item, Snapshot, Timeline} from '../../model/timeline.js';

/** Stands for the one who says what nobody is named for. No actor has this id. */
export const NOBODY = '';

export interface ClaimsTable {
  /** Who speaks to any claim, by id, in the document's order. */
  readonly speakers: readonly string[];
  /** Every claim of the document, in its order. */
  readonly rows: readonly ClaimRow[];
}

export interface ClaimRow {
  readonly claim: string;
  /** One a speaker. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** What is shown of what they said, in the order in which it was said. */
  readonly said: readonly Said[];
  /** Whether they said anything that is on the record, shown or not. */
  readonly onRecord: boolean;
}

/** A statement, with the entry that makes it. */
export interface Said {
  readonly entry: Entry;
  readonly stance: Stance;
  /** Absent of a stance that nobody is the first to take. */
  readonly rank: Rank | undefined;
  /** When it was said, for sorting: by the first day, then by each of the following. */
  readonly when: readonly number[];
}

/** Rows by their claim, or by when one speaker spoke. */
export interface Sort {
  /** Absent where it is by the claim. */
  readonly speaker: string | undefined;
  readonly descending: boolean;
}

/** @param items what is shown; first and later are told among all that is on the record */
export function claimsTable(
  {document}: Timeline,
  items: readonly Item[],
  snapshot: Pick<Snapshot, 'items' | 'statements'>,
): ClaimsTable {
  const shown = statementsIn(items, snapshot);
  const onRecord = statementsIn(snapshot.items, snapshot);
  const claims = (document.claims ?? []).map(({id}) => id);
  const speakers = [...document.actors.map(({id}) => id), NOBODY].filter((speaker) =>
    claims.some((claim) => shown.has(keyOf(claim, speaker))),
  );
  const cellOf = (key: string): Cell => ({
    said: (shown.get(key) ?? []).toSorted(compareSaid),
    onRecord: onRecord.has(key),
  });
  return {
    speakers,
    rows: claims.map((claim) => ({
      claim,
      cells: speakers.map((speaker) => cellOf(keyOf(claim, speaker))),
    })),
  };
}

/**
 * The rows in the order asked for; without one, in the document's own. Where a speaker is silent stands last.
 * @param compareClaims compares the texts of two claims, by their ids
 */
export function sortedRows(
  {speakers, rows}: ClaimsTable,
  sort: Sort | undefined,
  compareClaims: (a: string, b: string) => number,
): readonly ClaimRow[] {
  if (!sort) return rows;
  const {speaker, descending} = sort;
  const sign = descending ? -1 : 1;
  if (speaker === undefined) return rows.toSorted((a, b) => sign * compareClaims(a.claim, b.claim));
  const column = speakers.indexOf(speaker);
  // The earliest they said, or from the other end the latest.
  const when = ({cells}: ClaimRow) => cells[column]?.said.at(descending ? -1 : 0)?.when;
  return rows.toSorted((a, b) => {
    const [one, other] = [when(a), when(b)];
    return one && other ? sign * compareLists(one, other) : Number(!one) - Number(!other);
  });
}

/** Which of two was said first, as the format orders entries. */
export function compareSaid(a: Said, b: Said): number {
  return compareLists(a.when, b.when);
}

/** What a column is sorted by next: upwards, downwards, not at all. */
export function nextSort(sort: Sort | undefined, speaker: string | undefined): Sort | undefined {
  if (sort?.speaker !== speaker || !sort) return {speaker, descending: false};
  return sort.descending ? undefined : {speaker, descending: true};
}

/** By claim and speaker. */
function statementsIn(
  items: readonly Item[],
  {statements}: Pick<Snapshot, 'statements'>,
): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const {entry, position} of items) {
    const speakers = speakerIds(entry);
    for (const {claim, stance, rank} of statements.get(entry.id) ?? []) {
      const isRanked = stance !== 'cautious' && stance !== 'none';
      const statement = {entry, stance, rank: isRanked ? rank : undefined, when: whenOf(entry, position)};
      for (const speaker of new Set(speakers.length > 0 ? speakers : [NOBODY])) {
        const key = keyOf(claim, speaker);
        if (!said.has(key)) said.set(key, []);
        said.get(key)!.push(statement);
      }
    }
  }
  return said;
}

/** No id has a space in it. */
function keyOf(claim: string, speaker: string): string {
  return `${claim} ${speaker}`;
}

/**
 * As the format orders entries, but by when it was said: by the first day (an unknown start, and what fell within, by
 * the end), then the last, then the moment of what has a time, then the document's own order.
 */
function whenOf(entry: Entry, position: number): readonly number[] {
  const date = statementDate(entry);
  const {earliest, latest} = boundsOf(date);
  const fellWithin = !entry.reported && entry.extent === 'within' && latest !== Infinity;
  const atEnd = earliest === -Infinity || fellWithin;
  const hasTime = !isInterval(date) && date.time !== undefined;
  return [atEnd ? latest : earliest, latest, hasTime ? statementInstants(entry).from : -Infinity, position];
}

/** Subtraction would answer NaN for two infinities. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing < 0 ? 0 : a[differing]! < b[differing]! ? -1 : 1;
}
