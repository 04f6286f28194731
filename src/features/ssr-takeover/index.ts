/** Replaces what a server has drawn in a declarative shadow root. Loads where there is one. */
import type {LitElement, ReactiveController} from 'lit';
import {article as bundledArticle} from '../../data/article/article.js';
import type {TimelineDocument} from '../../data/schema.js';

type Host = LitElement & {readonly document: TimelineDocument | undefined; search: string};

/** Draws the element anew as soon as there is what to draw, and all at once: nobody sees anything between. */
export function takeOver(host: Host): void {
  // Nothing was drawn in it.
  if (!host.renderOptions.renderBefore) return;
  host.addController(new Takeover(host));
}

class Takeover implements ReactiveController {
  readonly #host: Host;
  #kept: Kept | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.shadowRoot!.addEventListener('input', this.#search);
    if (fieldIn(host.shadowRoot!)?.value) this.#search();
    host.requestUpdate();
  }

  /** Searches before the update that replaces the field: after it, another update would be needed. */
  readonly #search = (): void => {
    this.#host.search = fieldIn(this.#host.shadowRoot!)?.value ?? '';
  };

  hostUpdate(): void {
    const {document, shadowRoot, renderOptions} = this.#host;
    if (!document || isOnlyOurs(document, shadowRoot!)) return;
    this.#kept = kept(shadowRoot!);
    shadowRoot!.removeEventListener('input', this.#search);
    shadowRoot!.replaceChildren();
    renderOptions.renderBefore = null;
  }

  hostUpdated(): void {
    if (!this.#kept) return;
    this.#host.removeController(this);
    restore(this.#host, this.#kept);
  }
}

/** Whether the bundled document would take the place of another, whose own is still to come. */
function isOnlyOurs({id, entries}: TimelineDocument, root: ShadowRoot): boolean {
  const ids = new Set(entries.map((entry) => `e-${entry.id}`));
  return (
    id === bundledArticle.id && [...root.querySelectorAll('article')].some((article) => !ids.has(article.id))
  );
}

/** What the reader did before the script came. */
interface Kept {
  readonly opened: readonly Place[];
  readonly focused: Place | undefined;
  readonly field: HTMLInputElement | null;
  /** The heights of sections: what is out of view is not laid out, and of new ones none is known. */
  readonly heights: readonly number[];
}

function kept(root: ShadowRoot): Kept {
  return {
    opened: [...root.querySelectorAll('details[open]')].map(placeOf),
    focused: root.activeElement ? placeOf(root.activeElement) : undefined,
    field: fieldIn(root),
    heights: sectionsIn(root).map((section) => section.getBoundingClientRect().height),
  };
}

function restore(host: Host, {opened, focused, field, heights}: Kept): void {
  const root = host.shadowRoot!;
  sectionsIn(root).forEach((section, index) => {
    section.style.setProperty('contain-intrinsic-block-size', `auto ${heights[index] ?? 0}px`);
  });
  for (const place of opened) open(elementAt(place, root));
  const element = focused && elementAt(focused, root);
  element?.focus({preventScroll: true});
  if (field?.value) fieldIn(root)?.setSelectionRange(field.selectionStart, field.selectionEnd);
}

/** The view is told as by the reader, and at once: until then it takes it for closed. */
function open(details: Element | null): void {
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}

function fieldIn(root: ShadowRoot): HTMLInputElement | null {
  return root.querySelector('input[type="search"]');
}

function sectionsIn(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.one-of-many')];
}

/** Where an element stands: as which child of which child, from the nearest that has an id. */
interface Place {
  readonly id: string;
  readonly path: readonly number[];
}

function placeOf(element: Element): Place {
  const path: number[] = [];
  let at = element;
  while (!at.id && at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
    at = at.parentElement;
  }
  return {id: at.id, path};
}

function elementAt({id, path}: Place, root: ShadowRoot): HTMLElement | null {
  const start = id ? root.getElementById(id) : root.querySelector('section');
  return path.reduce<Element | null>((at, index) => at?.children[index] ?? null, start) as HTMLElement | null;
}
