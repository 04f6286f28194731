/** The three times of an entry: when it happened, when it was reported, and since when it is on the record. */
import type {Entry, TimelineDocument} from '../data/schema.js';
import {boundsOf, type Bounds} from './bounds.js';
import {edtf, isInterval, type EdtfDate} from './edtf.js';
import type {Item} from './item.js';
import {instantsOf, type Instants} from './zones.js';

/** An entry with its parsed date. */
export interface DatedItem extends Pick<Item, 'entry' | 'position'> {
  readonly bounds: Bounds;
  /** When it happened. */
  readonly date: EdtfDate;
  /** The day number from which it is on the record. */
  readonly onRecord: number;
}

/** The entries in the order of the document. */
export function datedItems(document: TimelineDocument): DatedItem[] {
  let articleDay: number | undefined;
  const getArticleDay = () => (articleDay ??= dayOfArticle(document));
  return document.entries.map((entry, position) => {
    const date = edtf(entry.date);
    const bounds = boundsOf(date);
    return {entry, position, date, bounds, onRecord: onRecordFrom(entry, date, bounds) ?? getArticleDay()};
  });
}

/** When the statement was made: the date of the report, or else the date of the entry. */
export function statementDate(entry: Entry): EdtfDate {
  return edtf(entry.reported?.date ?? entry.date);
}

/** The interval in which the statement was made. Its days are days in the time zone of the place. */
export function statementInstants(entry: Entry): Instants {
  return instantsOf(statementDate(entry), entry.place?.timeZone);
}

/** undefined if only the day of the article is known. */
function onRecordFrom({reported, extent}: Entry, date: EdtfDate, {latest}: Bounds): number | undefined {
  if (reported) return finite(boundsOf(edtf(reported.date)).latest);
  if (!isInterval(date)) return latest;
  const isByEnd = extent === 'within' || typeof date.start === 'string';
  return finite(isByEnd ? latest : boundsOf(date.start).latest);
}

/** The day on which the source of the document was published, or else the latest finite day of any entry. */
function dayOfArticle({source, entries}: TimelineDocument): number {
  if (source.published !== undefined) {
    const day = finite(boundsOf(edtf(source.published)).latest);
    if (day !== undefined) return day;
  }
  const dates = entries.flatMap(({date, reported}) => (reported ? [date, reported.date] : [date]));
  const bounds = dates.map((date) => boundsOf(edtf(date)));
  return bounds
    .flatMap(({earliest, latest}) => [earliest, latest])
    .filter(Number.isFinite)
    .reduce((latest, day) => Math.max(latest, day), -Infinity);
}

function finite(day: number): number | undefined {
  return Number.isFinite(day) ? day : undefined;
}
