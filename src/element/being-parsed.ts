/** Waiting for the parser: it may not have reached the script inside a tag. */

/** Whether the parser may still be inside an element: while the page loads, nothing follows the element or what it is in. */
export function isBeingParsed(element: Element): boolean {
  return document.readyState === 'loading' && !isFollowed(element);
}

function isFollowed(node: Node): boolean {
  const parent = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  return node.nextSibling !== null || (parent !== undefined && isFollowed(parent));
}

/** Asks again after each step of the parser. No observer sees all of a page with shadow roots. */
export async function pollWhile(holds: () => boolean): Promise<void> {
  while (holds()) await new Promise((resolve) => setTimeout(resolve));
}
