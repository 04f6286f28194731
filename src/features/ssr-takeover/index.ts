/** Replaces server-rendered markup. Loads if the element has a declarative shadow root. */
import type {LitElement, ReactiveController} from 'lit';
import {article as bundledArticle} from '../../data/article/article.js';
import type {DeepReadonly} from '../../data/frozen.js';
import type {TimelineDocument} from '../../data/schema.js';
import type {FeatureHost} from '../feature.js';

type Host = FeatureHost &
  Pick<LitElement, 'renderOptions'> & {
    readonly document: DeepReadonly<TimelineDocument> | undefined;
    search: string;
  };

/** Renders the element as soon as it has a document. One update replaces the old markup, so nothing flickers. */
export function attach(element: FeatureHost): void {
  const host = element as Host;
  // An empty declarative shadow root has nothing to replace.
  if (host.renderOptions.renderBefore) host.addController(new Takeover(host));
}

class Takeover implements ReactiveController {
  readonly #host: Host;
  #saved: ReaderState | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.shadowRoot!.addEventListener('input', this.#updateSearch);
    if (fieldIn(host.shadowRoot!)?.value) this.#updateSearch();
  }

  /** Sets `search` before the update that replaces the field: afterwards it would need a second update. */
  readonly #updateSearch = (): void => {
    this.#host.search = fieldIn(this.#host.shadowRoot!)?.value ?? '';
  };

  hostUpdate(): void {
    const {document, shadowRoot, renderOptions} = this.#host;
    if (!document || isStandIn(document, shadowRoot!)) return;
    this.#saved = readerState(shadowRoot!);
    shadowRoot!.removeEventListener('input', this.#updateSearch);
    shadowRoot!.replaceChildren();
    renderOptions.renderBefore = null;
  }

  hostUpdated(): void {
    if (!this.#saved) return;
    this.#host.removeController(this);
    restore(this.#host, this.#saved);
  }
}

/** Whether the bundled article would replace the markup of another document, which has not loaded yet. */
function isStandIn({id, entries}: DeepReadonly<TimelineDocument>, root: ShadowRoot): boolean {
  const ids = new Set(entries.map((entry) => `e-${entry.id}`));
  return (
    id === bundledArticle.id && [...root.querySelectorAll('article')].some((article) => !ids.has(article.id))
  );
}

/** The reader's state in the old markup, to be restored in the new. */
interface ReaderState {
  readonly opened: readonly Place[];
  readonly focused: Place | undefined;
  readonly field: HTMLInputElement | null;
  /** In px. A new section out of view is not laid out: without its old height, the page would jump. */
  readonly heights: readonly number[];
}

function readerState(root: ShadowRoot): ReaderState {
  return {
    opened: [...root.querySelectorAll('details[open]')].map(placeOf),
    focused: root.activeElement ? placeOf(root.activeElement) : undefined,
    field: fieldIn(root),
    heights: sectionsIn(root).map((section) => section.getBoundingClientRect().height),
  };
}

function restore(host: Host, {opened, focused, field, heights}: ReaderState): void {
  const root = host.shadowRoot!;
  sectionsIn(root).forEach((section, index) => {
    section.style.setProperty('contain-intrinsic-block-size', `auto ${heights[index] ?? 0}px`);
  });
  for (const place of opened) open(elementAt(place, root));
  const element = focused && elementAt(focused, root);
  element?.focus({preventScroll: true});
  if (field?.value) fieldIn(root)?.setSelectionRange(field.selectionStart, field.selectionEnd);
}

/** The browser dispatches `toggle` later: until then the next render would close the details again. */
function open(element: Element | null): void {
  // Another update may have put another element there. Not by class: a frame's page has its own classes.
  if (element?.localName !== 'details') return;
  (element as HTMLDetailsElement).open = true;
  element.dispatchEvent(new Event('toggle'));
}

function fieldIn(root: ShadowRoot): HTMLInputElement | null {
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
