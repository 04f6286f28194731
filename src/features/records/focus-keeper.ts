import type {ReactiveController} from 'lit';
import type {FeatureHost} from '../feature.js';

/** Keeps the focus with an entry that an update moves, or makes anew; and in the element, where what had it is gone. */
export class FocusKeeper implements ReactiveController {
  readonly #host: FeatureHost;
  #focused: Element | null = null;
  #entry: string | undefined;
  #wasInNotice = false;

  constructor(host: FeatureHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#root?.activeElement ?? null;
    this.#entry = this.#focused?.closest('article')?.id;
    this.#wasInNotice = Boolean(this.#focused?.closest('.notice'));
  }

  hostUpdated(): void {
    if (!this.#focused || this.#root?.activeElement) return;
    const place = this.#focused.isConnected ? this.#focused : this.#substitute();
    (place as HTMLElement | null)?.focus({preventScroll: true});
    this.#focused = null;
  }

  #substitute(): Element | null {
    if (this.#entry !== undefined) return this.#root!.querySelector(`#${CSS.escape(this.#entry)}`);
    // The button that tries again goes once that has helped.
    return this.#wasInNotice ? this.#root!.querySelector('.chip, input, article') : null;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}
