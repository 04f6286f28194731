/** Finds the element that a timeline refers to. */
import type {Fault} from '../../data/faults/fault.js';
import type {ParsedDocument} from '../../data/parse-document.js';

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

/** The result if there is no element, or one without a record. It resolves later, as results of other content do. */
export function missingElement(given: unknown, element: Element | undefined): Promise<ParsedDocument> {
  const fault: Fault = {
    severity: 'error',
    code: element ? 'load-element-type' : 'load-element',
    path: {option: 'src'},
    params: {found: JSON.stringify(given)},
  };
  return Promise.resolve({faults: [fault]});
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // a `%` in it does not begin an escape
  }
}
