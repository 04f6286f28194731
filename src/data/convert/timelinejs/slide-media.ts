/** The media of a slide of TimelineJS. */
import {linkSources} from '../address.js';
import {textOfHtml} from '../html.js';
import {reportRest, type ReportLoss} from '../losses.js';
import {mediaInText, mediaOf, type Media, type MediaWords} from '../media.js';
import {partsIn, takeText, type Parts} from '../parts.js';

export interface SlideMedia {
  readonly parts: Media & {readonly quote?: Parts};
  readonly caption: string;
  readonly alt: string;
}

export function slideMedia(input: unknown, language: string, reportLoss: ReportLoss): SlideMedia {
  const parts = partsIn(input);
  const url = takeText(parts, 'url');
  const [caption, credit, alt, title] = ['caption', 'credit', 'alt', 'title'].map((key) =>
    textOfHtml(takeText(parts, key)),
  );
  const [width, height] = ['width', 'height'].map((key) => Number(takeText(parts, key)));
  const [thumbnail, thumb, link] = ['thumbnail', 'thumb', 'link'].map((key) => takeText(parts, key));
  reportRest(withoutLinkTarget(parts), reportLoss, 'media.');
  const words: MediaWords = {
    caption: caption!.text.line,
    credit: credit!.text.line,
    alt: alt!.text.line,
    title: title!.text.line,
    link: link!,
    thumbnail: [thumbnail, thumb].find(Boolean) ?? '',
    ...(width! > 0 && height! > 0 && {width: width!, height: height!}),
  };
  const linked = [caption!, credit!].flatMap(({links}) => linkSources(links, reportLoss));
  if (url === '') reportWords(words, reportLoss);
  const result = url.startsWith('<')
    ? markupOf(url, words, language, reportLoss)
    : mediaOf(url, words, reportLoss);
  const own = {...result, sources: [...result.sources, ...linked]};
  return {parts: own, caption: caption!.text.line, alt: alt!.text.line};
}

/** How the link opens is for the page to decide. */
function withoutLinkTarget({link_target: _, ...parts}: Parts): Parts {
  return parts;
}

/** A quotation, a frame, a picture or a film instead of an address. */
function markupOf(
  html: string,
  words: MediaWords,
  language: string,
  reportLoss: ReportLoss,
): SlideMedia['parts'] {
  const {text, embedded, links} = textOfHtml(html, {without: 'cite'});
  const speaker = textOfHtml(html, {within: 'cite'}).text.line;
  const {media, sources} = mediaInText(embedded, reportLoss);
  const [first, ...rest] = media;
  if (first === undefined) reportWords(words, reportLoss);
  const {caption, credit} = words;
  const quote = {text: text.plain, lang: language, ...(speaker && {speaker})};
  return {
    media: first ? [{...first, ...(caption && {caption}), ...(credit && {credit})}, ...rest] : [],
    ...(text.plain !== '' && {quote}),
    sources: [...sources, ...linkSources(links, reportLoss)],
  };
}

function reportWords(
  {caption, credit, alt, title, link, thumbnail}: MediaWords,
  reportLoss: ReportLoss,
): void {
  const words = [caption, credit, alt, title, link, thumbnail].filter(Boolean).join(', ');
  if (words !== '') reportLoss('caption', words);
}
