/** Whether the page has its own content in the element, which is shown while there is no record. */
export function hasOwnContent(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, style, template, [slot], [hidden]')
      : node instanceof Text && node.data.trim() !== '',
  );
}
