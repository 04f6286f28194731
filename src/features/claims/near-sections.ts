import type {ReactiveController} from 'lit';
import type {FeatureHost} from '../feature.js';

/** Decides which sections of a long list are rendered: the first at once, others when they come near the viewport. */
export class NearSections implements ReactiveController {
  readonly #host: FeatureHost;
  /** It is kept when the list changes: the reader is still there. */
  readonly #rendered = new Set([0]);
  #observer: IntersectionObserver | undefined;

  constructor(host: FeatureHost) {
    this.#host = host;
    host.addController(this);
  }

  readonly isRendered = (section: number): boolean => this.#rendered.has(section);

  /** Renders a section and moves the focus to it. */
  readonly enter = async (section: number): Promise<void> => {
    this.#reveal(section);
    await this.#host.updateComplete;
    this.#host.shadowRoot!.querySelector<HTMLElement>(`[data-section="${section}"]`)?.focus();
  };

  hostUpdated(): void {
    this.#observe();
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #observe(): void {
    const placeholders = this.#host.shadowRoot?.querySelectorAll('.claim-placeholder') ?? [];
    if (placeholders.length === 0) return this.#observer?.disconnect();
    this.#observer ??= new IntersectionObserver(this.#onIntersect, {rootMargin: '100% 0%'});
    for (const placeholder of placeholders) this.#observer.observe(placeholder);
  }

  #onIntersect = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting && target.isConnected) this.#reveal(Number((target as HTMLElement).dataset.section));
    }
  };

  #reveal(section: number): void {
    this.#rendered.add(section);
    this.#host.requestUpdate();
  }
}
