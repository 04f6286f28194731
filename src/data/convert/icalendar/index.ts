/** iCalendar (RFC 5545). Only the command converts it: its parser is large. */
import ICAL from 'ical.js';
import type {Conversion, ConversionOptions, Converter, ConverterInput} from '../converter.js';
import {converterFault} from '../converter-fault.js';
import {Draft} from '../draft.js';
import {textIn} from '../parts.js';
import {addEvent} from './event.js';
import {textOfDescription} from './description.js';

export const iCalendar: Converter = {
  name: 'iCalendar',
  detects: ({text}) => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text),
  convert,
};

/** Components that say when somebody is free, or what a time zone is. */
const WITHOUT_EVENTS = ['vevent', 'vtimezone', 'vfreebusy'];

function convert({text}: ConverterInput, options: ConversionOptions): Conversion {
  try {
    return conversionOf(calendarsIn(text.replace(/^\uFEFF/, '').trim()), options);
  } catch (error) {
    return {faults: [converterFault(iCalendar.name, (error as Error).message)], losses: []};
  }
}

/** Several programs leave out that the value is a day, which the parser does not forgive. */
const DAY_WITHOUT_TYPE = /^((?:DTSTART|DTEND|RECURRENCE-ID)(?![^:\r\n]*VALUE=)[^:\r\n]*):(\d{8})(?=\r?$)/gim;

/** A file may have several calendars. */
function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text.replace(DAY_WITHOUT_TYPE, '$1;VALUE=DATE:$2')) as unknown[];
  const calendars = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][]);
  return calendars.map((calendar) => new ICAL.Component(calendar));
}

function conversionOf(calendars: readonly ICAL.Component[], options: ConversionOptions): Conversion {
  const draft = new Draft(options);
  for (const calendar of calendars) {
    calendar.getAllSubcomponents('vevent').forEach((event, index) => {
      addEvent(event, draft, draft.lossReporter(`VEVENT ${index + 1}`));
    });
    for (const component of calendar.getAllSubcomponents()) {
      if (WITHOUT_EVENTS.includes(component.name)) continue;
      draft.lossReporter(component.name.toUpperCase())(
        'field',
        nameOf(component),
        component.name.toUpperCase(),
      );
    }
  }
  const [first] = calendars;
  const title = first && (valueIn(first, 'x-wr-calname') || valueIn(first, 'name'));
  const description = first && (valueIn(first, 'x-wr-caldesc') || valueIn(first, 'description'));
  return draft.finish({title, description: textOfDescription(description ?? '').text});
}

function nameOf(component: ICAL.Component): string {
  return valueIn(component, 'summary') || valueIn(component, 'uid');
}

function valueIn(component: ICAL.Component, name: string): string {
  return textIn(component.getFirstPropertyValue(name));
}
