/** Gives a list these elements. Those that it has already are not moved: an element that moves loses the focus. */
export function replaceChildren(list: Element, elements: readonly Element[]): void {
  if (list.childElementCount === 0) return list.replaceChildren(...elements);
  const kept = new Set(elements);
  for (const child of [...list.children]) if (!kept.has(child)) child.remove();
  let next = list.firstElementChild;
  for (const element of elements) {
    if (element === next) next = next.nextElementSibling;
    else list.insertBefore(element, next);
  }
}
