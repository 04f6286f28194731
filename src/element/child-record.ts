/** The record that the page has put inside the element: in a script, or a table or list marked with `data-record`. */

/** Whether an element is a timeline, whose content is a record for that timeline alone. */
export type IsTimeline = (element: Element) => boolean;

const SHEET_TYPES: readonly string[] = ['text/csv', 'text/tab-separated-values'];

/** The text of a JSON script, or else the script with a sheet, or else the marked table or list; undefined if there is none. */
export function childRecord(host: Element, isTimeline: IsTimeline): string | Element | undefined {
  const ownFirst = (elements: readonly Element[]) =>
    elements.find(({parentNode}) => parentNode === host) ?? elements[0];
  const scripts = elementsIn(host, 'script', isTimeline) as HTMLScriptElement[];
  const script = ownFirst(scripts.filter((each) => isJson(each) || isSheet(each))) as
    HTMLScriptElement | undefined;
  if (script) return isJson(script) ? script.textContent : script;
  return ownFirst(elementsIn(host, ':is(table, ol, ul)[data-record]', isTimeline));
}

/**
 * Whether the element contains a record that is not read: JSON in a script of another type or as text, or a table without
 * `data-record`.
 */
export function hasUnreadRecord(host: Element, isTimeline: IsTimeline): boolean {
  const scripts = elementsIn(host, 'script', isTimeline) as HTMLScriptElement[];
  const others = elementsIn(host, 'pre, textarea, tr', isTimeline);
  // Not by class: in a frame, these nodes have the classes of the frame's page.
  const texts = [...host.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  return [...scripts.filter((each) => !isJsonLd(each) && !isJson(each)), ...others, ...texts].some(
    ({textContent}) => /^\s*(?:\[\s*)?\{\s*["“”]|^\s*(?:date\s*headline|headline\s*date)/i.test(textContent!),
  );
}

function elementsIn(host: Element, selector: string, isTimeline: IsTimeline): Element[] {
  return rootsIn(host, isTimeline)
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => !isInAnother(element, host, isTimeline));
}

/** The element, and the contents of templates inside it: systems for content wrap a script in them. */
export function rootsIn(root: Element | DocumentFragment, isTimeline: IsTimeline): ParentNode[] {
  const templates = [...root.querySelectorAll('template')].filter(
    (template) => !isInAnother(template, root, isTimeline),
  );
  return [root, ...templates.flatMap(({content}) => rootsIn(content, isTimeline))];
}

const isJson = (script: HTMLScriptElement): boolean => typeOf(script).endsWith('json') && !isJsonLd(script);

/** It describes the page and is no record. */
const isJsonLd = (script: HTMLScriptElement): boolean => typeOf(script) === 'application/ld+json';

const isSheet = (script: HTMLScriptElement): boolean => SHEET_TYPES.includes(typeOf(script));

/** Without parameters, such as that of `application/json; charset=utf-8`. */
const typeOf = ({type}: HTMLScriptElement): string => type.split(';', 1)[0]!.trim().toLowerCase();

function isInAnother(element: Element, root: Node, isTimeline: IsTimeline): boolean {
  const parent = element.parentElement;
  return parent !== null && parent !== root && (isTimeline(parent) || isInAnother(parent, root, isTimeline));
}
