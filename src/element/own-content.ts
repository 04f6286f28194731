/** Whether the page has its own content in the element, which is shown while there is no record. */
export function hasOwnContent(element: Element): boolean {
  return [...element.childNodes].some(isContent);
}

/** Not by class: in a frame, and after a move from one, nodes have the classes of the frame's page. */
function isContent(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE
    ? !(node as Element).matches('script, style, template, [slot], [hidden]')
    : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '';
}
