import type {Drawn} from './entries.js';
import {bend, unbend} from './bend.js';
import type {Spot} from './spot.js';

/** What the view does to an entry: it is out of it, cut by it, or shows whole over what is beside it. */
export class Cut {
  readonly #spot: Spot;
  #css = '';
  #isOut = false;
  /** Whether it is laid out otherwise than where nothing cuts it. */
  #isBent = false;
  #isWhole = false;

  constructor(spot: Spot) {
    this.#spot = spot;
  }

  /** The view has moved. What is out of it is not seen; what is all in it stands as it stood. */
  follow(drawn: Drawn): void {
    const {element, placement} = this.#spot;
    const [start, end] = placement.extent;
    const [from, to] = drawn.view;
    const isOut = end <= from || start >= to;
    if (isOut !== this.#isOut) element.classList.toggle('out', (this.#isOut = isOut));
    // Out of view nothing needs to be laid out anew, until it comes in.
    if (isOut && !this.#isWhole) return;
    const isBent = this.#isWhole || start < from || end > to;
    if (isBent || this.#isBent) this.#put(drawn, isBent);
    this.#isBent = isBent;
  }

  /** Shows all of a label that is cut, over what is beside it, or cuts it again. */
  showWhole(isWhole: boolean, drawn: Drawn): void {
    const {element, placement} = this.#spot;
    this.#isWhole = isWhole && (placement.label.cut || this.#css !== '');
    element.closest('.lane')!.classList.toggle('raised', this.#isWhole);
    this.#spot.whole = undefined;
    this.follow(drawn);
    this.#spot.tell();
  }

  /** Mark and label, within the place that they have where nothing cuts them. */
  #put({origin, view}: Drawn, isBent: boolean): void {
    const {element, stop, start, placement, metrics} = this.#spot;
    const {block, side} = this.#isWhole
      ? unbend(placement, metrics.label(placement.laneItem.item).width, view, metrics)
      : {block: bend(placement, view, metrics), side: undefined};
    this.#spot.whole = side;
    element.classList.toggle('unmarked', !block);
    const css =
      block && isBent
        ? `margin-inline-start:${block[0] - origin - start}px;inline-size:${block[1] - block[0]}px;text-align:start`
        : '';
    if (css !== this.#css) stop.style.cssText = this.#css = css;
  }
}
