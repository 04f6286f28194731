import type {Drawn} from './entries.js';
import {bend, unbend} from './bend.js';
import type {Spot} from './spot.js';

/** What the view does to an entry: it is out of it, cut by it, or shows whole over what is beside it. */
export class Cut {
  readonly #spot: Spot;
  #css = '';
  #isOut = false;
  #isCut = false;
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
    const isCut = !isOut && (start < from || end > to);
    if (isCut || this.#isCut || this.#isWhole) this.#put(drawn, isCut);
    this.#isCut = isCut;
  }

  /** Shows all of a label that is cut, over what is beside it, or cuts it again. */
  showWhole(isWhole: boolean, drawn: Drawn): void {
    const {element, placement} = this.#spot;
    this.#isWhole = isWhole && (placement.label.cut || this.#css !== '');
    element.closest('.track')!.classList.toggle('raised', this.#isWhole);
    this.#spot.whole = undefined;
    this.follow(drawn);
    this.#spot.tell();
  }

  /** Mark and label, within the place that they have where nothing cuts them. */
  #put({origin, view}: Drawn, isCut: boolean): void {
    const {element, stop, start, placement, metrics} = this.#spot;
    const {block, side} = this.#isWhole
      ? unbend(placement, metrics.label(placement.laneItem.item).width, view, metrics)
      : {block: bend(placement, view, metrics), side: undefined};
    this.#spot.whole = side;
    element.classList.toggle('unmarked', !block);
    const css =
      block && (this.#isWhole || isCut)
        ? `margin-inline-start:${block[0] - origin - start}px;inline-size:${block[1] - block[0]}px;text-align:start`
        : '';
    if (css !== this.#css) stop.style.cssText = this.#css = css;
  }
}
