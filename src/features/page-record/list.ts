/**
 * The items of a list, each an entry. What an attribute names takes precedence over what is read from the content. In a list
 * with `data-record="marked"`, as the renderer writes it (`ssr/light-entry.ts`), summary, sources and texts of pictures are marked.
 */
import {isAddress} from '../../data/address.js';
import type {RichText} from '../../data/convert/rich-text.js';
import {ID} from '../../data/schema.js';
import {edtfOf} from './html-date.js';
import {leadsToPage, leadsToSource} from './links.js';
import {isUnread, textOf, UNREAD, type RichTextOf} from './text.js';

export interface ListItem {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly id: string | undefined;
  readonly date: string | undefined;
  readonly extent: string | undefined;
  readonly headline: string;
  /** Markdown in a list that keeps its markup. */
  readonly summary: string;
  readonly kind: string | undefined;
  readonly standing: string | undefined;
  /** Names. */
  readonly actors: readonly string[];
  readonly sources: readonly {readonly label: string; readonly url: string}[];
  readonly media: Picture | undefined;
}

export interface Picture {
  readonly src: string;
  readonly alt: string;
  /** Title, caption and link are known only where they are marked. */
  readonly title?: string;
  readonly caption?: string;
  readonly link?: string | undefined;
  readonly credit: string;
  /** In px; undefined if the page does not say. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

const HEADING = 'h1, h2, h3, h4, h5, h6';
const STRONG = 'strong, b';
/** Elements that are no part of the summary. */
const APART = 'figure, img, dl';

/**
 * Items without a text are no entries.
 * @param richTextOf if the summaries keep their links, emphasis and lists
 */
export function listItems(list: Element, richTextOf?: RichTextOf): ListItem[] {
  const items = [...list.children].filter((child) => child.localName === 'li');
  const markedIn = list.getAttribute('data-record') === 'marked' ? markedParts : undefined;
  return items
    .map((item, index) => ({...itemOf(item, index, richTextOf), ...markedIn?.(item, richTextOf)}))
    .filter(({headline}) => headline);
}

function itemOf(item: Element, index: number, richTextOf: RichTextOf | undefined): ListItem {
  const {id, date, extent, kind, standing, actor = ''} = (item as HTMLElement).dataset;
  const time = date === undefined ? read(item, 'time[datetime]')[0] : undefined;
  return {
    number: index + 1,
    id: id ?? (ID.test(item.id) ? item.id : undefined),
    date: date ?? (time && edtfOf(time.getAttribute('datetime')!)),
    extent,
    ...textsOf(item, time, richTextOf),
    kind,
    standing,
    actors: actor
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
    sources: sourcesOf(item),
    media: pictureOf(item),
  };
}

/** What is marked in an item. */
function markedParts(
  item: Element,
  richTextOf: RichTextOf | undefined,
): Pick<ListItem, 'summary' | 'sources' | 'media'> {
  const text = (part: Element) => richTextOf?.(part, isUnread).markdown ?? textOf(part);
  return {
    summary: read(item, '[data-summary]').map(text).join('\n\n'),
    sources: read(item, '[data-source]').flatMap((part) => sourcesOf(part).slice(0, 1)),
    media: markedPicture(item),
  };
}

/** The headline is the heading, or else the bold text at the beginning, or else the first line. */
function textsOf(
  item: Element,
  time: Element | undefined,
  richTextOf: RichTextOf | undefined,
): Pick<ListItem, 'headline' | 'summary'> {
  const heading = read(item, HEADING)[0];
  const title = heading ?? read(item, STRONG).find((strong) => isFirst(strong, item, time));
  const date = time && isFirst(time, item) ? time : undefined;
  const isOther = (element: Element) => element === date || element === title || element.matches(APART);
  const isApart = (element: Element) => isOther(element) || (element !== item && isSourceLine(element));
  const summary = textOf(item, (element) => (isApart(element) ? '' : undefined));
  const hasSeparator = Boolean(date ?? (title !== heading && title));
  const text = (whole: string) => (hasSeparator ? withoutSeparator(whole) : whole);
  const richText = richTextOf?.(item, (element) => isApart(element) || isUnread(element));
  if (title) {
    const headline = textOf(title, (element) => (element === date ? '' : undefined)).replace(/\s+/g, ' ');
    return {
      headline: text(headline),
      summary: richText ? markedSummary(richText, hasSeparator) : text(summary),
    };
  }
  const whole = summary || textOf(item, (element) => (isOther(element) ? '' : undefined));
  const [first = '', ...others] = text(whole).split('\n');
  return {headline: first, summary: richText?.withoutFirstLine.markdown ?? others.join('\n').trim()};
}

/** A list begins with a hyphen, too. Any other hyphen has a backslash before it. */
function markedSummary({blocks, markdown}: RichText, hasSeparator: boolean): string {
  const isList = blocks[0]?.item !== undefined;
  return hasSeparator && !isList ? withoutSeparator(markdown.replace(/^\\(?=-)/, '')) : markdown;
}

/** The elements that are read. */
function read(item: Element, selector: string): Element[] {
  return [...item.querySelectorAll(selector)].filter((element) => !element.closest(UNREAD));
}

/** Whether no text is before an element, except a time. */
function isFirst(element: Element, item: Element, time?: Element): boolean {
  const range = document.createRange();
  range.setStart(item, 0);
  range.setEndBefore(element);
  const before = range.cloneContents();
  if (time && element.compareDocumentPosition(time) === Node.DOCUMENT_POSITION_PRECEDING)
    before.querySelector('time')?.remove();
  return withoutSeparator(textOf(before)) === '';
}

/** Between a date or a headline and what follows. */
function withoutSeparator(text: string): string {
  return text.replace(/^[\s:·,.–—-]+/, '');
}

/** A paragraph or list item with links and no other text. One with only an e-mail address or a telephone number is a text. */
function isSourceLine(element: Element): boolean {
  if (!/^(p|li|div)$/.test(element.localName) || !read(element, 'a[href]').some(leadsToPage)) return false;
  return !/[\p{L}\p{N}]/u.test(textOf(element, ({localName}) => (localName === 'a' ? '' : undefined)));
}

function sourcesOf(item: Element): ListItem['sources'] {
  return read(item, 'a[href]')
    .filter(leadsToSource)
    .map((link) => {
      const url = link.getAttribute('href')!;
      const labels = [textOf(link).replace(/\s+/g, ' '), (link as HTMLAnchorElement).hostname];
      return {label: labels.find(Boolean) ?? url, url};
    });
}

/** The first that a record can have: pages load some later, and have a `data:` address in their place. */
function imageIn(item: Element): HTMLImageElement | undefined {
  return (read(item, 'img[src]') as HTMLImageElement[]).find((image) =>
    isAddress(image.getAttribute('src')!),
  );
}

function captionOf(image: Element): Element | undefined {
  return image.closest('figure')?.querySelector('figcaption') ?? undefined;
}

function pictureOf(item: Element): Picture | undefined {
  const image = imageIn(item);
  if (!image) return undefined;
  const caption = captionOf(image);
  return {
    src: image.getAttribute('src')!,
    alt: image.alt.trim(),
    credit: caption ? textOf(caption) : '',
    width: pixels(image.getAttribute('width')),
    height: pixels(image.getAttribute('height')),
  };
}

/** The picture with the parts of its caption. After some sanitizers they are not marked: then it is all credit. */
function markedPicture(item: Element): Picture | undefined {
  const picture = pictureOf(item);
  const caption = picture && captionOf(imageIn(item)!);
  if (!picture || !caption?.hasAttribute('data-marked')) return picture;
  const text = (mark: string) =>
    read(caption, mark)
      .map((part) => textOf(part))
      .join(' ');
  const link = read(caption, 'a[href]').find(leadsToSource);
  return {
    ...picture,
    title: text('[data-title]'),
    caption: text('[data-caption]'),
    credit: text('[data-credit]'),
    link: link?.getAttribute('href') ?? undefined,
  };
}

function pixels(value: string | null): number | undefined {
  return value !== null && /^[1-9]\d*$/.test(value) ? Number(value) : undefined;
}
