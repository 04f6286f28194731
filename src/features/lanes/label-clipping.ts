import type {Viewport} from './entries.js';
import {clipToViewport, expandLabel} from './clip.js';
import type {EntryPosition, Interval} from './entry-position.js';

/** In ms: so long what has left the view stays to be seen, for it may come back at the next step. */
const UNTIL_HIDDEN = 1000;

const leaving = new Set<LabelClipping>();
let timer = 0;

/** What the view does to an entry: it is out of it, cut by it, or shows whole over what is beside it. */
export class LabelClipping {
  readonly #spot: EntryPosition;
  #css = '';
  #isOut = false;
  #isHidden = false;
  #isWhole = false;

  constructor(spot: EntryPosition) {
    this.#spot = spot;
  }

  /** The view has moved. What is out of it is not seen; what is all in it stands as it stood. */
  follow(drawn: Viewport): void {
    const {placement, metrics} = this.#spot;
    const [start, end] = placement.extent;
    const [from, to] = drawn.view;
    const isAway = end <= from || start >= to;
    const block = isAway ? undefined : clipToViewport(placement, drawn.view, metrics);
    this.#isOut = isAway || !(block ?? placement.bar ?? this.#isWhole);
    // What has just been drawn anew has not been seen yet.
    if (!isAway || from === drawn.origin) this.hide();
    else if (!this.#isHidden) leave(this);
    // Out of view nothing needs to be laid out anew, until it comes in.
    if (this.#isOut && !this.#isWhole) return;
    this.#put(drawn, this.#isWhole || start < from || end > to, block);
  }

  /** Hides what is out of view, and shows what is in it. */
  hide(): void {
    if (this.#isHidden === this.#isOut) return;
    this.#isHidden = this.#isOut;
    this.#spot.element.classList.toggle('out', this.#isOut);
  }

  /** Shows all of a label that is cut, over what is beside it, or cuts it again. */
  showWhole(isWhole: boolean, drawn: Viewport): void {
    const {element, placement} = this.#spot;
    this.#isWhole = isWhole && (placement.label.truncated || this.#css !== '');
    element.closest('.lane')!.classList.toggle('raised', this.#isWhole);
    this.#spot.whole = undefined;
    this.follow(drawn);
    this.#spot.tell();
  }

  /**
   * Mark and label, within the place that they have where nothing cuts them.
   * @param isBent whether they are laid out otherwise than there
   */
  #put({origin, view}: Viewport, isBent: boolean, block: Interval | undefined): void {
    const {element, stop, start, placement, metrics} = this.#spot;
    const whole = this.#isWhole
      ? expandLabel(placement, metrics.label(placement.laneItem.item).width, view, metrics)
      : undefined;
    this.#spot.whole = whole?.side;
    const place = whole?.block ?? block;
    element.classList.toggle('unmarked', !place);
    if (!place) return;
    const css = isBent
      ? `margin-inline-start:${place[0] - origin - start}px;inline-size:${place[1] - place[0]}px;text-align:start`
      : '';
    if (css !== this.#css) stop.style.cssText = this.#css = css;
  }
}

function leave(cut: LabelClipping): void {
  leaving.add(cut);
  timer ||= window.setTimeout(() => {
    timer = 0;
    for (const each of leaving) each.hide();
    leaving.clear();
  }, UNTIL_HIDDEN);
}
