import type {Metrics, Placement} from '../../../model/lanes/geometry.js';
import {heightOf} from '../../../model/lanes/heights.js';
import type {HideQueue} from './hide-queue.js';
import {LabelClipping} from './label-clipping.js';
import type {Viewport} from './view-window.js';

/** Limit of positions in the document: beyond some millions of px browsers are inexact, and they draw every dash of a border. */
const MAX_OFFSET_PX = 20_000;
/** Length of the arrow at an open end, in px. */
const ARROW = 9;

/** Positions an entry's element in its lane, and reflects its state for styles and assistive technology. */
export class EntryPosition {
  readonly element: HTMLElement;
  /** See `targetIdOf`. */
  readonly id: string;
  placement!: Placement;
  metrics!: Metrics;
  start = 0;
  readonly #content: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #clipping: LabelClipping;
  #isSelected = false;
  #isTabTarget = false;

  constructor(element: HTMLElement, id: string, hideQueue: HideQueue) {
    this.element = element;
    this.id = id;
    this.#content = element.firstElementChild as HTMLElement;
    this.#bar = element.lastElementChild as HTMLElement;
    this.#clipping = new LabelClipping(element, this.#content, hideQueue);
  }

  /** Only an entry in its main lane has a button; in other lanes it is a copy for the eye and the pointer. */
  get button(): HTMLElement | undefined {
    return this.placement.laneItem.main ? this.#content : undefined;
  }

  /** @param isTabTarget whether Tab leads to it */
  setState(isSelected: boolean, isTabTarget: boolean): void {
    if (isSelected === this.#isSelected && isTabTarget === this.#isTabTarget) return;
    [this.#isSelected, this.#isTabTarget] = [isSelected, isTabTarget];
    this.element.classList.toggle('tab-target', isTabTarget);
    const {button} = this;
    if (button) {
      button.tabIndex = isTabTarget ? 0 : -1;
      // A bundle opens nothing: it is taken apart.
      if (!this.placement.bundle) button.ariaExpanded = String(isSelected);
      button.ariaCurrent = isSelected ? 'true' : null;
    }
    this.#reflectState();
  }

  place(placement: Placement, metrics: Metrics, viewport: Viewport): void {
    [this.placement, this.metrics] = [placement, metrics];
    const {top, label, bar} = placement;
    const [first, last] = placement.block;
    const start = (this.start = clamp(first - viewport.origin));
    const height = heightOf(label.lines, false, metrics);
    this.element.style.cssText = `inset-inline-start:${start}px;inset-block-start:${top}px;inline-size:${last - first}px;block-size:${height}px`;
    this.#bar.hidden = !bar;
    if (bar) this.#bar.style.cssText = this.#barStyle(bar, viewport.origin);
    this.#clipping.follow(this, viewport);
    this.#reflectState();
  }

  follow(viewport: Viewport): void {
    const {expandedSide, isClipped} = this.#clipping;
    this.#clipping.follow(this, viewport);
    if (this.#clipping.expandedSide !== expandedSide || this.#clipping.isClipped !== isClipped)
      this.#reflectState();
  }

  /** Shows the whole label, or truncates it again. */
  expand(isExpanded: boolean, viewport: Viewport): void {
    this.#clipping.expand(isExpanded, this, viewport);
    this.#reflectState();
  }

  #reflectState(): void {
    const {side, lines, truncated} = this.placement.label;
    const {expandedSide, isClipped} = this.#clipping;
    const states = [
      expandedSide ? `expanded ${expandedSide}` : side,
      `lines-${lines}`,
      (truncated || isClipped) && 'truncated',
      this.#isSelected && 'selected',
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
