/** The record that the page has put inside the element: in a script, or a table or list marked with `data-record`. */

/** Whether an element is a timeline, whose content is a record for that timeline alone. */
export type IsTimeline = (element: Element) => boolean;

const SHEET_TYPES: readonly string[] = ['text/csv', 'text/tab-separated-values'];

/** The text of a script with JSON; a script with a sheet, or a table or list; undefined if there is none of them. */
export function childRecord(host: Element, isTimeline: IsTimeline): string | Element | undefined {
  const scripts = rootsIn(host, isTimeline)
    .flatMap((root) => [...root.querySelectorAll('script')])
    .filter((script) => (isJson(script) || isSheet(script)) && !isInAnother(script, host, isTimeline));
  const script = scripts.find(({parentNode}) => parentNode === host) ?? scripts[0];
  if (script) return isJson(script) ? script.textContent : script;
  return host.querySelector(':scope > :is(table, ol, ul)[data-record]') ?? undefined;
}

/** The element, and the contents of templates inside it: systems for content wrap a script in them. */
export function rootsIn(root: Element | DocumentFragment, isTimeline: IsTimeline): ParentNode[] {
  const templates = [...root.querySelectorAll('template')].filter(
    (template) => !isInAnother(template, root, isTimeline),
  );
  return [root, ...templates.flatMap(({content}) => rootsIn(content, isTimeline))];
}

/** JSON-LD describes the page and is no record. */
function isJson(script: HTMLScriptElement): boolean {
  const type = typeOf(script);
  return type.endsWith('json') && type !== 'application/ld+json';
}

const isSheet = (script: HTMLScriptElement): boolean => SHEET_TYPES.includes(typeOf(script));

/** Without parameters, such as that of `application/json; charset=utf-8`. */
const typeOf = ({type}: HTMLScriptElement): string => type.split(';', 1)[0]!.trim().toLowerCase();

function isInAnother(element: Element, root: Node, isTimeline: IsTimeline): boolean {
  const parent = element.parentElement;
  return parent !== null && parent !== root && (isTimeline(parent) || isInAnother(parent, root, isTimeline));
}
