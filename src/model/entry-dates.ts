/** The three dates of an entry: when it happened, when it was reported, and since when it is on the record. */
import type {Entry, TimelineDocument} from '../data/schema.js';
import {boundsOf} from './bounds.js';
import {edtf, isInterval, type EdtfDate} from './edtf.js';
import type {Item} from './item.js';
import {instantRangeOf, type InstantRange} from './zones.js';

/** An entry with its parsed date. */
export interface DatedItem extends Item {
  /** When it happened; absent if the entry has no date. */
  readonly date: EdtfDate | undefined;
  /** The day number from which it is on the record. */
  readonly onRecord: number;
}

const UNDATED: Pick<Item, 'earliest' | 'latest'> = {earliest: Infinity, latest: Infinity};

/** The entries in the order of the document. */
export function datedItems(document: TimelineDocument): DatedItem[] {
  let latestDay: number | undefined;
  const getLatestDay = () => (latestDay ??= latestDayOf(document));
  return document.entries.map((entry, position) => {
    const date = entry.date === undefined ? undefined : edtf(entry.date);
    const {earliest, latest} = date ? boundsOf(date) : UNDATED;
    const onRecord = onRecordFrom(entry, date, latest) ?? getLatestDay();
    return {entry, position, earliest, latest, date, onRecord};
  });
}

/** When the statement was made: the date of the report, or else the date of the entry, if it has one. */
export function statementDate({reported, date}: Entry): EdtfDate | undefined {
  const text = reported?.date ?? date;
  return text === undefined ? undefined : edtf(text);
}

/** Without a date, a statement can have been made at any time. */
export const ANY_TIME: InstantRange = {from: -Infinity, to: Infinity};

/** The interval in which the statement was made. Its days are days in the time zone of the place. */
export function statementInstantRange(entry: Entry): InstantRange {
  const date = statementDate(entry);
  return date ? instantRangeOf(date, entry.place?.timeZone) : ANY_TIME;
}

/** undefined if no day of the entry itself is known. An entry without any date is always on the record. */
function onRecordFrom(
  {reported, extent}: Entry,
  date: EdtfDate | undefined,
  latest: number,
): number | undefined {
  if (reported) return finite(boundsOf(edtf(reported.date)).latest);
  if (!date) return -Infinity;
  if (!isInterval(date)) return latest;
  const isByEnd = extent === 'within' || typeof date.start === 'string';
  // The last day of a month in which it begins may be after its own end.
  return finite(isByEnd ? latest : Math.min(boundsOf(date.start).latest, latest));
}

/** The day on which the source of the document was published, or else the latest finite day of any entry. */
function latestDayOf({source, entries}: TimelineDocument): number {
  if (source?.published !== undefined) {
    const day = finite(boundsOf(edtf(source.published)).latest);
    if (day !== undefined) return day;
  }
  const dates = entries.flatMap(({date, reported}) => [date, reported?.date]);
  const bounds = dates.filter((date) => date !== undefined).map((date) => boundsOf(edtf(date)));
  return bounds
    .flatMap(({earliest, latest}) => [earliest, latest])
    .filter(Number.isFinite)
    .reduce((latest, day) => Math.max(latest, day), -Infinity);
}

function finite(day: number): number | undefined {
  return Number.isFinite(day) ? day : undefined;
}
