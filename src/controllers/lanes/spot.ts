import {heightOf} from '../../model/lanes/boxes.js';
import type {Metrics, Placement} from '../../model/lanes/scene.js';
import {bend, blockOf, unbend, type Stretch} from './bend.js';

/** The view, and from where in the world places are counted in the document. */
export interface Drawn {
  readonly origin: number;
  readonly view: Stretch;
}

/** How far from there anything may stand: browsers count in no more than some millions of px, and draw all dashes. */
const BEYOND = 20_000;
/** How long the arrow at an open end is. */
const ARROW = 9;

/** An entry in the document. It has its place in the world; what the view cuts of it is laid out anew within that. */
export class Spot {
  readonly element: HTMLElement;
  placement!: Placement;
  readonly #stop: HTMLElement;
  readonly #bar: HTMLElement;
  #metrics!: Metrics;
  /** From where its parts are counted, as all places are. */
  #start = 0;
  /** On which side of its mark the label is shown whole. */
  #side = '';
  #css = '';
  #isOut = false;
  #isCut = false;
  #isWhole = false;
  #isStop = false;
  #isCurrent = false;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#stop = element.firstElementChild as HTMLElement;
    this.#bar = element.lastElementChild as HTMLElement;
  }

  /** What can take the focus: in its main lane alone. */
  get button(): HTMLElement | undefined {
    return this.placement.laneItem.main ? this.#stop : undefined;
  }

  /** @param isStop whether Tab leads to it */
  mark(isCurrent: boolean, isStop: boolean): void {
    if (isCurrent === this.#isCurrent && isStop === this.#isStop) return;
    [this.#isCurrent, this.#isStop] = [isCurrent, isStop];
    this.element.classList.toggle('reached', isStop);
    const {button} = this;
    if (button) {
      button.tabIndex = isStop ? 0 : -1;
      button.ariaExpanded = String(isCurrent);
      button.ariaCurrent = isCurrent ? 'true' : null;
    }
    this.#tell();
  }

  /** Has it stand elsewhere in the world. */
  place(placement: Placement, metrics: Metrics, drawn: Drawn): void {
    [this.placement, this.#metrics] = [placement, metrics];
    const {top, label, bar} = placement;
    const [first, last] = blockOf(placement, metrics);
    const start = (this.#start = clamp(first - drawn.origin));
    const height = heightOf(label.lines, false, metrics);
    this.element.style.cssText = `inset-inline-start:${start}px;inset-block-start:${top}px;inline-size:${last - first}px;block-size:${height}px`;
    this.#bar.hidden = !bar;
    if (bar) this.#bar.style.cssText = this.#barStyle(bar, drawn.origin);
    this.follow(drawn);
    this.#tell();
  }

  /** The view has moved. What is out of it is not seen; what is all in it stands as it stood. */
  follow(drawn: Drawn): void {
    const [start, end] = this.placement.extent;
    const [from, to] = drawn.view;
    const isOut = end <= from || start >= to;
    if (isOut !== this.#isOut) this.element.classList.toggle('out', (this.#isOut = isOut));
    const isCut = !isOut && (start < from || end > to);
    if (isCut || this.#isCut || this.#isWhole) this.#put(drawn, isCut);
    this.#isCut = isCut;
  }

  /** Shows all of a label that is cut, over what is beside it, or cuts it again. */
  showWhole(isWhole: boolean, drawn: Drawn): void {
    this.#isWhole = isWhole && (this.placement.label.cut || this.#css !== '');
    this.element.closest('.track')!.classList.toggle('raised', this.#isWhole);
    this.follow(drawn);
    this.#tell();
  }

  /** Mark and label, within the place that they have where nothing cuts them. */
  #put({origin, view}: Drawn, isCut: boolean): void {
    const {placement} = this;
    const metrics = this.#metrics;
    const {block, side} = this.#isWhole
      ? unbend(placement, metrics.label(placement.laneItem.item).width, view, metrics)
      : {block: bend(placement, view, metrics), side: ''};
    this.#side = side;
    this.element.classList.toggle('unmarked', !block);
    const css =
      block && (this.#isWhole || isCut)
        ? `margin-inline-start:${block[0] - origin - this.#start}px;inline-size:${block[1] - block[0]}px;text-align:start`
        : '';
    if (css !== this.#css) this.#stop.style.cssText = this.#css = css;
  }

  #tell(): void {
    const {side, lines, cut} = this.placement.label;
    const states = [
      this.#isWhole ? `whole ${this.#side}` : side,
      `lines-${lines}`,
      cut && 'cut',
      this.#isCurrent && 'current',
    ];
    this.element.dataset.state = states.filter(Boolean).join(' ');
  }

  #barStyle(bar: NonNullable<Placement['bar']>, origin: number): string {
    const [first, last] = this.placement.laneItem.span.edges.map((edge) => (edge === 'open' ? ARROW : 0));
    const [from, to] = [bar.start + first!, bar.end - last!].map((at) => clamp(at - origin));
    return `inset-inline-start:${from! - this.#start}px;inline-size:${Math.max(0, to! - from!)}px`;
  }
}

function clamp(at: number): number {
  return Math.min(BEYOND, Math.max(-BEYOND, at));
}
