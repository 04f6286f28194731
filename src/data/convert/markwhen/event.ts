/** An event of markwhen as an entry. */
import type {Event} from '@markwhen/parser';
import {isTimeZone} from '../../../model/zones.js';
import type {Draft} from '../draft.js';
import {reportRest, type ReportLoss} from '../losses.js';
import {partsIn, take, takeText, textIn, type Parts} from '../parts.js';
import {dateOf} from './date.js';
import {textOf} from './text.js';

/** What an event has from the document around it. */
export interface Surroundings {
  /** The title of the section that it is in; '' if there is none. */
  readonly section: string;
  /** The time zone; '' if none is given. */
  readonly zone: string;
  /** Whether the header says that "05/06/1961" is in June. */
  readonly isDayFirst: boolean;
  /** The document, whose lines end with a line feed. */
  readonly lines: string;
}

/** An offset from UTC. */
const OFFSET = /^[+-]?(?:0?\d|1[0-4])(?::?[0-5]\d)?$/;

export function addEvent(event: Event, around: Surroundings, draft: Draft, reportLoss: ReportLoss): void {
  const {firstLine, tags, recurrence} = event;
  const {section, lines, isDayFirst} = around;
  const properties = partsIn(event.properties);
  const {headline, places, ...texts} = textOf(event, lines, reportLoss);
  const [tag = '', ...others] = tags;
  if (recurrence) reportLoss('repeat', firstLine.datePart ?? '');
  for (const other of section === '' ? others : tags) reportLoss('field', other, 'tag');
  const location = takeText(properties, 'location');
  const zone = takeZone(properties) || around.zone;
  take(properties, 'id');
  reportRest(properties, reportLoss);
  if (headline === '') {
    reportLoss('empty', firstLine.full);
    return;
  }
  const isKnown = isTimeZone(zone);
  if (zone !== '' && !isKnown && !OFFSET.test(zone)) reportLoss('time-zone', zone);
  const entry = {
    date: dateOf(event, {hasZone: isKnown || OFFSET.test(zone), isDayFirst}, reportLoss),
    headline,
    ...draft.groupOf(section || tag, reportLoss),
    ...placeOf([location, ...places].find(Boolean) ?? '', isKnown ? zone : ''),
    ...texts,
  };
  draft.addEntry(entry, textIn(event.id), reportLoss);
}

/** The time zone that properties, or the header, name. A number is an offset. */
export function takeZone(properties: Parts): string {
  const [zone, tz] = ['timezone', 'tz'].map((key) => takeText(properties, key));
  return [zone, tz].find(Boolean) ?? '';
}

function placeOf(name: string, timeZone: string): Parts {
  return name === '' ? {} : {place: {name, ...(timeZone !== '' && {timeZone})}};
}
