/** What an element of the page contains, as plain values: equal values give the same record. */
import {listItems, type ListItem} from './list.js';
import {tableRows} from './table.js';
import {textOf} from './text.js';

interface Named {
  readonly title: string | undefined;
  readonly language: string;
}

export type Content =
  | {readonly type: 'json'; readonly text: string}
  | ({readonly type: 'csv'; readonly text: string} & Named)
  | ({readonly type: 'table'; readonly rows: readonly (readonly string[])[]} & Named)
  | ({readonly type: 'list'; readonly items: readonly ListItem[]} & Named);

const SOURCES = 'script, table, ol, ul';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const SHEET_TYPE = /^text\/(csv|tab-separated-values)\b/i;
const SCRIPT_TYPE = /(json|csv|tab-separated-values)$/i;

/**
 * The element itself if it can contain a record, or else one in it, since systems for content put an id on a wrapper: one
 * that is marked, or the first that is not a list of something else. The content of a timeline is only meant if the
 * element is in it.
 */
export function sourceElement(element: Element, host: Element): Element | undefined {
  if (element.matches(SOURCES)) return element;
  const root = element instanceof HTMLTemplateElement ? element.content : element;
  const isMeant = (one: Element) => host.contains(element) || !host.contains(one);
  const sources = [...root.querySelectorAll(SOURCES)].filter((one) => isMeant(one) && isData(one));
  return sources.find((one) => one.matches('[data-record]')) ?? sources.find(isNoOtherList) ?? sources[0];
}

/** @param element the element with the id: its heading above the record is the title */
export function contentOf(source: Element, element: Element, language: string): Content {
  if (source instanceof HTMLScriptElement) {
    const text = source.textContent;
    if (!SHEET_TYPE.test(source.type)) return {type: 'json', text};
    return {type: 'csv', text, ...nameOf(source, element, language)};
  }
  const name = nameOf(source, element, language);
  if (source instanceof HTMLTableElement) return {type: 'table', rows: tableRows(source), ...name};
  return {type: 'list', items: listItems(source), ...name};
}

function isNoOtherList(element: Element): boolean {
  return !element.matches('ol, ul') || element.querySelector('[data-date], time[datetime]') !== null;
}

/** Not a script that runs. */
function isData(element: Element): boolean {
  return !(element instanceof HTMLScriptElement) || SCRIPT_TYPE.test(element.type.split(';', 1)[0]!.trim());
}

function nameOf(source: Element, element: Element, language: string): Named {
  const heading = element.querySelector(HEADINGS);
  const isAbove = heading?.compareDocumentPosition(source) === Node.DOCUMENT_POSITION_FOLLOWING;
  const caption = source instanceof HTMLTableElement ? source.caption : null;
  const titles = [caption, isAbove ? heading : null].map((one) => (one ? textOf(one) : ''));
  return {
    title: [...titles, source.getAttribute('aria-label')].find(Boolean) ?? undefined,
    language: [source.closest('[lang]')?.getAttribute('lang')].find(Boolean) ?? language,
  };
}
