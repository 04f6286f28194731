import {dayAt, maxZoomOf, positionOf, worldOf} from '../../../model/lanes/scale.js';
import type {DayRange, Interval, Scale} from '../../../model/lanes/geometry.js';
import type {Scene} from './scene.js';

/** A change of the view, by a button or a key. */
export type ViewMove = 'earlier' | 'later' | 'zoomOut' | 'zoomIn' | 'fit' | 'busiest';

/** What is in view. */
export interface Viewport {
  /** The px of the world that positions in the document count from. */
  readonly origin: number;
  /** The interval of the world in view. */
  readonly view: Interval;
}

/** The factors of the moves that zoom about an anchor. 0 zooms out until the whole period is in view. */
const ZOOM_FACTORS: Readonly<Partial<Record<ViewMove, number>>> = {zoomIn: 2, zoomOut: 0.5, fit: 0};
/** How far a move pans, in widths of the view. */
const PAN_FRACTION = 0.6;
/** What is left free before and after days that are shown, as shares of the view: most labels are after their marks. */
const MARGIN_BEFORE = 0.04;
const MARGIN_AFTER = 0.18;

/** The part of the world that is in view: all of it, or what the user has zoomed to. In px from the world's start. */
export class ViewWindow {
  #scale: Scale = worldOf([0, 1], 1, 1);
  #maxZoom = 1;
  #width = 0;
  #zoom = 1;
  #start = 0;
  #busiest: DayRange | undefined;

  /** The same object until the zoom or the width changes. */
  get scale(): Scale {
    return this.#scale;
  }

  get width(): number {
    return this.#width;
  }

  get start(): number {
    return this.#start;
  }

  get end(): number {
    return this.#start + this.#width;
  }

  /** The first and the last day in view, within the period. */
  get days(): [from: number, to: number] {
    const {domain} = this.#scale;
    const inPeriod = (day: number): number => Math.min(domain[1], Math.max(domain[0], day));
    return [inPeriod(dayAt(this.#scale, this.start)), inPeriod(dayAt(this.#scale, this.end))];
  }

  /** Whether a move would change anything. */
  can = (move: ViewMove): boolean => {
    switch (move) {
      case 'earlier':
        return this.#start > 0;
      case 'later':
        return this.#start < this.#maxStart;
      case 'zoomIn':
        return this.#zoom < this.#maxZoom;
      case 'busiest':
        return this.#busiest !== undefined && !this.isShowing(this.#busiest);
      default:
        return this.#zoom > 1;
    }
  };

  /**
   * @param anchor where a zoom is centred, in px from the start of the view
   * @returns whether anything has changed
   */
  move(move: ViewMove, anchor: () => number): boolean {
    if (move === 'busiest') return this.#busiest !== undefined && this.showDays(this.#busiest);
    const factor = ZOOM_FACTORS[move];
    if (factor !== undefined) return this.zoomBy(factor, anchor());
    return this.panBy((move === 'later' ? PAN_FRACTION : -PAN_FRACTION) * this.#width);
  }

  /** Adapts to a width and a period. If zoomed in, the day in the middle and the size of a day stay the same. */
  fitTo(
    width: number,
    {domain, timed, busiest}: Pick<Scene, 'domain' | 'timed'> & Partial<Pick<Scene, 'busiest'>>,
  ): void {
    this.#busiest = busiest;
    const {scale} = this;
    const middle = dayAt(scale, this.#start + this.#width / 2);
    const daySize = (scale.width - 2 * scale.pad) / (scale.domain[1] - scale.domain[0]);
    const {pad} = worldOf(domain, width, 1);
    const zoom = (daySize * (domain[1] - domain[0]) + 2 * pad) / width;
    this.#maxZoom = maxZoomOf(domain, timed);
    if (this.#zoom > 1) this.#zoom = Math.min(this.#maxZoom, Math.max(1, zoom));
    this.#width = width;
    this.#scale = worldOf(domain, width, this.#zoom);
    this.#panTo(positionOf(this.#scale, middle) - width / 2);
  }

  /**
   * @param anchor what stays where it is, in px from the start of the view
   * @returns whether anything has changed
   */
  zoomBy(factor: number, anchor: number): boolean {
    const zoom = Math.min(this.#maxZoom, Math.max(1, this.#zoom * factor));
    if (zoom === this.#zoom) return false;
    const {domain, pad, width} = this.#scale;
    // As a fraction, not as a day: that also holds for an anchor in the space before the first day.
    const fraction = (this.#start + anchor - pad) / (width - 2 * pad);
    this.#zoom = zoom;
    this.#scale = worldOf(domain, this.#width, zoom);
    this.#panTo(pad + fraction * (this.#scale.width - 2 * pad) - anchor);
    return true;
  }

  /** Shows days, and as little else as the zoom allows. @returns whether anything has changed */
  showDays(days: DayRange): boolean {
    const isNew = !this.isShowing(days);
    const {zoom, start} = this.#viewOf(days);
    if (zoom !== this.#zoom) {
      this.#zoom = zoom;
      this.#scale = worldOf(this.#scale.domain, this.#width, zoom);
    }
    this.#panTo(start);
    return isNew;
  }

  /** Whether the view is what `showDays` would make it. */
  isShowing(days: DayRange): boolean {
    const {zoom, start} = this.#viewOf(days);
    return Math.abs(zoom / this.#zoom - 1) < 0.001 && Math.abs(start - this.#start) < 1;
  }

  /** By which factor everything would become larger. */
  gainOf(days: DayRange): number {
    return this.#viewOf(days).zoom / this.#zoom;
  }

  /** @returns whether anything has changed */
  panBy(distance: number): boolean {
    return this.#panTo(this.#start + distance);
  }

  /**
   * Brings an interval into view, by the shortest way. Of an interval longer than the view, it shows the start.
   * @returns whether anything has changed
   */
  reveal([from, to]: Interval): boolean {
    if (from < this.start || to - from > this.#width) return this.#panTo(from);
    return to > this.end && this.#panTo(to - this.#width);
  }

  #viewOf([from, to]: Interval): {readonly zoom: number; readonly start: number} {
    const {domain, pad} = this.#scale;
    const share = (to - from) / (domain[1] - domain[0]);
    const wanted = ((1 - MARGIN_BEFORE - MARGIN_AFTER) * this.#width) / share + 2 * pad;
    const zoom = Math.min(this.#maxZoom, Math.max(1, wanted / this.#width));
    const scale = worldOf(domain, this.#width, zoom);
    const middle = positionOf(scale, (from + to) / 2) + ((MARGIN_AFTER - MARGIN_BEFORE) / 2) * this.#width;
    const start = Math.min(scale.width - this.#width, Math.max(0, middle - this.#width / 2));
    return {zoom, start};
  }

  get #maxStart(): number {
    return this.#scale.width - this.#width;
  }

  #panTo(start: number): boolean {
    const before = this.#start;
    this.#start = Math.min(this.#maxStart, Math.max(0, start));
    return this.#start !== before;
  }
}
