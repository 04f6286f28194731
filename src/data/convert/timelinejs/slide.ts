/** A slide of TimelineJS as an entry. */
import {linkSources} from '../address.js';
import {edtfOf} from '../date-parts.js';
import type {Draft} from '../draft.js';
import type {HtmlText} from '../html-reader.js';
import {textOfHtml} from '../html.js';
import {reportRest, type ReportLoss} from '../losses.js';
import {partsIn, take, takeText, type Parts} from '../parts.js';
import {RichText} from '../rich-text.js';
import {mediaInText} from '../media.js';
import {slideMedia} from './slide-media.js';
import type {Slide} from './slides.js';

export function addSlide({where, parts: input}: Slide, draft: Draft): void {
  const parts = {...input};
  const reportLoss = draft.lossReporter(where);
  const id = takeText(parts, 'unique_id');
  const {date, display} = dateOf(parts, reportLoss);
  const {headline, body} = textsOf(parts, reportLoss);
  const media = slideMedia(take(parts, 'media'), draft.language, reportLoss);
  const group = plainOf(takeText(parts, 'group'));
  reportRest(parts, reportLoss);
  const inText = mediaInText([...headline.embedded, ...body.embedded], reportLoss);
  const own = {...media.parts, media: [...media.parts.media, ...inText.media]};
  const title = headline.text.line || media.caption || firstWords(body.text.plain) || media.alt;
  const name = title || date;
  if (name === undefined && own.media.length === 0 && !own.quote) {
    reportLoss('empty', input);
    return;
  }
  if (headline.text.line === '') reportLoss('headline', name ?? where);
  if (display !== '') reportLoss('display-date', display);
  linkSources(body.links, reportLoss); // links in a text stay there, if their address can be one
  const entry = {
    date,
    ...draft.groupOf(group, reportLoss),
    headline: name ?? where,
    ...(body.text.plain !== title && {summary: body.text}),
    note: RichText.ofPlain(display),
    ...own,
    sources: [...linkSources(headline.links, reportLoss), ...media.parts.sources, ...inText.sources],
  };
  draft.addEntry(entry, id, reportLoss);
}

export function addEra({where, parts: input}: Slide, draft: Draft): void {
  const parts = {...input};
  const reportLoss = draft.lossReporter(where);
  const {date, display} = dateOf(parts, reportLoss);
  const {headline, body} = textsOf(parts, reportLoss);
  if (body.text.line !== '') reportLoss('field', body.text.line, 'text.text');
  if (display !== '') reportLoss('field', display, 'display_date');
  reportRest(parts, reportLoss);
  draft.addEra(headline.text.line, date, reportLoss);
}

/** The fields of the document, from the title slide. */
export function headOf(slide: Slide | undefined, draft: Draft): Parts {
  const parts = {...slide?.parts};
  const reportLoss = draft.lossReporter(slide?.where ?? 'title');
  const id = takeText(parts, 'unique_id');
  const {headline, body} = textsOf(parts, reportLoss);
  for (const {address} of headline.links) reportLoss('field', address, 'link');
  for (const {address} of [...headline.embedded, ...body.embedded]) reportLoss('field', address, 'media');
  linkSources(body.links, reportLoss);
  reportRest(parts, reportLoss);
  return {id, title: headline.text.line, description: body.text};
}

function plainOf(html: string): string {
  return textOfHtml(html).text.line;
}

function dateOf(parts: Parts, reportLoss: ReportLoss): {date: string | undefined; display: string} {
  const {date, shown, lost} = edtfOf(take(parts, 'start_date'), take(parts, 'end_date'));
  for (const what of lost) reportLoss('date', what);
  return {date, display: plainOf(takeText(parts, 'display_date') || shown)};
}

/** Takes the texts of a slide. */
function textsOf(parts: Parts, reportLoss: ReportLoss): {headline: HtmlText; body: HtmlText} {
  const texts = partsIn(take(parts, 'text'));
  // TimelineJS makes links of addresses unless this is switched off.
  const autolink = take(parts, 'autolink') !== false;
  const headline = textOfHtml(takeText(texts, 'headline'));
  const body = textOfHtml(takeText(texts, 'text'), {autolink});
  reportRest(texts, reportLoss, 'text.');
  return {headline, body};
}

function firstWords(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.length > 80 ? `${line.slice(0, 80).replace(/\s\S*$/, '')} …` : line;
}
