import {heightOf} from '../../model/lanes/boxes.js';
import type {Metrics, Placement} from '../../model/lanes/scene.js';
import {bend, blockOf, unbend, type Stretch} from './bend.js';

/** The view, and from where in the world places are counted in the document. */
export interface Drawn {
  readonly origin: number;
  readonly view: Stretch;
}

/** How far beyond the view anything may stand: browsers count in no more than some millions of px. */
const BEYOND = 500;
/** How long the arrow at an open end is. */
const ARROW = 9;

/** An entry in the document, and where it stands. */
export class Spot {
  readonly element: HTMLElement;
  placement!: Placement;
  readonly #bar: HTMLElement;
  #metrics!: Metrics;
  #css = '';
  /** Whether it stands as it would anywhere, is cut by the view, or is out of it. */
  #state: 'plain' | 'cut' | 'out' | undefined;
  #isWhole = false;
  #isStop = false;
  #isCurrent = false;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#bar = element.lastElementChild as HTMLElement;
  }

  get button(): HTMLButtonElement | null {
    return this.element.querySelector('button');
  }

  /** @param isStop whether Tab leads to it */
  mark(isCurrent: boolean, isStop: boolean): void {
    if (isCurrent === this.#isCurrent && isStop === this.#isStop) return;
    [this.#isCurrent, this.#isStop] = [isCurrent, isStop];
    const {button} = this;
    if (!button) return;
    button.tabIndex = isStop ? 0 : -1;
    button.ariaExpanded = String(isCurrent);
    button.ariaCurrent = isCurrent ? 'true' : null;
  }

  /** Has it stand elsewhere in the world. */
  place(placement: Placement, metrics: Metrics, drawn: Drawn): void {
    [this.placement, this.#metrics, this.#state] = [placement, metrics, undefined];
    this.#bar.hidden = !placement.bar;
    this.follow(drawn);
  }

  /** The view has moved. What is out of it is not there, unless the focus is; what is all in it stands as it stood. */
  follow(drawn: Drawn): void {
    const {extent} = this.placement;
    const [from, to] = drawn.view;
    const isOut = extent[1] <= from || extent[0] >= to;
    const before = this.#state;
    this.#state = isOut ? 'out' : extent[0] < from || extent[1] > to ? 'cut' : 'plain';
    if (before !== this.#state) this.element.hidden = isOut && !this.#isStop;
    if (before !== this.#state || this.#state === 'cut' || this.#isWhole) this.#put(drawn);
  }

  /** Shows all of a label that is cut, over what is beside it, or cuts it again. */
  showWhole(isWhole: boolean, drawn: Drawn): void {
    const {scrollWidth, clientWidth, scrollHeight, clientHeight} = this.element.querySelector('.label')!;
    // Rounding makes a px of difference.
    const isShort = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    this.#isWhole = isWhole && (this.#isWhole || isShort);
    this.#put(drawn);
  }

  #put({origin, view}: Drawn): void {
    const {label, top, bar} = this.placement;
    const {block, side} = this.#stand(view);
    const [start, end] = block.map((at) => clamp(at, view));
    const height = heightOf(label.lines, false, this.#metrics);
    const css = `inset-inline-start:${start! - origin}px;inset-block-start:${top}px;inline-size:${end! - start!}px;block-size:${height}px`;
    const barCss = bar ? this.#barStyle(bar, start!, view) : '';
    const cut = label.cut || this.#state === 'cut' ? 'cut' : '';
    const state = `${side} lines-${label.lines} ${cut} ${this.#isWhole ? 'whole' : ''} ${this.#isCurrent ? 'current' : ''}`;
    if (this.#css === (this.#css = css + barCss + state)) return;
    this.element.dataset.state = state;
    this.element.style.cssText = css;
    if (bar) this.#bar.style.cssText = barCss;
  }

  #stand(view: Stretch): {readonly block: Stretch; readonly side: 'start' | 'end'} {
    const {placement} = this;
    const metrics = this.#metrics;
    const {side} = placement.label;
    if (this.#isWhole) return unbend(placement, metrics.label(placement.laneItem.item).width, view, metrics);
    return {
      side,
      block: this.#state === 'cut' ? bend(placement, view, metrics) : blockOf(placement, metrics),
    };
  }

  #barStyle(bar: NonNullable<Placement['bar']>, start: number, view: Stretch): string {
    const rooms = this.placement.laneItem.span.edges.map((edge) => (edge === 'open' ? ARROW : 0));
    const [from, to] = [bar.start + rooms[0]!, bar.end - rooms[1]!].map((at) => clamp(at, view));
    return `inset-inline-start:${from! - start}px;inline-size:${Math.max(0, to! - from!)}px`;
  }
}

function clamp(at: number, [from, to]: Stretch): number {
  return Math.min(to + BEYOND, Math.max(from - BEYOND, at));
}
