import type {Interval, Metrics, Placement} from '../../../model/lanes/geometry.js';
import type {HideQueue} from './hide-queue.js';
import {clipToViewport, expandLabel} from './label-geometry.js';
import type {Viewport} from './view-window.js';

/** An entry in the document. */
export interface PlacedEntry {
  readonly placement: Placement;
  readonly metrics: Metrics;
  /** Inline start of its element, in px from the viewport's origin. */
  readonly start: number;
}

/** Fits an entry's mark and label into the view, hides what is out of it, and shows the whole label while it is expanded. */
export class LabelClipping {
  /** While the label is expanded: the side of the mark that it is on. */
  expandedSide: Placement['label']['side'] | undefined;
  /** Whether the view has no space for the whole label. */
  isClipped = false;
  readonly #element: HTMLElement;
  readonly #content: HTMLElement;
  readonly #hideQueue: HideQueue;
  #css = '';
  #isOut = false;
  #isHidden = false;
  #isMarkOut = false;
  #isExpanded = false;

  /**
   * @param element the entry
   * @param content its mark and label
   */
  constructor(element: HTMLElement, content: HTMLElement, hideQueue: HideQueue) {
    this.#element = element;
    this.#content = content;
    this.#hideQueue = hideQueue;
  }

  /** Clips the label of an entry after the view has moved, if the entry is at an edge: others look as before. */
  follow(entry: PlacedEntry, viewport: Viewport): void {
    const {placement, metrics} = entry;
    const [start, end] = placement.extent;
    const [from, to] = viewport.view;
    const isAway = end <= from || start >= to;
    const block = isAway ? undefined : clipToViewport(placement, viewport.view, metrics);
    this.#isOut = isAway || !(block ?? placement.bar ?? this.#isExpanded);
    // Just after a redraw (the view is at the origin) nothing is there that could come back.
    if (!isAway || from === viewport.origin) this.updateVisibility();
    else if (!this.#isHidden) this.#hideQueue.add(this);
    if (this.#isOut && !this.#isExpanded) return;
    this.#place(entry, viewport, this.#isExpanded || start < from || end > to, block);
  }

  updateVisibility(): void {
    if (this.#isHidden === this.#isOut) return;
    this.#isHidden = this.#isOut;
    this.#element.classList.toggle('out', this.#isOut);
  }

  /** Shows the whole label, above what is beside it, if it is truncated; or truncates it again. */
  expand(isExpanded: boolean, entry: PlacedEntry, viewport: Viewport): void {
    this.#isExpanded = isExpanded && (entry.placement.label.truncated || this.#css !== '');
    this.#element.closest('.lane')!.classList.toggle('raised', this.#isExpanded);
    this.expandedSide = undefined;
    this.follow(entry, viewport);
  }

  /**
   * Places mark and label within the entry's element.
   * @param isMoved whether they differ from their place in the whole world
   */
  #place(entry: PlacedEntry, {origin, view}: Viewport, isMoved: boolean, block: Interval | undefined): void {
    const {start, placement, metrics} = entry;
    const expanded = this.#isExpanded
      ? expandLabel(placement, metrics.label(placement.laneItem.item).width, view, metrics)
      : undefined;
    this.expandedSide = expanded?.side;
    const place = expanded?.block ?? block;
    this.#showMark(place !== undefined);
    if (!place) return;
    const [first, last] = placement.block;
    this.isClipped = !expanded && place[1] - place[0] < last - first;
    const css = isMoved
      ? `margin-inline-start:${place[0] - origin - start}px;inline-size:${place[1] - place[0]}px`
      : '';
    if (css !== this.#css) this.#content.style.cssText = this.#css = css;
  }

  #showMark(isShown: boolean): void {
    if (isShown !== this.#isMarkOut) return;
    this.#isMarkOut = !isShown;
    this.#element.classList.toggle('mark-out', this.#isMarkOut);
  }
}
