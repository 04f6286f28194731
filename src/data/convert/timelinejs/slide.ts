/** A slide of TimelineJS as an entry. */
import {linkSources} from '../address.js';
import {edtfOf} from '../date-parts.js';
import type {Draft} from '../draft.js';
import {textOfHtml, type HtmlText} from '../html.js';
import {loseRest, type Lose} from '../losses.js';
import {partsIn, take, takeText, type Parts} from '../parts.js';
import {RichText} from '../rich-text.js';
import {mediaInText} from '../media.js';
import {slideMedia} from './slide-media.js';
import type {Slide} from './slides.js';

export function addSlide({where, parts: input}: Slide, draft: Draft): void {
  const parts = {...input};
  const lose = draft.loser(where);
  const id = takeText(parts, 'unique_id');
  const {date, display} = dateOf(parts, lose);
  const {headline, body} = textsOf(parts, lose);
  const media = slideMedia(take(parts, 'media'), draft.language, lose);
  const group = plainOf(takeText(parts, 'group'));
  loseRest(parts, lose);
  const inText = mediaInText([...headline.embedded, ...body.embedded], lose);
  const own = {...media.parts, media: [...media.parts.media, ...inText.media]};
  const title = headline.text.line || media.caption || firstWords(body.text.plain) || media.alt;
  const name = title || date;
  if (name === undefined && own.media.length === 0 && !own.quote) {
    lose('empty', input);
    return;
  }
  if (headline.text.line === '') lose('headline', name ?? where);
  if (display !== '') lose('display-date', display);
  linkSources(body.links, lose); // links in a text stay there, if their address can be one
  const entry = {
    date,
    ...draft.groupOf(group, lose),
    headline: name ?? where,
    ...(body.text.plain !== title && {summary: body.text}),
    note: RichText.ofPlain(display),
    ...own,
    sources: [...linkSources(headline.links, lose), ...media.parts.sources, ...inText.sources],
  };
  draft.addEntry(entry, id, lose);
}

export function addEra({where, parts: input}: Slide, draft: Draft): void {
  const parts = {...input};
  const lose = draft.loser(where);
  const {date, display} = dateOf(parts, lose);
  const {headline, body} = textsOf(parts, lose);
  if (body.text.line !== '') lose('field', body.text.line, 'text.text');
  if (display !== '') lose('field', display, 'display_date');
  loseRest(parts, lose);
  draft.addEra(headline.text.line, date, lose);
}

/** The fields of the document, from the title slide. */
export function headOf(slide: Slide | undefined, draft: Draft): Parts {
  const parts = {...slide?.parts};
  const lose = draft.loser(slide?.where ?? 'title');
  const id = takeText(parts, 'unique_id');
  const {headline, body} = textsOf(parts, lose);
  for (const {address} of headline.links) lose('field', address, 'link');
  for (const {address} of [...headline.embedded, ...body.embedded]) lose('field', address, 'media');
  linkSources(body.links, lose);
  loseRest(parts, lose);
  return {id, title: headline.text.line, description: body.text};
}

function plainOf(html: string): string {
  return textOfHtml(html).text.line;
}

function dateOf(parts: Parts, lose: Lose): {date: string | undefined; display: string} {
  const {date, shown, lost} = edtfOf(take(parts, 'start_date'), take(parts, 'end_date'));
  for (const what of lost) lose('date', what);
  return {date, display: plainOf(takeText(parts, 'display_date') || shown)};
}

/** Takes the texts of a slide. */
function textsOf(parts: Parts, lose: Lose): {headline: HtmlText; body: HtmlText} {
  const texts = partsIn(take(parts, 'text'));
  // TimelineJS makes links of addresses unless this is switched off.
  const autolink = take(parts, 'autolink') !== false;
  const headline = textOfHtml(takeText(texts, 'headline'));
  const body = textOfHtml(takeText(texts, 'text'), {autolink});
  loseRest(texts, lose, 'text.');
  return {headline, body};
}

function firstWords(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.length > 80 ? `${line.slice(0, 80).replace(/\s\S*$/, '')} …` : line;
}
