/** The JSON of TimelineJS 2, as slides of TimelineJS 3. https://github.com/NUKnightLab/TimelineJS#json */
import type {ConverterInput} from '../converter.js';
import {lossReporter, reportRest, type ReportLoss, type Loss} from '../losses.js';
import {hasContent, partsIn, take, takeText, textIn, type Parts} from '../parts.js';
import {partsOfDate} from '../written-date.js';
import {listFault, slidesIn, type Slide, type SlidesResult} from './slides.js';

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
  const title = slideOf({where: 'timeline', parts: timeline}, losses);
  return {
    title,
    events: slidesIn(dates, 'timeline.date').map((slide) => slideOf(slide, losses)),
    eras: slidesIn(eras, 'timeline.era').map((slide) => slideOf(slide, losses)),
    losses,
  };
}

function slideOf({where, parts: input}: Slide, losses: Loss[]): Slide {
  const reportLoss = lossReporter(losses, where);
  const parts = {...input};
  // Both only say how the timeline is drawn.
  take(parts, 'type');
  take(parts, 'classname');
  const asset = partsIn(take(parts, 'asset'));
  const url = takeText(asset, 'media');
  const slide = {
    start_date: dateOf(take(parts, 'startDate'), reportLoss),
    end_date: dateOf(take(parts, 'endDate'), reportLoss),
    text: {headline: takeText(parts, 'headline'), text: takeText(parts, 'text')},
    media: {...asset, url},
    group: takeText(parts, 'tag') || takeText(parts, 'category'),
  };
  reportRest(parts, reportLoss);
  return {where, parts: slide};
}

const NAMES = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
/** "2012,1,26,14,30", "2012-1-26" and "1/26/2012 14:30", as TimelineJS 2 reads them. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(-?\d+)(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function dateOf(input: unknown, reportLoss: ReportLoss): Parts | undefined {
  if (hasContent(input) && typeof input === 'object') reportLoss('date', input);
  const text = textIn(input);
  if (text === '') return undefined;
  const [, month, day, year, ...clock] = AMERICAN.exec(text) ?? [];
  // Words are not parts: "Nov 22, 1963", "11/22/1963 1:30 PM".
  const inWords = year === undefined && /[a-z]/i.test(text) ? partsOfDate(text) : undefined;
  if (inWords) return inWords;
  // A minus at the beginning is that of the year.
  const parted = text.split(text.includes(',') ? ',' : /(?<!^)-/).map((part) => part.trim());
  const values = year === undefined ? parted : [year, month, day, ...clock];
  if (values.length > NAMES.length) reportLoss('date', text);
  return Object.fromEntries(NAMES.map((name, index) => [name, values[index] ?? '']));
}
