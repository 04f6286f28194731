/** An event of a calendar as an entry. */
import ICAL from 'ical.js';
import {isTimeZone} from '../../../model/zones.js';
import {linkSources, sourcesOf} from '../address.js';
import {edtfOf} from '../date-parts.js';
import type {Draft} from '../draft.js';
import type {ReportLoss} from '../losses.js';
import {mediaInText, mediaOf, type Media} from '../media.js';
import {textIn, type Parts} from '../parts.js';
import {textOfDescription} from './description.js';

/** What is converted below, and what only programs need. */
const KNOWN: ReadonlySet<string> = new Set(
  `attach categories created description dtend dtstamp dtstart duration last-modified location recurrence-id
   sequence summary transp uid url`.split(/\s+/),
);

export function addEvent(event: ICAL.Component, draft: Draft, reportLoss: ReportLoss): void {
  const textOf = (name: string) => textIn(event.getFirstPropertyValue(name));
  const summary = textOf('summary').replace(/\s+/g, ' ');
  const description = textOfDescription(textOf('description') || unescaped(textOf('x-alt-desc')));
  reportOtherProperties(event, reportLoss);
  const headline = summary || description.text.line.slice(0, 80);
  if (headline === '') {
    reportLoss('empty', textOf('uid'));
    return;
  }
  const attached = attachedTo(event, reportLoss);
  const inText = mediaInText(description.embedded, reportLoss);
  linkSources(description.links, reportLoss); // links in a text stay there, if their address can be one
  const url = textOf('url');
  const entry = {
    date: dateOf(event, reportLoss),
    headline,
    ...(description.text.line !== headline && {summary: description.text}),
    ...draft.groupOf(categoryOf(event, reportLoss), reportLoss),
    ...placeOf(textOf('location'), event),
    media: [...attached.media, ...inText.media],
    sources: [...(url === '' ? [] : sourcesOf('', url, reportLoss)), ...attached.sources, ...inText.sources],
  };
  draft.addEntry(entry, '', reportLoss);
}

/** The parser leaves the values of fields that it does not know as they are. */
function unescaped(text: string): string {
  return text.replace(/\\([\\;,n])/gi, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

function reportOtherProperties(event: ICAL.Component, reportLoss: ReportLoss): void {
  for (const property of event.getAllProperties()) {
    const {name} = property;
    if (KNOWN.has(name) || name.startsWith('x-')) continue;
    const value = valueText(property);
    if (name === 'rrule' || name === 'rdate') reportLoss('repeat', value);
    else if (name === 'status' && value === 'CONFIRMED') continue;
    else reportLoss('field', value, name.toUpperCase());
  }
}

/** An invalid value is read as it is written. */
function valueText(property: ICAL.Property): string {
  try {
    return String(property.getFirstValue());
  } catch {
    return rawValue(property);
  }
}

/** The value as the file has it. */
function rawValue(property: ICAL.Property | null): string {
  const parts = property?.toJSON() as readonly unknown[] | undefined;
  return textIn(parts?.[3]);
}

/** The first category is the group. */
function categoryOf(event: ICAL.Component, reportLoss: ReportLoss): string {
  const all = event.getAllProperties('categories').flatMap((property) => property.getValues().map(textIn));
  const [first = '', ...others] = all.filter(Boolean);
  for (const other of others) reportLoss('field', other, 'CATEGORIES');
  return first;
}

function placeOf(name: string, event: ICAL.Component): Parts {
  if (name === '') return {};
  return {place: {name: name.replace(/\s+/g, ' '), ...(hasTimeZone(event) && {timeZone: zoneOf(event)})}};
}

/** Whether the place of the entry has the time zone. */
function hasTimeZone(event: ICAL.Component): boolean {
  return textIn(event.getFirstPropertyValue('location')) !== '' && isTimeZone(zoneOf(event));
}

function zoneOf(event: ICAL.Component): string {
  return textIn(event.getFirstProperty('dtstart')?.getFirstParameter('tzid'));
}

function attachedTo(event: ICAL.Component, reportLoss: ReportLoss): Media {
  const all = event.getAllProperties('attach').map((property) => {
    const type = textIn(property.getFirstParameter('fmttype'));
    const title = textIn(property.getFirstParameter('filename'));
    const value: unknown = property.getFirstValue();
    // A file inside the calendar is not text.
    if (typeof value !== 'string') reportLoss('field', type, 'ATTACH');
    const isPicture = type === '' ? {} : {isPicture: type.startsWith('image/')};
    return mediaOf(textIn(value), {...isPicture, caption: title}, reportLoss);
  });
  return {media: all.flatMap(({media}) => media), sources: all.flatMap(({sources}) => sources)};
}

function dateOf(component: ICAL.Component, reportLoss: ReportLoss): string | undefined {
  try {
    return validDateOf(component, reportLoss);
  } catch {
    reportLoss('date', rawValue(component.getFirstProperty('dtstart')));
    return undefined;
  }
}

/** @throws if a date is invalid */
function validDateOf(component: ICAL.Component, reportLoss: ReportLoss): string | undefined {
  if (!(component.getFirstPropertyValue('dtstart') instanceof ICAL.Time)) return undefined;
  const {startDate: start, endDate: end} = new ICAL.Event(component);
  const last = lastOf(end, start);
  const zone = zoneOf(component);
  if (zone !== '' && !start.isDate && isFloating(start) && !hasTimeZone(component))
    reportLoss('time-zone', zone);
  const isPoint = last.compare(start) <= 0;
  // Several programs write days as times from midnight to midnight.
  const isDays = end.compare(start) > 0 && [start, end].every(isMidnight);
  const [from, to] = [start, last].map((time) => partsOf(time, isDays));
  const {date, lost} = edtfOf(from, isPoint ? undefined : to);
  for (const what of lost) reportLoss('date', what);
  return date;
}

/** An end that is a day is the day after the last one; an end at midnight is the end of the day before. */
function lastOf(end: ICAL.Time, start: ICAL.Time): ICAL.Time {
  const last = end.clone();
  if (last.isDate) last.adjust(-1, 0, 0, 0);
  else if (isMidnight(last) && last.compare(start) > 0) last.adjust(0, 0, 0, -1);
  return last;
}

function isMidnight({hour, minute, second, isDate}: ICAL.Time): boolean {
  return !isDate && hour + minute + second === 0;
}

function partsOf(time: ICAL.Time, isDay: boolean): Parts {
  const {year, month, day, hour, minute, second, isDate} = time;
  return {year, month, day, ...(!isDate && !isDay && {hour, minute, second, offset: offsetOf(time)})};
}

function isFloating({zone}: ICAL.Time): boolean {
  return zone === ICAL.Timezone.localTimezone;
}

/** `Z`, `+09:00`, or '' for a time without a time zone. */
function offsetOf(time: ICAL.Time): string {
  if (isFloating(time)) return '';
  if (time.zone === ICAL.Timezone.utcTimezone) return 'Z';
  const minutes = Math.round(time.utcOffset() / 60);
  const text = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${minutes < 0 ? '-' : '+'}${text.join(':')}`;
}
