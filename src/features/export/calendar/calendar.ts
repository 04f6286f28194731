import {generateIcsCalendar, type IcsDateObject, type IcsEvent} from 'ts-ics';
import type {Entry} from '../../../data/schema.js';
import {hashOf} from '../../../data/slug.js';
import {boundsOf} from '../../../model/bounds.js';
import {edtf} from '../../../model/edtf.js';
import {recordTitle} from '../../../format/record-title.js';
import {withPlainBlanks} from '../../../format/date-formatter.js';
import {isolateIn} from '../../../format/isolate.js';
import {pickText} from '../../../format/text.js';
import {webAddress} from '../../../format/web-address.js';
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
    // `ts-ics` does not escape it.
    name: escapeText(pickText(title, context.locale, lang).value),
    events,
  });
  const description = `${leadText(selection.snapshot, context)}\n${selectionText(selection, context)}`;
  return {text: refold(withDescription(text, description)), leftOut};
}

/** `ts-ics` would write it after the events, but properties of a calendar come before: RFC 5545, 3.6. */
function withDescription(calendar: string, description: string): string {
  const first = '\r\nBEGIN:VEVENT';
  return calendar.replace(first, () => `\r\nX-WR-CALDESC:${escapeText(description)}${first}`);
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
    summary: isExactTime
      ? headline
      : `${isolateIn(context.translate)(headline)} · ${context.format.date(entry.date, entry.extent).text}`,
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

/**
 * The last known day on which the entry changed or was published. Not the day of the export, which would change the file
 * of unchanged entries. By it, calendar programs know the newer of two versions.
 */
function stampOf({reported, revisions = []}: Entry, {timeline}: FileContext): Date | undefined {
  const {revised, source} = timeline.document;
  const day = [revised, source?.published, reported?.date, ...revisions.map(({date}) => date)]
    .map((text) => (text === undefined ? NaN : boundsOf(edtf(text)).latest))
    .filter(hasDay)
    .reduce((latest, one) => Math.max(latest, one), -Infinity);
  return hasDay(day) ? dateOf(day) : undefined;
}

const dateOf = (day: number): Date => new Date(day * MS_PER_DAY);

/** The first web address of the entry's sources, else that of the document's source. */
function addressOf(
  {sources = [], corroboration = []}: Entry,
  source: string | undefined,
): string | undefined {
  return [...sources, ...corroboration]
    .map(({url}) => url)
    .concat(source)
    .map((url) => webAddress(url, document.baseURI))
    .find((url) => url !== undefined);
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
