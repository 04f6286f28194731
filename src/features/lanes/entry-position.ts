import {heightOf} from '../../model/lanes/heights.js';
import type {Metrics, Placement} from '../../model/lanes/geometry.js';
import type {LabelClipping} from './label-clipping.js';

/** In px of the world. */
export type Interval = readonly [start: number, end: number];

/** How far from where places are counted anything may stand: browsers count in no more than some millions of px, and draw all dashes. */
const MAX_OFFSET_PX = 20_000;
/** How long the arrow at an open end is. */
const ARROW = 9;

/** An entry in the document. It has its place in the world; what the view cuts of it is laid out anew within that. */
export class EntryPosition {
  readonly element: HTMLElement;
  readonly stop: HTMLElement;
  placement!: Placement;
  metrics!: Metrics;
  /** From where its parts are counted, as all places are. */
  start = 0;
  /** What the view does to it: nothing before the view can move. */
  cut: LabelClipping | undefined;
  /** Where it is shown whole, on which side of its mark. */
  whole: Placement['label']['side'] | undefined;
  readonly #bar: HTMLElement;
  #isStop = false;
  #isCurrent = false;

  constructor(element: HTMLElement) {
    this.element = element;
    this.stop = element.firstElementChild as HTMLElement;
    this.#bar = element.lastElementChild as HTMLElement;
  }

  /** The entry's id. */
  get id(): string {
    return this.placement.laneItem.item.entry.id;
  }

  /** What can take the focus: in its main lane alone. */
  get button(): HTMLElement | undefined {
    return this.placement.laneItem.main ? this.stop : undefined;
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
    this.tell();
  }

  /**
   * Has it stand elsewhere in the world.
   * @param origin from where in the world places are counted in the document
   */
  place(placement: Placement, metrics: Metrics, origin: number): void {
    [this.placement, this.metrics] = [placement, metrics];
    const {top, label, bar} = placement;
    const [first, last] = placement.block;
    const start = (this.start = clamp(first - origin));
    const height = heightOf(label.lines, false, metrics);
    this.element.style.cssText = `inset-inline-start:${start}px;inset-block-start:${top}px;inline-size:${last - first}px;block-size:${height}px`;
    this.#bar.hidden = !bar;
    if (bar) this.#bar.style.cssText = this.#barStyle(bar, origin);
    this.tell();
  }

  /** Tells the styles how it stands. */
  tell(): void {
    const {side, lines, truncated: cut} = this.placement.label;
    const states = [
      this.whole ? `whole ${this.whole}` : side,
      `lines-${lines}`,
      cut && 'cut',
      this.#isCurrent && 'current',
    ];
    this.element.dataset.state = states.filter(Boolean).join(' ');
  }

  #barStyle(bar: NonNullable<Placement['bar']>, origin: number): string {
    const [first, last] = this.placement.laneItem.span.edges.map((edge) => (edge === 'open' ? ARROW : 0));
    const [from, to] = [bar.start + first!, bar.end - last!].map((at) => clamp(at - origin));
    return `inset-inline-start:${from! - this.start}px;inline-size:${Math.max(0, to! - from!)}px`;
  }
}

function clamp(at: number): number {
  return Math.min(MAX_OFFSET_PX, Math.max(-MAX_OFFSET_PX, at));
}
