import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {firstControl} from './first-control.js';
import {focusableStatusLine} from './status-line.js';

/**
 * Keeps the focus in the element. When an update moves or re-creates the focused entry, the focus stays on it. When the entry
 * is gone, the focus moves to the next one that is left, or else to the status line. Where the button "Try again" disappears
 * after a successful retry, or the lead moves to another place, it moves to the control or entry next to it.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #focused: Element | null = null;
  /** The `id` attributes of the focused entry and of those below it. */
  #entries: readonly string[] = [];
  /** The notice or the lead that contains the focus. */
  #besideEntries: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#root?.activeElement ?? null;
    this.#entries = this.#focused ? idsFrom(this.#focused.closest('article')) : [];
    this.#besideEntries = this.#focused?.closest('.notice, .lead') ?? null;
  }

  hostUpdated(): void {
    if (!this.#focused || this.#root?.activeElement) return;
    const target = this.#focused.isConnected ? this.#focused : this.#substitute();
    (target as HTMLElement | null)?.focus({preventScroll: true});
    this.#focused = null;
  }

  #substitute(): Element | null {
    const root = this.#root!;
    if (this.#entries.length > 0) {
      const left = this.#entries.find((id) => root.getElementById(id));
      return left === undefined ? focusableStatusLine(root) : root.getElementById(left);
    }
    if (!this.#besideEntries) return null;
    const isAtEnd = this.#besideEntries.matches('.at-footer');
    return (isAtEnd ? [...root.querySelectorAll('article')].at(-1) : firstControl(root)) ?? null;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}

function idsFrom(article: Element | null): string[] {
  if (!article) return [];
  const articles = [...(article.getRootNode() as ShadowRoot).querySelectorAll('article')];
  return articles.slice(articles.indexOf(article as HTMLElement)).map(({id}) => id);
}
