/** The parent of an element as the page is laid out: across slots and shadow roots. */
export function flatTreeParent(element: Element): Element | null {
  return (
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() as Partial<ShadowRoot>).host ??
    null
  );
}
