/** What the reader has done in the server-rendered markup, kept when new markup replaces it. */

/** To be restored in the new markup. */
export interface ReaderState {
  readonly opened: readonly Place[];
  readonly focused: Place | undefined;
  readonly field: HTMLInputElement | null;
  /** In px. A new section out of view is not laid out: without its old height, the page would jump. */
  readonly heights: readonly number[];
}

export function readerState(root: ShadowRoot): ReaderState {
  return {
    opened: [...root.querySelectorAll('details[open]')].map(placeOf),
    focused: root.activeElement ? placeOf(root.activeElement) : undefined,
    field: fieldIn(root),
    heights: sectionsIn(root).map((section) => section.getBoundingClientRect().height),
  };
}

export function restore(root: ShadowRoot, {opened, focused, field, heights}: ReaderState): void {
  sectionsIn(root).forEach((section, index) => {
    section.style.setProperty('contain-intrinsic-block-size', `auto ${heights[index] ?? 0}px`);
  });
  for (const place of opened) open(elementAt(place, root));
  const element = focused && elementAt(focused, root);
  element?.focus({preventScroll: true});
  if (field?.value) fieldIn(root)?.setSelectionRange(field.selectionStart, field.selectionEnd);
}

function open(element: Element | null): void {
  // Another update may have put another element there. Not by class: a frame's page has its own classes.
  if (element?.localName !== 'details') return;
  (element as HTMLDetailsElement).open = true;
  reportToggle(element);
}

/** The browser dispatches `toggle` later: until then the next render would close the details again. */
function reportToggle(details: Element): void {
  details.dispatchEvent(new Event('toggle'));
}

/** For markup that stays: the element learns which details are open. */
export function reportOpened(root: ShadowRoot): void {
  root.querySelectorAll('details[open]').forEach(reportToggle);
}

export function fieldIn(root: ShadowRoot): HTMLInputElement | null {
  return root.querySelector('input[type="search"]');
}

function sectionsIn(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.one-of-many')];
}

/** The place of an element: child indexes, starting at the nearest ancestor with an id, or else at the root's `section`. */
interface Place {
  readonly id: string;
  readonly path: readonly number[];
}

function placeOf(element: Element): Place {
  const path: number[] = [];
  let current = element;
  while (!current.id && current.parentElement) {
    path.unshift([...current.parentElement.children].indexOf(current));
    current = current.parentElement;
  }
  return {id: current.id, path};
}

function elementAt({id, path}: Place, root: ShadowRoot): HTMLElement | null {
  const start = id ? root.getElementById(id) : root.querySelector('section');
  return path.reduce<Element | null>(
    (node, index) => node?.children[index] ?? null,
    start,
  ) as HTMLElement | null;
}
