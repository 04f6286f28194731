/** An event of a calendar as an entry. */
import type ICAL from 'ical.js';
import {linkSources, sourcesOf} from '../address.js';
import type {Draft} from '../draft.js';
import type {ReportLoss} from '../losses.js';
import {mediaInText, mediaOf, type Media} from '../media.js';
import {textIn, type Parts} from '../parts.js';
import {dateOf, rawValue, zoneOf} from './date.js';
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
    ...placeOf(textOf('location'), zoneOf(event)),
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

/** The first category is the group. */
function categoryOf(event: ICAL.Component, reportLoss: ReportLoss): string {
  const all = event.getAllProperties('categories').flatMap((property) => property.getValues().map(textIn));
  const [first = '', ...others] = all.filter(Boolean);
  for (const other of others) reportLoss('field', other, 'CATEGORIES');
  return first;
}

function placeOf(name: string, timeZone: string): Parts {
  return name === '' ? {} : {place: {name: name.replace(/\s+/g, ' '), ...(timeZone !== '' && {timeZone})}};
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
