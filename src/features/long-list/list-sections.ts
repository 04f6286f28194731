import type {LitElement, ReactiveController, ReactiveControllerHost} from 'lit';
import type {TimelineDocument} from '../../data/schema.js';
import type {Item} from '../../model/timeline.js';
import {watchPrint} from '../../views/print-medium.js';
import {sectionsOf, type Section} from './sections.js';

type Host = ReactiveControllerHost & HTMLElement & Pick<LitElement, 'renderOptions'>;

/** A list of at most this many entries is rendered completely, for find-in-page and assistive technology. */
const MAX_COMPLETE = 800;

/**
 * Divides a list into sections and decides which are rendered: the first at once, others when they come near the
 * viewport. The rest of a list of up to `MAX_COMPLETE` entries follows while the browser is idle. For print, all are.
 */
export class ListSections implements ReactiveController {
  readonly #host: Host;
  #items: readonly Item[] = [];
  #sections: readonly Section[] = [];
  #rendered = new Set<number>();
  #document: TimelineDocument | undefined;
  #selected: string | undefined;
  #observer: IntersectionObserver | undefined;
  #idleCallback: number | undefined;
  #isMeasured = false;
  #unwatchPrint = (): void => undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get sections(): readonly Section[] {
    return this.#sections;
  }

  /**
   * Sets what is shown; call it in an update. The same list keeps its sections.
   * @param selected id of an entry that must be rendered
   */
  show(items: readonly Item[], document: TimelineDocument, selected: string | undefined): void {
    if (items === this.#items && selected === this.#selected) return;
    if (items !== this.#items) this.#divide(items, document);
    this.#include(this.#sectionOf(selected));
    this.#selected = selected;
  }

  #divide(items: readonly Item[], document: TimelineDocument): void {
    const before = this.#sections;
    this.#items = items;
    this.#sections = sectionsOf(items, document);
    // After an update of the same document, what was rendered stays, and so does the scroll position.
    const isUpdate = this.#document !== document && this.#document?.id === document.id;
    this.#document = document;
    this.#rendered = isUpdate ? this.#renderedSince(before) : new Set();
    // A server renders the whole list, and the reader may be anywhere in it. Otherwise the first section is enough: it is
    // higher than most windows, and the next one follows after the first frame. If nothing matches, there is none.
    const {length} = this.#sections;
    const count = this.#host.renderOptions.renderBefore ? length : Math.min(1, length);
    for (let index = 0; index < count; index += 1) this.#rendered.add(index);
  }

  /** The sections with an entry that was rendered. Sections with new entries only are rendered when they are near, as always. */
  #renderedSince(before: readonly Section[]): Set<number> {
    const rendered = new Set(
      [...this.#rendered].flatMap((index) => before[index]!.items.map(({entry}) => entry.id)),
    );
    const isRendered = ({items}: Section) => items.some(({entry}) => rendered.has(entry.id));
    return new Set([...this.#sections.keys()].filter((index) => isRendered(this.#sections[index]!)));
  }

  #element(section: number): Element | undefined {
    return this.#host.shadowRoot!.querySelectorAll('.chunk')[section];
  }

  isRendered = (section: number): boolean => this.#rendered.has(section);

  /** Renders a section with the next update. */
  reveal(section: number): void {
    if (this.#include(section)) this.#host.requestUpdate();
  }

  /** Renders a section and moves the focus to its first entry. */
  readonly enter = async (section: number): Promise<void> => {
    this.reveal(section);
    await this.#host.updateComplete;
    this.#element(section)?.querySelector('article')?.focus();
  };

  /** Renders the section of an entry with the next update. */
  revealEntry(id: string): void {
    this.reveal(this.#sectionOf(id));
  }

  #sectionOf(id: string | undefined): number {
    return this.#sections.findIndex(({items}) => items.some(({entry}) => entry.id === id));
  }

  /** @returns whether the section was not rendered before */
  #include(section: number): boolean {
    if (section < 0 || section >= this.#sections.length || this.#rendered.has(section)) return false;
    this.#measure();
    this.#rendered.add(section);
    return true;
  }

  hostConnected(): void {
    this.#unwatchPrint = watchPrint((isPrint) => isPrint && this.#revealAll());
    this.#observe();
  }

  hostDisconnected(): void {
    this.#unwatchPrint();
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (this.#idleCallback !== undefined) cancelIdle(this.#idleCallback);
    this.#idleCallback = undefined;
  }

  hostUpdated(): void {
    this.#observe();
  }

  #observe(): void {
    const placeholders = this.#host.isConnected
      ? this.#host.shadowRoot!.querySelectorAll('.placeholder')
      : [];
    if (placeholders.length === 0) return this.#observer?.disconnect();
    this.#observer ??= new IntersectionObserver(this.#onIntersect, {rootMargin: '100% 0%'});
    for (const placeholder of placeholders) this.#observer.observe(placeholder);
    if (this.#items.length <= MAX_COMPLETE) this.#idleCallback ??= requestIdle(this.#revealNext);
  }

  /**
   * Sizes placeholders by the height of rendered entries, so that the scrollbar is right. Not before the first frame: that
   * one would be laid out twice.
   */
  #measure(): void {
    const section = this.#host.shadowRoot!.querySelector<HTMLElement>('.list .chunk:not(.placeholder)');
    if (this.#isMeasured || !section?.offsetHeight) return;
    this.#isMeasured = true;
    // Before its first frame, a section with `content-visibility: auto` has its estimated height; its items are measured.
    const [first, last] = [section.firstElementChild!, section.lastElementChild!].map((item) =>
      item.getBoundingClientRect(),
    );
    const itemSize = (last!.bottom - first!.top) / section.childElementCount;
    section.closest<HTMLElement>('.list')!.style.setProperty('--_item-size', `${itemSize}px`);
  }

  #onIntersect = (entries: readonly IntersectionObserverEntry[]): void => {
    this.#measure();
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting && target.isConnected) this.reveal(Number((target as HTMLElement).dataset.chunk));
    }
  };

  #revealNext = (): void => {
    this.#idleCallback = undefined;
    this.reveal(this.#sections.findIndex((_, index) => !this.#rendered.has(index)));
  };

  #revealAll = (): void => this.#sections.forEach((_, index) => this.reveal(index));
}

/** WebKit has no `requestIdleCallback`: the pause of 50 ms lets input events through. */
const requestIdle = (callback: () => void): number =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(callback) : window.setTimeout(callback, 50);
const cancelIdle = (handle: number): void =>
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback(handle) : window.clearTimeout(handle);
