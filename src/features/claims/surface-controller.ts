import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The width, in the element's own em, under which there is no room for a table. */
const NARROW = 35;

/** What the claims are laid out on: whether it is narrow, from the first, and whether it is paper. */
export class SurfaceController implements ReactiveController {
  /** By the element's own width. Without a box, as in a closed tab, it stays as it was. */
  narrow = false;
  /** From before the page is printed until after: told by events, or where a browser has none by the medium. */
  paper = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #medium = matchMedia('print');
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Now: the host may be in the middle of an update, which this is for.
    this.#look(host.clientWidth);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#look(this.#host.clientWidth)) this.#host.requestUpdate();
    this.#observer ??= new ResizeObserver(([entry]) => {
      if (!this.#look(entry!.contentRect.width)) return;
      // In the observer's own turn, another height would count as a loop, and be told to the page as an error.
      this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#medium.addEventListener('change', this.#change);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#medium.removeEventListener('change', this.#change);
  }

  /** @returns whether that is a change */
  #look(width: number): boolean {
    const before = this.narrow;
    if (width > 0) this.narrow = width < NARROW * parseFloat(getComputedStyle(this.#host).fontSize);
    return this.narrow !== before;
  }

  readonly #begin = (): void => this.#turn(true);
  readonly #end = (): void => this.#turn(false);
  readonly #change = ({matches}: MediaQueryListEvent): void => this.#turn(matches);

  #turn(paper: boolean): void {
    this.paper = paper;
    this.#host.requestUpdate();
  }
}
