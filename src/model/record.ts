/** The three times of an entry, worked out once: when it happened, when it was said, when it was on the record. */
import type {Entry, TimelineDocument} from '../data/schema.js';
import {boundsOf, type Bounds} from './bounds.js';
import {edtf, isInterval, type EdtfDate} from './edtf.js';
import type {Item} from './item.js';
import {instantsOf} from './zones.js';

/** An item with its date read. */
export interface DatedItem extends Pick<Item, 'entry' | 'position'> {
  readonly bounds: Bounds;
  /** When it happened. */
  readonly date: EdtfDate;
  /** The day number from which it is on the record; see the format's three times. */
  readonly onRecord: number;
}

/** Reads the dates of every entry, in the document's own order. */
export function itemsOf(document: TimelineDocument): DatedItem[] {
  let articleDay: number | undefined;
  const ofArticle = () => (articleDay ??= dayOfArticle(document));
  return document.entries.map((entry, position) => {
    const date = edtf(entry.date);
    const bounds = boundsOf(date);
    return {entry, position, date, bounds, onRecord: onRecordFrom(entry, date, bounds) ?? ofArticle()};
  });
}

/** When it was said: the date of the report, or else of the thing itself. */
export function saidOf(entry: Entry): EdtfDate {
  return edtf(entry.reported?.date ?? entry.date);
}

/** The UTC seconds between which it was said. Days are local to the place they are told from. */
export function saidInstants(entry: Entry): {from: number; to: number} {
  return instantsOf(saidOf(entry), entry.place?.timeZone);
}

/** Who says it: the reporter, or else the actors. */
export function speakersOf(entry: Entry): readonly string[] {
  return entry.reported?.by === undefined ? entry.actors : [entry.reported.by];
}

/** Nothing where only the day of the article is known. */
function onRecordFrom({reported, extent}: Entry, date: EdtfDate, {latest}: Bounds): number | undefined {
  if (reported) return finite(boundsOf(edtf(reported.date)).latest);
  if (!isInterval(date)) return latest;
  const isByEnd = extent === 'within' || typeof date.start === 'string';
  return finite(isByEnd ? latest : boundsOf(date.start).latest);
}

/** The day on which the document's source told it: its publication, or else the latest finite day of any entry. */
function dayOfArticle({source, entries}: TimelineDocument): number {
  if (source.published !== undefined) {
    const day = finite(boundsOf(edtf(source.published)).latest);
    if (day !== undefined) return day;
  }
  return entries
    .flatMap(({date, reported}) => [date, reported?.date ?? date])
    .flatMap((date) => {
      const {earliest, latest} = boundsOf(edtf(date));
      return [earliest, latest];
    })
    .filter(Number.isFinite)
    .reduce((latest, day) => Math.max(latest, day), -Infinity);
}

function finite(day: number): number | undefined {
  return Number.isFinite(day) ? day : undefined;
}
