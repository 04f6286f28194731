/** Computes what the element computes from a document, but at once. */
import {parseTimeline} from '../../src/data/parse.js';
import type {TimelineDocument} from '../../src/data/schema.js';
import {edtf} from '../../src/model/edtf.js';
import {boundsOf} from '../../src/model/bounds.js';
import {prepare} from '../../src/model/prepare.js';
import {snapshotOf, type Snapshot} from '../../src/model/timeline.js';

/** A day number. @param date an EDTF day */
export function day(date: string): number {
  return boundsOf(edtf(date)).earliest;
}

/**
 * The latest record of a document, or the record as of a day.
 * @param asOf an EDTF day
 * @throws Error if the document is not valid
 */
export function recordOf(input: TimelineDocument, asOf?: string): Snapshot {
  const {document, issues} = parseTimeline(input);
  if (!document) throw new Error(issues.map(({message}) => message).join('\n'));
  return snapshotOf(prepare(document, asOf === undefined ? undefined : day(asOf)));
}

/** The ids of items, in their order. */
export function idsOf(items: Snapshot['items']): string[] {
  return items.map(({entry}) => entry.id);
}
