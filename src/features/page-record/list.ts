/**
 * The items of a list, each an entry. What an attribute names takes precedence over what is read from the content. In a list
 * with `data-record="marked"`, as the renderer writes it (`ssr/light-entry.ts`), summary, sources and texts of pictures are marked.
 */
import {ID} from '../../data/schema.js';
import {leadsToSource} from './links.js';
import {textsOf} from './list-texts.js';
import {pageDateIn, type PageDate} from './page-date.js';
import {markedPicture, pictureOf, type Picture} from './picture.js';
import {asUsual, lineOf, read, textOf, UNREAD, type RichTextOf} from './text.js';

export interface ListItem {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly id: string | undefined;
  readonly date: string | undefined;
  /** A second date beside it, which is not read. */
  readonly nextDate: string | undefined;
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

export interface ListItems {
  readonly items: readonly ListItem[];
  /** The numbers of items that have a text or a date, but no headline, and so are no entries. */
  readonly untitled: readonly number[];
}

/** @param richTextOf if the summaries keep their links, emphasis and lists */
export function listItems(list: Element, richTextOf?: RichTextOf): ListItems {
  const elements = [...list.children].filter((child) => child.localName === 'li');
  const markedIn = list.getAttribute('data-record') === 'marked' ? markedParts : undefined;
  const items = elements.map((element, index) => ({
    ...itemOf(element, index, richTextOf),
    ...markedIn?.(element, richTextOf),
  }));
  const isUntitled = ({headline, number, date}: ListItem) => {
    const element = elements[number - 1]!;
    return headline === '' && !element.matches(UNREAD) && (date !== undefined || textOf(element) !== '');
  };
  return {
    items: items.filter(({headline}) => headline),
    untitled: items.filter(isUntitled).map(({number}) => number),
  };
}

function itemOf(item: Element, index: number, richTextOf: RichTextOf | undefined): ListItem {
  const attribute = (name: string) => attributeOf(item, `data-${name}`);
  const date = attribute('date');
  const shown = pageDateIn(item);
  return {
    number: index + 1,
    id: attribute('id') ?? (ID.test(item.id) ? item.id : undefined),
    date: date ?? shown?.parts.join('/'),
    nextDate: date === undefined && shown?.isBesideNext ? shown.next : undefined,
    extent: attribute('extent'),
    ...textsOf(item, nodesOf(shown, date), richTextOf),
    kind: attribute('kind'),
    standing: attribute('standing'),
    actors: (attribute('actor') ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
    sources: sourcesOf(item),
    media: pictureOf(item),
  };
}

/** Absent if it is blank: templates write attributes without a value. */
function attributeOf(item: Element, name: string): string | undefined {
  const value = item.getAttribute(name)?.trim();
  return value === '' ? undefined : value;
}

/** The nodes that show the item's date. HTML has no form for many dates of EDTF: an attribute names those more exactly. */
function nodesOf(shown: PageDate | undefined, date: string | undefined): ReadonlySet<Node> {
  const isShown = shown?.parts.every((part) => date === undefined || date.includes(part));
  return shown && isShown ? shown.nodes : new Set();
}

/** What is marked in an item. */
function markedParts(
  item: Element,
  richTextOf: RichTextOf | undefined,
): Pick<ListItem, 'summary' | 'sources' | 'media'> {
  const text = (part: Element) => richTextOf?.(part, asUsual).markdown ?? textOf(part);
  return {
    summary: read(item, '[data-summary]').map(text).join('\n\n'),
    sources: read(item, '[data-source]').flatMap((part) => sourcesOf(part).slice(0, 1)),
    media: markedPicture(item),
  };
}

function sourcesOf(item: Element): ListItem['sources'] {
  return read(item, 'a[href]')
    .filter(leadsToSource)
    .map((link) => {
      const url = link.getAttribute('href')!;
      const labels = [lineOf(link), (link as HTMLAnchorElement).hostname];
      return {label: labels.find(Boolean) ?? url, url};
    });
}
