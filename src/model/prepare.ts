/**
 * Works out of a document all that its dates and links tell: the order, the bounds, who was first, the figures.
 * Of the bundled document this is done when the package is built; see `bundled.ts`.
 */
import type {TimelineDocument} from '../data/schema.js';
import {statementsOf} from './claims.js';
import {countsOf} from './counts.js';
import {compareItems} from './order.js';
import {itemsOf, type DatedItem} from './record.js';
import type {Prepared} from './timeline.js';

const sorted = new WeakMap<TimelineDocument, readonly DatedItem[]>();

/**
 * The record as it stands, or as it stood on a day.
 * @param document a document that has been through `parseTimeline`
 * @param asOf a day number; what came on the record later is left out
 */
export function prepare(document: TimelineDocument, asOf = Infinity): Prepared {
  const items = itemsInOrder(document).filter(({onRecord}) => onRecord <= asOf);
  const statements = statementsOf(items);
  return {
    order: items.map(({position, bounds: {earliest, latest}}) => ({position, earliest, latest})),
    statements: new Map(statements.map(([{id}, list]) => [id, list])),
    counts: countsOf(items, statements),
  };
}

function itemsInOrder(document: TimelineDocument): readonly DatedItem[] {
  let items = sorted.get(document);
  if (!items) sorted.set(document, (items = itemsOf(document).sort(compareItems)));
  return items;
}
