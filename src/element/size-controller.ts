import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Reports whether the element is narrow: what its styles have found (`--_wide`, in `styles/list.ts`), so that both agree with
 * every padding and font. A hidden element, as in a closed tab panel, has no width: nothing is reported.
 */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (narrow: boolean) => void;
  #observer: ResizeObserver | undefined;

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
    this.#observer = new window.ResizeObserver(([entry]) => {
      const content = this.#host.shadowRoot!.querySelector('.root > *');
      if (content && entry!.contentRect.width > 0)
        this.#onChange(!getComputedStyle(content).getPropertyValue('--_wide'));
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** An update may change padding or font. Observed anew, the element is measured in the next frame, without a layout now. */
  hostUpdated(): void {
    this.#observer?.unobserve(this.#host);
    this.#observer?.observe(this.#host);
  }
}
