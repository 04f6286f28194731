import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {watchPrint} from '../../views/print-medium.js';

/** Below this width, in em of the element, the lists replace the table. */
const MIN_TABLE_WIDTH_EM = 35;

/** Observes the medium that the claims are laid out for: its width, and whether the page is being printed. */
export class MediumController implements ReactiveController {
  /** By the width of the element. While the element has no box, for example in a closed tab, the value stays. */
  isNarrow = false;
  isPrint = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #unwatchPrint = (): void => undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Before `hostConnected`: the host may be in an update that already needs the value.
    this.#setWidth(host.clientWidth);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#setWidth(this.#host.clientWidth)) this.#host.requestUpdate();
    this.#observer ??= new ResizeObserver(([entry]) => {
      if (!this.#setWidth(entry!.contentRect.width)) return;
      // Later: a change of height within the callback is reported to the page as a "ResizeObserver loop" error.
      this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
    this.#unwatchPrint = watchPrint((isPrint) => {
      this.isPrint = isPrint;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
    this.#unwatchPrint();
    if (this.isPrint) this.#host.requestUpdate();
    this.isPrint = false;
  }

  /** @returns whether `isNarrow` has changed */
  #setWidth(width: number): boolean {
    const before = this.isNarrow;
    if (width > 0) {
      const em = parseFloat(getComputedStyle(this.#host).fontSize);
      this.isNarrow = width < MIN_TABLE_WIDTH_EM * em;
    }
    return this.isNarrow !== before;
  }
}
