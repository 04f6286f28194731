import type {Plot} from '../drawing/plot.js';

/** In ms. */
const FOLLOW_DELAY = 100;

/** Pans while the pointer drags. Each step only slides what is drawn, which needs no layout; now and then the plot follows. */
export class DragPan {
  readonly #plot: Pick<Plot, 'view' | 'slide' | 'follow'>;
  #timer = 0;

  constructor(plot: Pick<Plot, 'view' | 'slide' | 'follow'>) {
    this.#plot = plot;
  }

  /** @param distance in px of the world */
  panBy(distance: number): void {
    if (!this.#plot.view.panBy(distance)) return;
    this.#timer ||= window.setTimeout(() => this.finish(), FOLLOW_DELAY);
    this.#plot.slide();
  }

  /** Lets the plot follow now. */
  finish(): void {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#plot.follow();
  }
}
