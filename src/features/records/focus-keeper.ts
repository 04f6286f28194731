import type {ReactiveController} from 'lit';
import type {FeatureHost} from '../feature.js';

/**
 * Keeps the focus when an update moves or re-creates the focused entry. Where the button "Try again" disappears after a
 * successful retry, the focus moves to the control or entry next to it, so that it stays in the element.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: FeatureHost;
  #focused: Element | null = null;
  /** The `id` attribute of the focused entry. */
  #entry: string | undefined;
  #notice: Element | null = null;

  constructor(host: FeatureHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#root?.activeElement ?? null;
    this.#entry = this.#focused?.closest('article')?.id;
    this.#notice = this.#focused?.closest('.notice') ?? null;
  }

  hostUpdated(): void {
    if (!this.#focused || this.#root?.activeElement) return;
    const target = this.#focused.isConnected ? this.#focused : this.#substitute();
    (target as HTMLElement | null)?.focus({preventScroll: true});
    this.#focused = null;
  }

  #substitute(): Element | null {
    if (this.#entry !== undefined) return this.#root!.querySelector(`#${CSS.escape(this.#entry)}`);
    if (!this.#notice) return null;
    const targets = [...this.#root!.querySelectorAll('.chip, input, article')];
    return targets.at(this.#notice.matches('.at-footer') ? -1 : 0) ?? null;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}
