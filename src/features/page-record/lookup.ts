/** Finds the element that a timeline refers to. */
import type {Fault} from '../../data/faults/fault.js';

/** The element with an id in the timeline's own tree, or else in the document. @param reference `#` and the id */
export function elementById(reference: string, host: Element): Element | undefined {
  const id = reference.trim().slice(1);
  const roots = [host.getRootNode() as Document | ShadowRoot, document];
  const ids = [id, decoded(id)];
  return ids.flatMap((each) => roots.map((root) => root.getElementById(each))).find(Boolean) ?? undefined;
}

/** Whether the parser has read the whole element, and will not come to it later. */
export function isParsed(element: Element | undefined): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null | undefined = element; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return false;
}

/** There is no such element, or it contains no record. */
export function elementFault(given: unknown, element: Element | undefined): Fault {
  return {
    severity: 'error',
    code: element ? 'load-element-type' : 'load-element',
    path: {option: 'src'},
    params: {found: JSON.stringify(given)},
  };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // a `%` in it does not begin an escape
  }
}
