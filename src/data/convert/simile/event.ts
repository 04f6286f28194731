/** An event of SIMILE as an entry. */
import {linkSources, sourcesOf} from '../address.js';
import {edtfOf} from '../date-parts.js';
import type {DateReader} from '../date-reader.js';
import type {Draft} from '../draft.js';
import {eventTexts} from '../event-texts.js';
import {textOfHtml} from '../html.js';
import {reportRest, type ReportLoss} from '../losses.js';
import {mediaOf} from '../media.js';
import {partsIn, take, takeText, textIn, type Parts} from '../parts.js';

/** What only says how an event is drawn. */
const DRAWING = [
  'icon',
  'color',
  'textColor',
  'textcolor',
  'classname',
  'tapeImage',
  'tapeimage',
  'tapeRepeat',
  'taperepeat',
];

export function addEvent(input: Parts, dates: DateReader, draft: Draft, reportLoss: ReportLoss): void {
  const parts = {...input};
  for (const key of DRAWING) take(parts, key);
  const title = textOfHtml(takeText(parts, 'title'));
  const caption = textOfHtml(takeText(parts, 'caption'));
  const description = textOfHtml(takeText(parts, 'description'));
  const [id, image, link] = [takeText(parts, 'id'), takeText(parts, 'image'), takeText(parts, 'link')];
  const dated = datesOf(parts, dates, reportLoss);
  reportRest(parts, reportLoss);
  const headline = title.text.line || caption.text.line || description.text.line.slice(0, 80);
  if (headline === '') {
    reportLoss('empty', input);
    return;
  }
  const picture = mediaOf(image, {isPicture: true}, reportLoss);
  const alt = picture.media.length > 0 ? caption.text.line : '';
  // Where there is a picture, the caption is its text.
  const texts = alt === '' ? [title, caption, description] : [title, description];
  const {summary, media, sources} = eventTexts(headline, texts, reportLoss);
  const hidden = alt === '' ? [] : caption.links;
  const entry = {
    ...dated,
    headline,
    summary,
    media: [...picture.media.map((one) => ({...one, ...(alt !== '' && {alt})})), ...media],
    sources: [
      ...(link === '' ? [] : sourcesOf('', link, reportLoss)),
      ...linkSources(hidden, reportLoss),
      ...sources,
    ],
  };
  draft.addEntry(entry, id, reportLoss);
}

/** An event that is no duration happened at some time between its two dates. */
function datesOf(
  parts: Parts,
  dates: DateReader,
  reportLoss: ReportLoss,
): {date: string | undefined; extent?: string} {
  const [start, end] = ['start', 'end'].map((key) => dateIn(take(parts, key), dates, reportLoss));
  const [isDuration, isInstant] = [
    ['isDuration', 'isduration', 'durationEvent', 'durationevent'],
    ['instant', 'isInstant', 'isinstant'],
  ].map((keys) => keys.map((key) => takeFlag(parts, key)).find((value) => value !== undefined));
  const {date, lost} = edtfOf(partsIn(start), partsIn(end));
  for (const what of lost) reportLoss('date', what);
  const isWithin = end !== undefined && (isDuration === false || isInstant === true);
  return {date, ...(isWithin && date?.includes('/') && {extent: 'within'})};
}

function takeFlag(parts: Parts, key: string): boolean | undefined {
  const value = take(parts, key);
  return value === undefined ? undefined : value === true || value === 'true';
}

function dateIn(value: unknown, dates: DateReader, reportLoss: ReportLoss): Parts | undefined {
  const text = textIn(value);
  if (text === '') return undefined;
  const parts = dates.date(text, reportLoss);
  if (!parts) reportLoss('date', text);
  return parts;
}
