/** The record that the page has put inside the element: JSON in a script, or a table or list marked with `data-record`. */

/** Whether an element is a timeline, whose content is a record for that timeline alone. */
export type IsTimeline = (element: Element) => boolean;

/** The text of the script, or the table or list; undefined if there is neither. */
export function childRecord(host: Element, isTimeline: IsTimeline): string | Element | undefined {
  const scripts = rootsIn(host, isTimeline)
    .flatMap((root) => [...root.querySelectorAll('script')])
    .filter((script) => isJson(script.type) && !isInAnother(script, host, isTimeline));
  const script = scripts.find(({parentNode}) => parentNode === host) ?? scripts[0];
  return script?.textContent ?? host.querySelector(':scope > :is(table, ol, ul)[data-record]') ?? undefined;
}

/** The element, and the contents of templates inside it: systems for content wrap a script in them. */
export function rootsIn(root: Element | DocumentFragment, isTimeline: IsTimeline): ParentNode[] {
  const templates = [...root.querySelectorAll('template')].filter(
    (template) => !isInAnother(template, root, isTimeline),
  );
  return [root, ...templates.flatMap(({content}) => rootsIn(content, isTimeline))];
}

/** Types such as `application/json; charset=utf-8`. JSON-LD describes the page and is no record. */
function isJson(type: string): boolean {
  const essence = type.split(';', 1)[0]!.trim().toLowerCase();
  return essence.endsWith('json') && essence !== 'application/ld+json';
}

function isInAnother(element: Element, root: Node, isTimeline: IsTimeline): boolean {
  const parent = element.parentElement;
  return parent !== null && parent !== root && (isTimeline(parent) || isInAnother(parent, root, isTimeline));
}
