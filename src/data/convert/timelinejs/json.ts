/** The JSON of TimelineJS 3. https://timeline.knightlab.com/docs/json-format.html */
import type {ConverterInput} from '../converter.js';
import {loser, loseRest, type Loss} from '../losses.js';
import {partsIn} from '../parts.js';
import {listFault, slidesIn, type SlidesResult} from './slides.js';

export function slidesInJson({json}: ConverterInput): SlidesResult {
  if (!json || 'faults' in json) return {faults: json?.faults ?? []};
  const {title, events, eras, scale: _scale, ...rest} = partsIn(json.value);
  if (!Array.isArray(events)) return {faults: [listFault('events', events)]};
  const losses: Loss[] = [];
  loseRest(rest, loser(losses, 'the document'));
  return {
    ...(title !== undefined && title !== null && {title: {where: 'title', parts: partsIn(title)}}),
    events: slidesIn(events, 'events'),
    eras: slidesIn(eras, 'eras'),
    losses,
  };
}
