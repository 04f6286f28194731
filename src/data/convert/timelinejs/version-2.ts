/** The JSON of TimelineJS 2, as slides of TimelineJS 3. https://github.com/NUKnightLab/TimelineJS#json */
import type {ConverterInput} from '../converter.js';
import {dateReader, type DateReader} from '../date-reader.js';
import {lossReporter, reportRest, type ReportLoss, type Loss} from '../losses.js';
import {hasContent, partsIn, take, takeText, textIn, type Parts} from '../parts.js';
import {listFault, slidesIn, yearIn, type Slide, type SlidesResult} from './slides.js';

export function isVersion2(value: unknown): boolean {
  const {timeline, events} = partsIn(value);
  return timeline !== undefined && !Array.isArray(events);
}

export function slidesInVersion2({json}: ConverterInput): SlidesResult {
  if (!json || 'faults' in json) return {faults: json?.faults ?? []};
  const timeline = partsIn(partsIn(json.value).timeline);
  const dates = take(timeline, 'date');
  const eras = take(timeline, 'era');
  if (!Array.isArray(dates)) return {faults: [listFault('timeline.date', dates)]};
  const losses: Loss[] = [];
  const [events, ages] = [slidesIn(dates, 'timeline.date'), slidesIn(eras, 'timeline.era')];
  const reader = dateReader([...events, ...ages].flatMap(({parts}) => [parts.startDate, parts.endDate]));
  const whole = (slide: Slide) => slideOf(slide, reader, losses);
  return {
    title: whole({where: 'timeline', parts: timeline}),
    events: events.map(whole),
    eras: ages.map(whole),
    losses,
  };
}

function slideOf({where, parts: input}: Slide, dates: DateReader, losses: Loss[]): Slide {
  const reportLoss = lossReporter(losses, where);
  const parts = {...input};
  // Both only say how the timeline is drawn.
  take(parts, 'type');
  take(parts, 'classname');
  const asset = partsIn(take(parts, 'asset'));
  const url = takeText(asset, 'media');
  const slide = {
    start_date: dateOf(take(parts, 'startDate'), dates, reportLoss),
    end_date: dateOf(take(parts, 'endDate'), dates, reportLoss),
    text: {headline: takeText(parts, 'headline'), text: takeText(parts, 'text')},
    media: {...asset, url},
    group: takeText(parts, 'tag') || takeText(parts, 'category'),
  };
  reportRest(parts, reportLoss);
  return {where, parts: slide};
}

const NAMES = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** "2012,1,26,14,30", "2012-1-26", "1/26/2012 14:30" and "Nov 22, 1963". */
function dateOf(input: unknown, dates: DateReader, reportLoss: ReportLoss): Parts | undefined {
  if (hasContent(input) && typeof input === 'object') reportLoss('date', input);
  const text = textIn(input);
  if (text === '') return undefined;
  const written = /[a-z/]|^\d{6,8}$/i.test(text) ? dates.date(text, reportLoss) : undefined;
  if (written) return written;
  // "12-05-24": nobody knows which number is the year.
  if (/^\d{1,2}-/.test(text)) return {date: text};
  // A minus at the beginning is that of the year.
  const values = text.split(text.includes(',') ? ',' : /(?<!^)-/).map((part) => part.trim());
  if (values.length === 1) return yearIn(text);
  if (values.length > NAMES.length) reportLoss('date', text);
  return Object.fromEntries(NAMES.map((name, index) => [name, values[index] ?? '']));
}
