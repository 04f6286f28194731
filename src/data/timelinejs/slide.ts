/** A slide of TimelineJS as an entry. */
import {isAddress} from '../address.js';
import {plainText} from './plain-text.js';
import {edtfOf} from './date.js';
import {hasContent, partsIn, quoted, take, textIn, type Parts, type Slide} from './parts.js';

export interface SlideSettings {
  /** The language of its texts. */
  readonly language: string;
  /** What a group is converted to, if anything. */
  readonly groupOf: (group: string, lose: Lose) => Parts;
  readonly lose: Lose;
}

/** Lists something that is not converted. @param isGroup whether it is a group */
export type Lose = (what: string, isGroup?: boolean) => void;

/** An entry without an id; undefined if the slide has no usable date. */
export function entryOf({parts: input}: Slide, {language, groupOf, lose}: SlideSettings): Parts | undefined {
  const parts = {...input};
  const {date, shown, lost} = edtfOf(take(parts, 'start_date'), take(parts, 'end_date'));
  const {headline, body, links} = textsOf(take(parts, 'text'), lose);
  const media = mediaOf(take(parts, 'media'), language, lose);
  const display = plainText(textIn(take(parts, 'display_date')) || shown).text;
  const group = plainText(textIn(take(parts, 'group'))).text;
  for (const what of lost) lose(what);
  loseRest(parts, lose);
  if (date === undefined) {
    lose('everything: the slide has no year');
    return undefined;
  }
  if (display !== '') lose(`display date ${quoted(display)}: kept as a note`);
  const title = headline || media.caption || firstWords(body);
  if (headline === '') lose(`no headline: ${quoted(title || date)} is used instead`);
  const sources = [...links, ...media.sources];
  return {
    kind: 'event',
    standing: 'unstated',
    date,
    actors: [],
    ...(group !== '' && groupOf(group, lose)),
    headline: title || date,
    ...(body !== '' && body !== title && {summary: body}),
    ...(media.quote && {quote: media.quote}),
    ...(sources.length > 0 && {sources}),
    ...(display !== '' && {note: display}),
    ...(media.media && {media: media.media}),
  };
}

/** The texts of a slide, and its links as sources. */
export function textsOf(input: unknown, lose: Lose): {headline: string; body: string; links: Parts[]} {
  const parts = partsIn(input);
  const headline = plainText(textIn(take(parts, 'headline')));
  const body = plainText(textIn(take(parts, 'text')));
  const links = [...headline.links, ...body.links].flatMap(({label, url}) => sourceOf(label, url, lose));
  for (const address of [...headline.embedded, ...body.embedded])
    lose(`${quoted(address)}: embedded in the text`);
  loseRest(parts, lose, 'text.');
  return {headline: headline.text, body: body.text, links};
}

/** Lists what remains of a slide, or of a part of it, after the conversion. */
export function loseRest(parts: Parts, lose: Lose, prefix = ''): void {
  for (const [key, value] of Object.entries(parts)) {
    // `autolink` turns addresses in a text into links, which our texts never have.
    if (key !== 'autolink' && hasContent(value)) lose(`${prefix}${key} ${quoted(value)}`);
  }
}

interface Media {
  readonly media?: Parts;
  readonly quote?: Parts;
  readonly sources: readonly Parts[];
  readonly caption: string;
}

function mediaOf(input: unknown, language: string, lose: Lose): Media {
  const parts = partsIn(input);
  const url = textIn(take(parts, 'url'));
  const [caption = '', credit = '', alt = ''] = ['caption', 'credit', 'alt'].map(
    (key) => plainText(textIn(take(parts, key))).text,
  );
  const [width, height] = ['width', 'height'].map((key) => Number(textIn(take(parts, key))));
  loseRest(parts, lose, 'media.');
  const words = [caption, credit && `(${credit})`].filter(Boolean).join(' ');
  if (url.startsWith('<')) return {...markupOf(url, words, language, lose), caption};
  const description = alt || caption;
  if (isSize(width) && isSize(height) && description !== '' && isAddress(url)) {
    return {
      media: {src: url, alt: description, ...(credit && {credit}), width, height},
      sources: [],
      caption,
    };
  }
  const sources = url === '' ? [] : sourceOf(words, url, lose);
  if (sources.length > 0)
    lose(`media ${quoted(url)}: kept as a source, since its width and height are missing`);
  else if (words !== '') lose(`media caption and credit ${quoted(words)}`);
  if (alt !== '') lose(`media.alt ${quoted(alt)}`);
  return {sources, caption};
}

/** A quotation or a frame instead of an address. */
function markupOf(html: string, words: string, language: string, lose: Lose): Omit<Media, 'caption'> {
  const {text, embedded} = plainText(html, {without: 'cite'});
  const speaker = plainText(html, {within: 'cite'}).text;
  const sources = embedded.flatMap((address) => sourceOf(words, address, lose));
  for (const address of embedded) lose(`media ${quoted(address)}: embedded, kept as a source`);
  if (embedded.length === 0 && words !== '') lose(`media caption and credit ${quoted(words)}`);
  const quote = text === '' ? undefined : {text, lang: language, ...(speaker && {speaker})};
  return {...(quote && {quote}), sources};
}

/** A source, if its address is one of the web. */
function sourceOf(label: string, address: string, lose: Lose): Parts[] {
  const url = address.startsWith('//') ? `https:${address}` : address;
  if (/^https?:\/\/./i.test(url) && URL.canParse(url)) return [{label: label || new URL(url).hostname, url}];
  lose(`${quoted(address)}: not a web address`);
  return [];
}

function isSize(size: number | undefined): size is number {
  return Number.isInteger(size) && Number(size) > 0;
}

function firstWords(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.length > 80 ? `${line.slice(0, 80).replace(/\s\S*$/, '')} …` : line;
}
