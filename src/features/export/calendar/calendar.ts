import {generateIcsCalendar, type IcsDateObject, type IcsEvent} from 'ts-ics';
import type {Entry} from '../../../data/schema.js';
import {hashOf} from '../../../data/slug.js';
import {boundsOf} from '../../../model/bounds.js';
import {edtf} from '../../../model/edtf.js';
import {recordTitle} from '../../../format/record-title.js';
import {withPlainBlanks} from '../../../format/date-formatter.js';
import {pickText} from '../../../format/text.js';
import {descriptionOf, kindText, leadText} from './text.js';
import {calendarTime, hasDay, isCalendarDate, type EventTime, type OmissionReason} from './time.js';
import {escapeText, plainText, refold} from './ics-text.js';
import {selectionText, type FileContext, type Selection} from '../selection.js';

const MS_PER_DAY = 86_400_000;

export interface CalendarFile {
  /** Undefined if it would have no events, which RFC 5545 does not allow. */
  readonly text: string | undefined;
  readonly leftOut: readonly {readonly entry: Entry; readonly reason: OmissionReason}[];
}

/** An iCalendar file (RFC 5545). The same entries always give the same file. */
export function calendarFile(selection: Selection, shown: FileContext): CalendarFile {
  const context = {...shown, format: withPlainBlanks(shown.format)};
  const timed = selection.items.map(({entry}) => ({entry, time: calendarTime(entry)}));
  const events = timed.flatMap(({entry, time}) => ('omitted' in time ? [] : [eventOf(entry, time, context)]));
  const leftOut = timed.flatMap(({entry, time}) =>
    'omitted' in time ? [{entry, reason: time.omitted}] : [],
  );
  if (events.length === 0) return {text: undefined, leftOut};
  const {lang} = context.timeline.document;
  const title = recordTitle(context);
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//dprk-deployment-timeline//EN',
    name: escapeText(pickText(title, context.locale, lang).value),
    // Written as X-WR-CALDESC. `ts-ics` escapes neither this nor the name.
    nonStandard: {
      wrCaldesc: escapeText(`${leadText(selection.snapshot, context)}\n${selectionText(selection, context)}`),
    },
    events,
  });
  return {text: refold(text), leftOut};
}

function eventOf(entry: Entry, time: EventTime, context: FileContext): IcsEvent {
  const {document} = context.timeline;
  const textOf = (text: Entry['headline']): string =>
    plainText(pickText(text, context.locale, document.lang).value);
  const headline = textOf(entry.headline);
  const isExactTime = isCalendarDate(entry.date!) && !('note' in time);
  const times = timesOf(time);
  const url = addressOf(entry, document.source?.url);
  const event = {
    uid: `${entry.id}@${recordHash(context)}`,
    stamp: {date: stampOf(entry, context) ?? times.start.date},
    ...times,
    summary: isExactTime ? headline : `${headline} · ${context.format.date(entry.date, entry.extent).text}`,
    description: plainText(descriptionOf(entry, 'note' in time ? time.note : undefined, context)),
    // `ts-ics` does not escape categories.
    categories: [escapeText(kindText(entry, context))],
    ...(entry.place && {location: textOf(entry.place.name)}),
    ...(url !== undefined && {url}),
    timeTransparent: 'TRANSPARENT',
  };
  // An event at a moment has no end: `IcsEvent` requires one, RFC 5545 does not.
  return event as IcsEvent;
}

/** The end of an event of whole days is exclusive. */
function timesOf(time: EventTime): {start: IcsDateObject; end?: IcsDateObject} {
  if ('instant' in time) return {start: {date: new Date(time.instant * 1000)}};
  const [first, last] = time.days;
  const day = (number: number): IcsDateObject => ({type: 'DATE', date: dateOf(number)});
  return {start: day(first), end: day(last + 1)};
}

/** The last known revision. Not the day of the export, which would change the file of unchanged entries. */
function stampOf(entry: Entry, {timeline}: FileContext): Date | undefined {
  const {revised, source} = timeline.document;
  const day = [revised, source?.published, entry.reported?.date]
    .map((text) => (text === undefined ? NaN : boundsOf(edtf(text)).latest))
    .find(hasDay);
  return day === undefined ? undefined : dateOf(day);
}

const dateOf = (day: number): Date => new Date(day * MS_PER_DAY);

/** The first absolute address of the entry's sources, else that of the document's source. */
function addressOf(
  {sources = [], corroboration = []}: Entry,
  source: string | undefined,
): string | undefined {
  return [...sources, ...corroboration]
    .map(({url}) => url)
    .concat(source)
    .filter((url) => url !== undefined && URL.canParse(url))
    .map((url) => new URL(url!).href)[0];
}

/**
 * Ids are unique within a record only, and ids of records are often made from a title that others have too. Where the
 * record comes from makes the difference: its source, or else its file, or else the page that contains it.
 */
function recordHash({timeline: {document}, address}: FileContext): string {
  const page = location.origin + location.pathname;
  const url = document.source?.url;
  const source = url !== undefined && URL.canParse(url, page) ? new URL(url, page).href : undefined;
  return hashOf(`${document.id} ${source ?? address ?? page}`);
}
