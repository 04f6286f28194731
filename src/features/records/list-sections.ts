import type {LitElement, ReactiveController, ReactiveControllerHost} from 'lit';
import type {TimelineDocument} from '../../data/schema.js';
import type {Item} from '../../model/timeline.js';
import {sectionsOf, SIZE} from './sections.js';

type Host = ReactiveControllerHost & HTMLElement & Pick<LitElement, 'renderOptions'>;

/** Up to this many entries all come into the document, for find-in-page and assistive technology. */
const WHOLE = 400;

/**
 * Divides a list into sections and decides which are in the document: the first at once, those near the view as
 * they come near, all of a list that is not long as soon as the browser is idle, and all of any list for print.
 */
export class ListSections implements ReactiveController {
  readonly #host: Host;
  #items: readonly Item[] = [];
  #sections: readonly (readonly Item[])[] = [];
  #rendered = new Set<number>();
  #document: TimelineDocument | undefined;
  #selected: string | undefined;
  #observer: IntersectionObserver | undefined;
  #idle: number | undefined;
  #measured = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The sections of the list. */
  get sections(): readonly (readonly Item[])[] {
    return this.#sections;
  }

  /**
   * What is shown now; call it in an update. The same list keeps its sections.
   * @param selected the entry that is to be in the document
   */
  show(items: readonly Item[], document: TimelineDocument, selected: string | undefined): void {
    if (items !== this.#items) this.#divide(items, document);
    if (selected !== this.#selected) this.#include(this.#sectionOf(selected));
    this.#selected = selected;
  }

  #divide(items: readonly Item[], document: TimelineDocument): void {
    this.#items = items;
    this.#sections = sectionsOf(items);
    // In another state of the same document, what was in the page stays there, and the reader's place with it.
    const isUpdate = this.#document !== document && this.#document?.id === document.id;
    this.#document = document;
    if (!isUpdate) this.#rendered.clear();
    // A server draws the whole list, and the reader may be anywhere in it. Else the first section is higher than most
    // windows; the next comes after the first frame.
    const first = this.#host.renderOptions.renderBefore ? this.#sections.length : 1;
    for (let index = 0; index < first; index += 1) this.#rendered.add(index);
  }

  /** The element of a section. */
  #element(section: number): Element | undefined {
    return this.#host.shadowRoot!.querySelectorAll('.chunk')[section];
  }

  isRendered = (section: number): boolean => this.#rendered.has(section);

  /** Has a section drawn, with the next update. */
  reveal(section: number): void {
    if (this.#include(section)) this.#host.requestUpdate();
  }

  /** Goes into a section that is not in the document yet. */
  readonly enter = async (section: number): Promise<void> => {
    this.reveal(section);
    await this.#host.updateComplete;
    this.#element(section)?.querySelector('article')?.focus();
  };

  /** Has the section of an entry drawn, with the next update. */
  revealEntry(id: string): void {
    this.reveal(this.#sectionOf(id));
  }

  #sectionOf(id: string | undefined): number {
    return this.#sections.findIndex((section) => section.some(({entry}) => entry.id === id));
  }

  /** @returns whether it is drawn only from now on */
  #include(section: number): boolean {
    if (section < 0 || section >= this.#sections.length || this.#rendered.has(section)) return false;
    this.#measure();
    this.#rendered.add(section);
    return true;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#revealAll);
    this.#observe();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#revealAll);
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (this.#idle !== undefined) stopIdle(this.#idle);
    this.#idle = undefined;
  }

  hostUpdated(): void {
    this.#observe();
  }

  #observe(): void {
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
    this.reveal(this.#sections.findIndex((_, index) => !this.#rendered.has(index)));
  };

  #revealAll = (): void => this.#sections.forEach((_, index) => this.reveal(index));
}

/** WebKit has no idle callback: there, a pause long enough for input to come between. */
const whenIdle = (callback: () => void): number =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(callback) : window.setTimeout(callback, 50);
const stopIdle = (handle: number): void =>
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback(handle) : window.clearTimeout(handle);
