/** TimelineJS 3 and 2 of Knight Lab. Each slide becomes an `event` with the standing `unstated`. */
import {isTimelineJs} from '../../foreign.js';
import type {Conversion, ConversionOptions, Converter, ConverterInput} from '../converter.js';
import {Draft} from '../draft.js';
import {partsIn} from '../parts.js';
import {isSlides, slidesInJson} from './json.js';
import {slidesInSheet} from './sheet.js';
import {isTimelineJsSheet} from './sheet-header.js';
import {addEra, addSlide, headOf} from './slide.js';
import type {SlidesResult} from './slides.js';
import {isVersion2, slidesInVersion2} from './version-2.js';

export const timelineJs: Converter = {
  name: 'TimelineJS',
  detects: ({text, json}) => {
    if (!json) return isTimelineJsSheet(text);
    if (!('value' in json)) return false;
    return isSlides(json.value) || isTimelineJs(partsIn(json.value));
  },
  convert: fromTimelineJs,
};

export async function fromTimelineJs(input: ConverterInput, options: ConversionOptions): Promise<Conversion> {
  const {text, json} = input;
  if (!json) return conversionOf(await slidesInSheet(text), options);
  const isOld = 'value' in json && isVersion2(json.value);
  return conversionOf(isOld ? slidesInVersion2(input) : slidesInJson(input), options);
}

function conversionOf(slides: SlidesResult, options: ConversionOptions): Conversion {
  if ('faults' in slides) return {faults: slides.faults, losses: []};
  const draft = new Draft(options);
  const head = headOf(slides.title, draft);
  for (const era of slides.eras) addEra(era, draft);
  for (const event of slides.events) addSlide(event, draft);
  const {losses, ...rest} = draft.finish(head);
  return {...rest, losses: [...slides.losses, ...losses]};
}
