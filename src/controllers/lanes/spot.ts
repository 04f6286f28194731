import {heightOf} from '../../model/lanes/boxes.js';
import type {Metrics, Placement} from '../../model/lanes/scene.js';
import {bend, blockOf, unbend, type Stretch} from './bend.js';

/** What is drawn of the world, and the view in it; in px of the world. */
export interface Drawn {
  readonly stretch: Stretch;
  readonly view: Stretch;
}

/** How far beyond what is drawn anything may stand: browsers count in no more than some millions of px. */
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
  #isCut = false;
  #isWhole = false;
  #isStop = false;
  #isCurrent = false;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#bar = element.querySelector('.bar')!;
  }

  get button(): HTMLButtonElement | null {
    return this.element.querySelector('button');
  }

  /** @param isStop whether Tab leads to it */
  mark(isCurrent: boolean, isStop: boolean): void {
    [this.#isCurrent, this.#isStop] = [isCurrent, isStop];
    const {button} = this;
    // It may have stood for another entry before.
    const expanded = String(isCurrent);
    if (!button || (button.ariaExpanded === expanded && button.tabIndex === (isStop ? 0 : -1))) return;
    button.tabIndex = isStop ? 0 : -1;
    button.ariaExpanded = expanded;
    button.ariaCurrent = isCurrent ? 'true' : null;
  }

  /** Has it stand elsewhere in the world. What is far from the view is not drawn, unless the focus is there. */
  place(placement: Placement, metrics: Metrics, drawn: Drawn): void {
    [this.placement, this.#metrics] = [placement, metrics];
    const [start, end] = placement.extent;
    const isOut = !this.#isStop && (end < drawn.stretch[0] || start > drawn.stretch[1]);
    this.element.hidden = isOut;
    this.#bar.hidden = !placement.bar;
    if (!isOut) this.#put(drawn);
  }

  /** The view has moved: what does not touch its edge stands as it stood. */
  follow(drawn: Drawn): void {
    if (!this.element.hidden && (this.#isCut || this.#isWhole || this.#isCutBy(drawn.view))) this.#put(drawn);
  }

  /** Shows all of a label that is cut, over what is beside it, or cuts it again. */
  showWhole(isWhole: boolean, drawn: Drawn): void {
    const {scrollWidth, clientWidth, scrollHeight, clientHeight} = this.element.querySelector('.label')!;
    this.#isWhole = isWhole && (this.#isWhole || scrollWidth > clientWidth || scrollHeight > clientHeight);
    this.#put(drawn);
  }

  #put({stretch, view}: Drawn): void {
    const {label, top, bar} = this.placement;
    this.#isCut = this.#isCutBy(view);
    const {block, side} = this.#stand(view);
    const [start, end] = block.map((at) => clamp(at, stretch));
    const height = heightOf(label.lines, false, this.#metrics);
    const css = `inset-inline-start:${start! - stretch[0]}px;inset-block-start:${top}px;inline-size:${end! - start!}px;block-size:${height}px`;
    const barCss = bar ? this.#barStyle(bar, start!, stretch) : '';
    const states = [side, `lines-${label.lines}`, this.#isWhole && 'whole', this.#isCurrent && 'current'];
    const state = states.filter(Boolean).join(' ');
    if (this.#css === (this.#css = css + barCss + state)) return;
    this.element.dataset.state = state;
    this.element.style.cssText = css;
    if (bar) this.#bar.style.cssText = barCss;
  }

  #barStyle(bar: NonNullable<Placement['bar']>, origin: number, stretch: Stretch): string {
    const {edges} = this.placement.laneItem.span;
    const [start, end] = edges.map((edge) => (edge === 'open' ? ARROW : 0));
    const [from, to] = [bar.start + start!, bar.end - end!].map((at) => clamp(at, stretch));
    return `inset-inline-start:${from! - origin}px;inline-size:${Math.max(0, to! - from!)}px`;
  }

  #isCutBy([from, to]: Stretch): boolean {
    const [start, end] = this.placement.extent;
    return start < to && end > from && (start < from || end > to);
  }

  #stand(view: Stretch): {readonly block: Stretch; readonly side: 'start' | 'end'} {
    const {placement} = this;
    const metrics = this.#metrics;
    const {side} = placement.label;
    if (this.#isWhole) return unbend(placement, metrics.label(placement.laneItem.item).width, view, metrics);
    return {side, block: this.#isCut ? bend(placement, view, metrics) : blockOf(placement, metrics)};
  }
}

function clamp(at: number, [from, to]: Stretch): number {
  return Math.min(to + BEYOND, Math.max(from - BEYOND, at));
}
