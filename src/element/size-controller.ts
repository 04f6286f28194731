import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** In em, of the element's font: below this width, dates are above the entries. Same as in `styles/list.ts`. */
const NARROW = 35;

/** Reports whether the element is narrow. A hidden element, as in a closed tab panel, has no width: nothing is reported. */
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
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) this.#onChange(width < NARROW * parseFloat(getComputedStyle(this.#host).fontSize));
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
