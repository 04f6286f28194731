/**
 * What an element of the page contains, as plain values: equal values give the same record. Elements are recognized by their
 * names and not by class: one that was moved here from a frame has the classes of the frame's page.
 */
import type {Markup} from '../../data/field-values.js';
import {listItems, type ListItems} from './list.js';
import {captionOf} from './picture.js';
import {richTextOf} from './rich-text.js';
import {tableRows, type TableRows} from './table.js';
import {read, textOf} from './text.js';

interface Named {
  readonly title: string | undefined;
  readonly language: string;
}

interface Marked extends Named {
  readonly markup?: Markup | undefined;
  /** The value of `data-markup` if it is not known; null or '' if there is none. */
  readonly unknownMarkup: string | null;
}

export type PageContent =
  | {readonly type: 'json'; readonly text: string}
  | ({readonly type: 'csv'; readonly text: string} & Named)
  | ({readonly type: 'table'} & TableRows & Marked)
  | ({readonly type: 'list'} & ListItems & Marked);

const SOURCES = 'script, table, ol, ul';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const MARKUP = 'data-markup';
const SHEET_TYPE = /^text\/(csv|tab-separated-values)\b/i;
const JSON_LD = /^application\/ld\+json$/i;
const SCRIPT_TYPE = /(json|csv|tab-separated-values)$/i;

/**
 * The element itself if it can contain a record, or else one in it, since systems for content put an id on a wrapper: one
 * that is marked, or the first that is not a list of something else. The content of a timeline is only meant if the
 * element is in it.
 */
export function sourceElement(element: Element, host: Element): Element | undefined {
  if (element.matches(SOURCES)) return element;
  const root = contentRoot(element);
  const isMeant = (one: Element) => host.contains(element) || !host.contains(one);
  const sources = [...root.querySelectorAll(SOURCES)].filter((one) => isMeant(one) && isData(one));
  return sources.find((one) => one.matches('[data-record]')) ?? sources.find(hasDatesIfList) ?? sources[0];
}

/** The node that has an element's content: of a template, its fragment. */
export function contentRoot(element: Element): Element | DocumentFragment {
  return element.localName === 'template' ? (element as HTMLTemplateElement).content : element;
}

export interface Place {
  /** The element with the id, or the source itself: its heading above the record is the title. */
  readonly element: Element;
  /** The timeline. */
  readonly host: Element;
  /** Used if the element and its ancestors name no language. */
  readonly language: string;
}

export function contentOf(source: Element, place: Place): PageContent {
  if (isScript(source)) {
    const text = source.textContent;
    if (!SHEET_TYPE.test(source.type)) return {type: 'json', text};
    return {type: 'csv', text, ...nameOf(source, place)};
  }
  const markup = source.getAttribute(MARKUP);
  const reader = markup === 'markdown' ? richTextOf : undefined;
  const marked = {
    ...nameOf(source, place),
    ...(reader && {markup: 'markdown' as const}),
    unknownMarkup: reader ? null : markup,
  };
  if (isTable(source)) return {type: 'table', ...tableRows(source, reader), ...marked};
  return {type: 'list', ...listItems(source, reader), ...marked};
}

/** Whether it can be a record: a list without any date is a list of something else. */
function hasDatesIfList(element: Element): boolean {
  return !element.matches('ol, ul') || element.querySelector('[data-date], time[datetime]') !== null;
}

/** Not a script that runs, nor one that describes the page. */
function isData(element: Element): boolean {
  if (!isScript(element)) return true;
  const type = element.type.split(';', 1)[0]!.trim();
  return SCRIPT_TYPE.test(type) && !JSON_LD.test(type);
}

function isScript(element: Element): element is HTMLScriptElement {
  return element.localName === 'script';
}

function isTable(element: Element): element is HTMLTableElement {
  return element.localName === 'table';
}

function nameOf(source: Element, {element, host, language}: Place): Named {
  // A caption that stays visible is no title.
  const hidden = host.contains(element) ? host : contentRoot(element);
  const captions = [isTable(source) && source.caption, captionOf(source, hidden)];
  const texts = captions.map((caption) => (caption ? textOf(caption) : ''));
  return {
    title:
      [...texts, headingAbove(source, element), source.getAttribute('aria-label')].find(Boolean) ?? undefined,
    language: [source.closest('[lang]')?.getAttribute('lang')].find(Boolean) ?? language,
  };
}

/** The text of the nearest one: those before it are of the page. */
function headingAbove(source: Element, element: Element): string | undefined {
  const found = read(contentRoot(element), `${HEADINGS}, ${SOURCES}`);
  return found
    .slice(0, Math.max(0, found.indexOf(source)))
    .filter((one) => one.matches(HEADINGS))
    .map((heading) => textOf(heading))
    .findLast(Boolean);
}
