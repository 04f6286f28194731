/** The texts of a table or list with their links, emphasis and lists. */
import {HtmlReader} from '../../data/convert/html-reader.js';
import type {RichText} from '../../data/convert/rich-text.js';
import type {Replace} from './text.js';

export function richTextOf(root: Element, replace: Replace): RichText {
  const reader = new HtmlReader();
  const addContent = (parent: Node): void => parent.childNodes.forEach(addNode);
  /** Not by class: nodes from a frame have the classes of the frame's page. */
  const addNode = (node: Node): void => {
    const own = replace(node);
    if (own !== undefined) return reader.text(own);
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE)
      reader.text(node.nodeValue!);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const {localName} = element;
    const names = ['href', 'start'].filter((name) => element.hasAttribute(name));
    reader.open(localName, Object.fromEntries(names.map((name) => [name, element.getAttribute(name)!])));
    addContent(element);
    // The end of a line break would be another one.
    if (localName !== 'br') reader.close(localName);
  };
  addContent(root);
  return reader.result().text;
}
