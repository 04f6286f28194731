import type {Entry, TimelineDocument} from '../../data/schema.js';
import {isInterval, edtf, type EdtfDate, type EdtfEnd, type EdtfPoint} from '../../model/edtf.js';
import type {Extent} from '../../data/vocabulary.js';
import type {DateFormatter} from '../../format/date-formatter.js';
import {webAddress} from '../../format/web-address.js';
import {clean, noteOf, sourceOrRecord, titleOf, type CiteContext} from './sentences.js';

/** A CSL date: numbers if they express it completely, otherwise text. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * A CSL-JSON 1.0.2 list with one item: the source, with the entry as its event and in its note. The type is `webpage` if the
 * work has an address, otherwise `document`: the timeline does not say what type of work it is.
 */
export function cslJson(entry: Entry, document: TimelineDocument, context: CiteContext): string {
  const source = sourceOrRecord(entry, document, context);
  const {format, base, accessed} = context;
  const author = clean(source.author);
  const url = webAddress(source.url, base);
  const item = {
    id: `${document.id}:${entry.id}`,
    type: url ? 'webpage' : 'document',
    title: titleOf(source.title, document.lang),
    author: author ? [{literal: author}] : undefined,
    publisher: clean(source.publisher) || undefined,
    issued: source.published === undefined ? undefined : cslDate(source.published, format),
    'event-date': entry.date === undefined ? undefined : cslDate(entry.date, format, entry.extent),
    URL: url,
    accessed: accessed === undefined ? undefined : cslDate(accessed, format),
    note: noteOf(entry, document, context),
  };
  return JSON.stringify([item], null, 2);
}

function cslDate(text: string, format: DateFormatter, extent?: Extent): CslDate {
  const date = edtf(text);
  return numericDate(date, extent) ?? {literal: format.date(text, extent).text};
}

function numericDate(date: EdtfDate, extent: Extent | undefined): CslDate | undefined {
  if (!isInterval(date)) return isNumeric(date) ? {...datePartsOf([date]), ...seasonOf(date)} : undefined;
  const ends = [date.start, date.end];
  // A CSL range means the whole period, which is wrong for an entry within an interval.
  return extent !== 'within' && ends.every((end) => isNumeric(end) && !end.season)
    ? datePartsOf(ends as EdtfPoint[])
    : undefined;
}

function datePartsOf(points: readonly EdtfPoint[]): CslDate {
  const vague = points.some(({approximate, uncertain}) => approximate || uncertain);
  return {'date-parts': points.map(partsOf), ...(vague && {circa: true})};
}

/** CSL has no year zero: -1 is 1 BC, which is 0 in EDTF. */
function partsOf({year, month, day}: EdtfPoint): readonly number[] {
  return [year < 1 ? year - 1 : year, month, day].filter((part) => part !== undefined);
}

function seasonOf({season}: EdtfPoint): Pick<CslDate, 'season'> {
  // EDTF numbers seasons from 21, CSL from 1.
  return season ? {season: season - 20} : {};
}

/** Whether numbers can express it: not an open end, a decade, a century, or a year written with `Y`. */
function isNumeric(end: EdtfEnd): end is EdtfPoint {
  return typeof end !== 'string' && !end.long && end.unspecified !== 'year' && end.unspecified !== 'decade';
}
