/** The JSON of TimelineJS 3. https://timeline.knightlab.com/docs/json-format.html */
import type {ConverterInput} from '../converter.js';
import {dateReader} from '../date-reader.js';
import {lossReporter, reportRest, type Loss} from '../losses.js';
import {partsIn} from '../parts.js';
import {listFault, slidesIn, withoutShortForms, type Slide, type SlidesResult} from './slides.js';

/** The events alone, without the document around them. */
export function isSlides(value: unknown): boolean {
  return Array.isArray(value) && value.some((slide) => Object.hasOwn(partsIn(slide), 'start_date'));
}

export function slidesInJson({json}: ConverterInput): SlidesResult {
  if (!json || 'faults' in json) return {faults: json?.faults ?? []};
  const value = isSlides(json.value) ? {events: json.value} : json.value;
  const {title, events, eras, scale: _scale, ...rest} = partsIn(value);
  if (!Array.isArray(events)) return {faults: [listFault('events', events)]};
  const losses: Loss[] = [];
  reportRest(rest, lossReporter(losses, 'the document'));
  const lists = [slidesIn(events, 'events'), slidesIn(eras, 'eras')] as const;
  const dates = dateReader(lists.flat().flatMap(({parts}) => [parts.start_date, parts.end_date]));
  const [whole, wholeEras] = lists.map((slides) =>
    slides.map((slide) => withoutShortForms(slide, dates, losses)),
  ) as [Slide[], Slide[]];
  return {
    ...(title !== undefined &&
      title !== null && {title: withoutShortForms(titleSlide(title), dates, losses)}),
    events: whole,
    eras: wholeEras,
    losses,
  };
}

function titleSlide(title: unknown): Slide {
  const parts = typeof title === 'string' ? {text: {headline: title}} : partsIn(title);
  return {where: 'title', parts};
}
