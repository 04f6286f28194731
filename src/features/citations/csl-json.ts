import type {Entry, TimelineDocument} from '../../data/schema.js';
import {isInterval, edtf, type EdtfDate, type EdtfEnd, type EdtfPoint} from '../../model/edtf.js';
import type {Extent} from '../../data/vocabulary.js';
import type {DateFormatter} from '../../format/date-formatter.js';
import {clean, noteOf, titleOf, webAddress, type CiteContext} from './sentences.js';

/** A date of CSL: figures where they say it all, and else words. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * A list of one item of CSL-JSON 1.0.2: the source, with the entry as its event and in its note. It is a web page where
 * it has an address, and else a document, since nothing tells that it is more.
 */
export function cslJson(entry: Entry, document: TimelineDocument, context: CiteContext): string {
  const {source, lang} = document;
  const {format, base, accessed} = context;
  const author = clean(source.author);
  const url = webAddress(source.url, base);
  const item = {
    id: `${document.id}:${entry.id}`,
    type: url ? 'webpage' : 'document',
    title: titleOf(source.title, lang),
    author: author ? [{literal: author}] : undefined,
    publisher: clean(source.publisher) || undefined,
    issued: source.published === undefined ? undefined : cslDate(source.published, format),
    'event-date': cslDate(entry.date, format, entry.extent),
    URL: url,
    accessed: accessed === undefined ? undefined : cslDate(accessed, format),
    note: noteOf(entry, document, context),
  };
  return JSON.stringify([item], null, 2);
}

function cslDate(text: string, format: DateFormatter, extent?: Extent): CslDate {
  const date = edtf(text);
  return figures(date, extent) ?? {literal: format.date(text, extent).text};
}

function figures(date: EdtfDate, extent: Extent | undefined): CslDate | undefined {
  if (!isInterval(date)) return isTold(date) ? {...parts([date]), ...seasonOf(date)} : undefined;
  const ends = [date.start, date.end];
  // Of a range it is said that it lasted.
  return extent !== 'within' && ends.every((end) => isTold(end) && !end.season)
    ? parts(ends as EdtfPoint[])
    : undefined;
}

function parts(points: readonly EdtfPoint[]): CslDate {
  const vague = points.some(({approximate, uncertain}) => approximate || uncertain);
  return {'date-parts': points.map(partsOf), ...(vague && {circa: true})};
}

/** CSL counts years before Christ, without a year zero. */
function partsOf({year, month, day}: EdtfPoint): readonly number[] {
  return [year < 1 ? year - 1 : year, month, day].filter((part) => part !== undefined);
}

function seasonOf({season}: EdtfPoint): Pick<CslDate, 'season'> {
  return season ? {season: season - 20} : {};
}

/** Whether figures format it: not an open end, a decade, or a year that is told in round numbers. */
function isTold(end: EdtfEnd): end is EdtfPoint {
  return typeof end !== 'string' && !end.long && end.unspecified !== 'year' && end.unspecified !== 'decade';
}
