import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** In em, of the element's font: below this width, dates are above the entries. Same as in `styles/list.ts`. */
const NARROW = 35;

/**
 * Reports whether what the element shows is narrow, without its padding and in its font. A hidden element, as in a closed tab
 * panel, has no width: nothing is reported.
 */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (narrow: boolean) => void;
  #observer: ResizeObserver | undefined;
  /** The container that decides where dates are; or the host, until it is rendered. */
  #observed: Element | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (narrow: boolean) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    // An observer of another window reports errors there: the element may have moved into a frame.
    const window = this.#host.ownerDocument.defaultView;
    // A document that is not shown has none.
    if (!window) return;
    this.#observer = new window.ResizeObserver((entries) => {
      const {contentRect, target} = entries.at(-1)!;
      if (contentRect.width === 0 || target !== this.#observed) return;
      this.#onChange(contentRect.width < NARROW * parseFloat(getComputedStyle(target).fontSize));
    });
    this.hostUpdated();
  }

  hostUpdated(): void {
    const observed = this.#host.shadowRoot?.querySelector('.root') ?? this.#host;
    if (!this.#observer || observed === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = observed;
    this.#observer.observe(observed);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = this.#observed = undefined;
  }
}
