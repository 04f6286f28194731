import type {Plot} from './plot.js';

/** In ms. */
const UNTIL_FITTED = 100;

/** Moves all that is drawn as it is, which lays out nothing; and only now and then fits it to where the view has come. */
export class DragPan {
  #timer = 0;
  /** Where the view started when all was fitted to it. */
  #from = 0;

  by(distance: number, plot: Plot): void {
    const from = plot.view.start;
    if (!plot.view.panBy(distance)) return;
    if (this.#timer === 0) {
      this.#from = from;
      this.#timer = window.setTimeout(() => this.end(plot), UNTIL_FITTED);
    }
    plot.slide();
    shiftAxis(plot, plot.shiftFrom(this.#from));
  }

  end(plot: Plot): void {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    shiftAxis(plot, '');
    plot.pan();
  }
}

/** Ticks and links, within the view that cuts them. */
function shiftAxis({box}: Plot, transform: string): void {
  for (const {style} of box.querySelector('.view')!.children as HTMLCollectionOf<HTMLElement>)
    style.transform = transform;
}
