/**
 * Works out of a document all that its dates and links tell: the order, the bounds, who was first, the figures.
 * Of the bundled document this is done when the package is built; see `bundled.ts`.
 */
import type {Entry, TimelineDocument} from '../data/schema.js';
import {boundsOf} from './bounds.js';
import {statementsOf} from './claims.js';
import {countsOf} from './counts.js';
import {edtf} from './edtf.js';
import {memoizeByObject} from './memoize.js';
import {compareItems} from './order.js';
import {itemsOf, type DatedItem} from './record.js';
import type {Prepared} from './timeline.js';

/**
 * The record as it stands, or as it stood on a day.
 * @param document a document that has been through `parseTimeline`
 * @param asOf a day number; what came on the record later is left out
 */
export function prepare(document: TimelineDocument, asOf = Infinity): Prepared {
  const items = itemsInOrder(document).filter(({onRecord}) => onRecord <= asOf);
  const statements = statementsOf(items);
  return {
    order: items.map(({entry, position, bounds: {earliest, latest}}) => ({
      position,
      earliest,
      latest,
      ...asItStood(entry, asOf),
    })),
    statements: new Map(statements.map(([{id}, list]) => [id, list])),
    counts: countsOf(items, statements),
  };
}

/** The entries in the format's order, with their dates read. */
export const itemsInOrder = memoizeByObject((document: TimelineDocument): readonly DatedItem[] =>
  itemsOf(document).sort(compareItems),
);

/** The day number from which a correction counts: the latest that its date can mean. */
export function revisedOn(date: string): number {
  const {earliest, latest} = boundsOf(edtf(date));
  return Number.isFinite(latest) ? latest : earliest;
}

/** An entry that was corrected later, without what was not known yet. */
function asItStood({revisions = [], ...entry}: Entry, asOf: number): {readonly entry?: Entry} {
  const made = revisions.filter(({date}) => revisedOn(date) <= asOf);
  if (made.length === revisions.length) return {};
  return {entry: made.length > 0 ? {...entry, revisions: made} : entry};
}
