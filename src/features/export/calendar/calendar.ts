/** A calendar file (iCalendar, RFC 5545): always the same for the same entries, whenever it is made. */
import {generateIcsCalendar, type IcsDateObject, type IcsEvent} from 'ts-ics';
import type {Entry} from '../../../data/schema.js';
import {boundsOf} from '../../../model/bounds.js';
import {edtf} from '../../../model/edtf.js';
import {pickText} from '../../../format/text.js';
import {descriptionOf, kindText} from './text.js';
import {calendarTime, hasDay, isPlain, type CalendarTime, type NoPlace} from './time.js';
import {escaped, plain, refolded} from './ics-text.js';
import {selectionText, type FileContext, type Selection} from '../selection.js';

const MILLISECONDS = 86_400_000;

export interface CalendarFile {
  /** Nothing where none has a place: a calendar is not without events. */
  readonly text: string | undefined;
  readonly leftOut: readonly {readonly entry: Entry; readonly why: NoPlace}[];
}

export function calendarFile(selection: Selection, context: FileContext): CalendarFile {
  const placed = selection.items.map(({entry}) => ({entry, time: calendarTime(entry)}));
  const events = placed.flatMap(({entry, time}) => ('no' in time ? [] : [eventOf(entry, time, context)]));
  const leftOut = placed.flatMap(({entry, time}) => ('no' in time ? [{entry, why: time.no}] : []));
  if (events.length === 0) return {text: undefined, leftOut};
  const {title, lang} = context.timeline.document;
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//dprk-deployment-timeline//EN',
    name: escaped(pickText(title, context.locale, lang).value),
    // Written as X-WR-CALDESC. The writer escapes neither this nor the name.
    nonStandard: {wrCaldesc: escaped(selectionText(selection, context))},
    events,
  });
  return {text: refolded(text), leftOut};
}

function eventOf(entry: Entry, time: Exclude<CalendarTime, {no: NoPlace}>, context: FileContext): IcsEvent {
  const {document} = context.timeline;
  const tell = (text: Entry['headline']): string =>
    plain(pickText(text, context.locale, document.lang).value);
  const headline = tell(entry.headline);
  const isAsShown = isPlain(entry.date) && !('note' in time);
  const times = timesOf(time);
  const url = addressOf(entry, document.source.url);
  const event = {
    uid: `${entry.id}@${document.id}`,
    stamp: {date: stampOf(entry, context) ?? times.start.date},
    ...times,
    summary: isAsShown ? headline : `${headline} · ${context.format.date(entry.date, entry.extent).text}`,
    description: plain(descriptionOf(entry, 'note' in time ? time.note : undefined, context)),
    // The writer does not escape these.
    categories: [escaped(kindText(entry, context))],
    ...(entry.place && {location: tell(entry.place.name)}),
    ...(url !== undefined && {url}),
    timeTransparent: 'TRANSPARENT',
  };
  // A moment has no end: the type asks for one, RFC 5545 does not.
  return event as IcsEvent;
}

/** The end of days is the day after the last. */
function timesOf(time: Exclude<CalendarTime, {no: NoPlace}>): {start: IcsDateObject; end?: IcsDateObject} {
  if ('instant' in time) return {start: {date: new Date(time.instant * 1000)}};
  const [first, last] = time.days;
  const day = (number: number): IcsDateObject => ({type: 'DATE', date: dateOf(number)});
  return {start: day(first), end: day(last + 1)};
}

/** When what it says was last revised, as far as the document tells: never the day of the export. */
function stampOf(entry: Entry, {timeline}: FileContext): Date | undefined {
  const {revised, source} = timeline.document;
  const day = [revised, source.published, entry.reported?.date]
    .map((text) => (text === undefined ? NaN : boundsOf(edtf(text)).latest))
    .find(hasDay);
  return day === undefined ? undefined : dateOf(day);
}

const dateOf = (day: number): Date => new Date(day * MILLISECONDS);

/** The first address of what it rests on, else of the document's source. A relative one has nothing to stand on here. */
function addressOf(
  {sources = [], corroboration = []}: Entry,
  source: string | undefined,
): string | undefined {
  return [...sources, ...corroboration]
    .map(({url}) => url)
    .concat(source)
    .find((url) => url && /^https?:\S+$/i.test(url));
}
