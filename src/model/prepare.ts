/**
 * Computes from a document what its dates and links imply: the order and the bounds of the entries, who was first, the
 * figures. For the bundled document this is done before the build: see `prepared-article.ts`.
 */
import type {Entry, TimelineDocument} from '../data/schema.js';
import {boundsOf} from './bounds.js';
import {statementsOf} from './claims.js';
import {countsOf} from './counts.js';
import {edtf} from './edtf.js';
import {memoizeByObject} from './memoize.js';
import {compareItems, withUndated} from './order.js';
import {datedItems, type DatedItem} from './entry-dates.js';
import type {Prepared} from './timeline.js';

/**
 * @param document a document that `parseTimeline` returned
 * @param asOf a day number: entries and corrections that were published later are left out
 */
export function prepare(document: TimelineDocument, asOf = Infinity): Prepared {
  const items = itemsInOrder(document).filter(({onRecord}) => onRecord <= asOf);
  const statements = statementsOf(items);
  return {
    items: items.map((item) => {
      const changed = entryAsOf(item.entry, asOf);
      return changed ? {...item, entry: changed} : item;
    }),
    statements: new Map(statements.map(([{id}, list]) => [id, list])),
    counts: countsOf(items),
  };
}

/** The entries with their parsed dates, in the order of the list. */
export const itemsInOrder = memoizeByObject((document: TimelineDocument): readonly DatedItem[] =>
  withUndated(datedItems(document).sort(compareItems)),
);

/** The day number from which a correction counts: the latest day that its date can mean. */
export function revisionDay(date: string): number {
  const {earliest, latest} = boundsOf(edtf(date));
  return Number.isFinite(latest) ? latest : earliest;
}

/** The entry without the corrections that came later; undefined if there are none, and it is as in the document. */
function entryAsOf(given: Entry, asOf: number): Entry | undefined {
  if (!given.revisions) return undefined;
  const {revisions, ...entry} = given;
  const earlier = revisions.filter(({date}) => revisionDay(date) <= asOf);
  if (earlier.length === revisions.length) return undefined;
  return earlier.length > 0 ? {...entry, revisions: earlier} : entry;
}
