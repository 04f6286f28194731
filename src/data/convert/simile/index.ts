/** Events of SIMILE Timeline, JSON or XML. https://www.simile-widgets.org/wiki/Timeline_EventSources */
import {faultAt} from '../../faults/fault.js';
import type {Conversion, ConversionOptions, Converter, ConverterInput} from '../converter.js';
import {dateReader} from '../date-reader.js';
import {Draft} from '../draft.js';
import {listIn, partsIn, type Parts} from '../parts.js';
import {addEvent} from './event.js';
import {eventsInXml, isXml} from './xml.js';

export const simile: Converter = {
  name: 'SIMILE Timeline',
  detects: ({text, json}) => {
    if (!json) return isXml(text);
    const events = 'value' in json ? listIn(partsIn(json.value).events) : [];
    return events.some((event) => Object.hasOwn(partsIn(event), 'start'));
  },
  convert,
};

function convert({text, json}: ConverterInput, options: ConversionOptions): Conversion {
  if (json && 'faults' in json) return {faults: json.faults, losses: []};
  const events = json ? listIn(partsIn(json.value).events).map(partsIn) : eventsInXml(text);
  if (events.length === 0) return {faults: [faultAt([], 'no-entries')], losses: []};
  const draft = new Draft(options);
  const dates = dateReader(events.flatMap(({start, end}: Parts) => [start, end]));
  events.forEach((event: Parts, index) =>
    addEvent(event, dates, draft, draft.lossReporter(`events[${index}]`)),
  );
  return draft.finish({});
}
