import type {LitElement, ReactiveController, ReactiveControllerHost} from 'lit';
import type {TimelineDocument} from '../../data/schema.js';
import type {Item} from '../../model/timeline.js';

type Host = ReactiveControllerHost &
  HTMLElement &
  Pick<LitElement, 'renderOptions'> & {readonly document: TimelineDocument | undefined};

/** Entries a section: small enough to be made within a frame, large enough for `content-visibility` to pay. */
const SIZE = 25;
/** Of a list of several sections the first has fewer: more than most windows show, and sooner painted. */
const FIRST = 12;
/** Up to this many entries all come into the document, for find-in-page and assistive technology. */
const WHOLE = 400;

/**
 * Cuts a list into sections and says which are in the document: the first at once, those near the view as
 * they come near, all of a list that is not long as soon as the browser is idle, and all of any list for print.
 */
export class ListSections implements ReactiveController {
  readonly #host: Host;
  #items: readonly Item[] = [];
  #chunks: readonly (readonly Item[])[] = [];
  #rendered = new Set<number>();
  #document: TimelineDocument | undefined;
  #observer: IntersectionObserver | undefined;
  #idle: number | undefined;
  #measured = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The sections of the list. */
  get chunks(): readonly (readonly Item[])[] {
    return this.#chunks;
  }

  /** The same list keeps its sections, so that they need not be made again. */
  set items(items: readonly Item[]) {
    if (items === this.#items) return;
    this.#items = items;
    this.#chunks = sectionsOf(items);
    if (!this.#isUpdate()) this.#rendered.clear();
    // What was drawn without a script was drawn whole, and the reader may be anywhere in it. Else the first is higher than
    // most windows; the next comes after the first frame.
    const first = this.#host.renderOptions.renderBefore ? this.#chunks.length : 1;
    for (let index = 0; index < first; index += 1) this.#rendered.add(index);
  }

  /** Of another state of the same document, what was in the page stays there, and the reader with it. */
  #isUpdate(): boolean {
    const [before, now] = [this.#document, this.#host.document];
    this.#document = now;
    return before !== now && before?.id === now?.id;
  }

  /** The element of a section. */
  element(chunk: number): Element | undefined {
    return this.#host.shadowRoot!.querySelectorAll('.chunk')[chunk];
  }

  isRendered = (chunk: number): boolean => this.#rendered.has(chunk);

  /** Has a section made, with the next update. */
  reveal(chunk: number): void {
    if (chunk < 0 || chunk >= this.#chunks.length || this.#rendered.has(chunk)) return;
    this.#measure();
    this.#rendered.add(chunk);
    this.#host.requestUpdate();
  }

  /** Has the section of an entry made, with the next update. */
  revealEntry(id: string): void {
    this.reveal(this.#chunks.findIndex((chunk) => chunk.some(({entry}) => entry.id === id)));
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#revealAll);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#revealAll);
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (this.#idle !== undefined) stopIdle(this.#idle);
    this.#idle = undefined;
  }

  hostUpdated(): void {
    const waiting = this.#host.isConnected ? this.#host.shadowRoot!.querySelectorAll('.waiting') : [];
    if (waiting.length === 0) return this.#observer?.disconnect();
    this.#observer ??= new IntersectionObserver(this.#onIntersect, {rootMargin: '100% 0%'});
    for (const place of waiting) this.#observer.observe(place);
    if (this.#items.length <= WHOLE) this.#idle ??= whenIdle(this.#revealNext);
  }

  /**
   * What is not made yet gets the height of what is, so that the scrollbar tells the truth: not before the first frame,
   * which would be laid out twice, and before anything further comes into view.
   */
  #measure(): void {
    const made = this.#host.shadowRoot!.querySelector<HTMLElement>('.chunk:not(.waiting)');
    if (this.#measured || !made?.offsetHeight) return;
    this.#measured = true;
    // Before its first frame the section itself has but the height that is assumed; what is in it has its own.
    const [first, last] = [made.firstElementChild!, made.lastElementChild!].map((item) =>
      item.getBoundingClientRect(),
    );
    const one = (last!.bottom - first!.top) / made.childElementCount;
    made.parentElement!.style.setProperty('--_chunk-size', `${one * SIZE}px`);
  }

  #onIntersect = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting && target.isConnected) this.reveal(Number((target as HTMLElement).dataset.chunk));
    }
  };

  #revealNext = (): void => {
    this.#idle = undefined;
    this.reveal(this.#chunks.findIndex((_, index) => !this.#rendered.has(index)));
  };

  #revealAll = (): void => this.#chunks.forEach((_, index) => this.reveal(index));
}

/** A list in sections. */
export function sectionsOf(items: readonly Item[]): (readonly Item[])[] {
  if (items.length <= SIZE) return items.length > 0 ? [items] : [];
  const rest = Math.ceil((items.length - FIRST) / SIZE);
  return [
    items.slice(0, FIRST),
    ...Array.from({length: rest}, (_, index) =>
      items.slice(FIRST + index * SIZE, FIRST + (index + 1) * SIZE),
    ),
  ];
}

/** WebKit has no idle callback: there, a pause long enough for input to come between. */
const whenIdle = (callback: () => void): number =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(callback) : window.setTimeout(callback, 50);
const stopIdle = (handle: number): void =>
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback(handle) : window.clearTimeout(handle);
