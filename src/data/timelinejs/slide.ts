/** A slide of TimelineJS as an entry. */
import {isAddress} from '../address.js';
import {plainText} from './plain-text.js';
import {edtfOf} from './date.js';
import {isTold, partsIn, quoted, take, textIn, type Parts, type Slide} from './parts.js';

export interface SlideSettings {
  /** The language of its texts. */
  readonly language: string;
  /** What a group becomes, as far as it becomes something. */
  readonly groupOf: (group: string, lose: Lose) => Parts;
  readonly lose: Lose;
}

/** Tells what does not come over from a slide. */
export type Lose = (what: string) => void;

/** An entry without an id; undefined where the slide has no date that could be read. */
export function entryOf({parts: input}: Slide, {language, groupOf, lose}: SlideSettings): Parts | undefined {
  const parts = {...input};
  const {date, shown, lost} = edtfOf(take(parts, 'start_date'), take(parts, 'end_date'));
  const {headline, body, links} = textsOf(take(parts, 'text'), lose);
  const media = mediaOf(take(parts, 'media'), language, lose);
  const display = plainText(textIn(take(parts, 'display_date')) || shown).text;
  const group = plainText(textIn(take(parts, 'group'))).text;
  lost.forEach(lose);
  loseRest(parts, lose);
  if (date === undefined) {
    lose('all of it: it has no year');
    return undefined;
  }
  if (display !== '') lose(`the date as it is shown there, ${quoted(display)}: kept as a note`);
  const title = headline || media.caption || firstWords(body);
  if (headline === '') lose(`a headline, which it lacks: ${quoted(title || date)} stands for it`);
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
    lose(`${quoted(address)}, embedded in its text`);
  loseRest(parts, lose);
  return {headline: headline.text, body: body.text, links};
}

/** What is left in a slide, or a part of it, when all that we know how to carry is out. */
export function loseRest(parts: Parts, lose: Lose): void {
  for (const [key, value] of Object.entries(parts)) {
    // Whether addresses in its text become links; ours never do.
    if (key !== 'autolink' && isTold(value)) lose(`its ${key}, ${quoted(value)}`);
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
  loseRest(parts, (what) => lose(`of its media ${what.replace(/^its /, 'the ')}`));
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
    lose(`its media, ${quoted(url)}, whose width and height are not told: kept as a source`);
  else if (words !== '') lose(`the words of its media, ${quoted(words)}`);
  if (alt !== '') lose(`the description of its media, ${quoted(alt)}`);
  return {sources, caption};
}

/** A quotation or a frame in the place of an address. */
function markupOf(html: string, words: string, language: string, lose: Lose): Omit<Media, 'caption'> {
  const {text, embedded} = plainText(html, {without: 'cite'});
  const speaker = plainText(html, {within: 'cite'}).text;
  const sources = embedded.flatMap((address) => sourceOf(words, address, lose));
  for (const address of embedded) lose(`its media, ${quoted(address)}, which is embedded: kept as a source`);
  if (embedded.length === 0 && words !== '') lose(`the words of its media, ${quoted(words)}`);
  const quote = text === '' ? undefined : {text, lang: language, ...(speaker && {speaker})};
  return {...(quote && {quote}), sources};
}

/** A source, if its address can be one. */
function sourceOf(label: string, address: string, lose: Lose): Parts[] {
  const url = address.startsWith('//') ? `https:${address}` : address;
  if (/^https?:\/\/./i.test(url) && URL.canParse(url)) return [{label: label || new URL(url).hostname, url}];
  lose(`the address ${quoted(address)}, which is not one of the web`);
  return [];
}

function isSize(size: number | undefined): size is number {
  return Number.isInteger(size) && Number(size) > 0;
}

function firstWords(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.length > 80 ? `${line.slice(0, 80).replace(/\s\S*$/, '')} …` : line;
}
