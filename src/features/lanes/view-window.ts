import {dayAt, maxZoomOf, positionOf, worldOf} from '../../model/lanes/scale.js';
import type {Scale} from '../../model/lanes/geometry.js';
import type {Move} from './views/view-bar.js';

/** Which part of time is in view: all of it, or a piece that the reader has chosen. In px from the world's start. */
export class ViewWindow {
  #scale: Scale = worldOf([0, 1], 1, 1);
  #most = 1;
  #width = 0;
  #zoom = 1;
  #start = 0;

  /** The same object while neither the zoom nor the room changes. */
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

  /** The days at its edges, within what is known of time. */
  get days(): [from: number, to: number] {
    const {domain} = this.#scale;
    const within = (day: number): number => Math.min(domain[1], Math.max(domain[0], day));
    return [within(dayAt(this.#scale, this.start)), within(dayAt(this.#scale, this.end))];
  }

  /** Whether a move would change anything. */
  can = (name: Move): boolean => {
    switch (name) {
      case 'earlier':
        return this.#start > 0;
      case 'later':
        return this.#start < this.#last;
      case 'zoomIn':
        return this.#zoom < this.#most;
      default:
        return this.#zoom > 1;
    }
  };

  /** Takes the room there is, and all of time there is: a piece keeps the size of a day and what is in its middle. */
  take(width: number, {domain, timed}: {readonly domain: Scale['domain']; readonly timed: boolean}): void {
    const {scale} = this;
    const middle = dayAt(scale, this.#start + this.#width / 2);
    const daySize = (scale.width - 2 * scale.pad) / (scale.domain[1] - scale.domain[0]);
    const {pad} = worldOf(domain, width, 1);
    const kept = (daySize * (domain[1] - domain[0]) + 2 * pad) / width;
    this.#most = maxZoomOf(domain, timed);
    if (this.#zoom > 1) this.#zoom = Math.min(this.#most, Math.max(1, kept));
    this.#width = width;
    this.#scale = worldOf(domain, width, this.#zoom);
    this.#goTo(positionOf(this.#scale, middle) - width / 2);
  }

  /**
   * @param at what stays where it is, in px from the start of the view
   * @returns whether anything has changed
   */
  zoomBy(factor: number, at: number): boolean {
    const zoom = Math.min(this.#most, Math.max(1, this.#zoom * factor));
    if (zoom === this.#zoom) return false;
    const {domain, pad, width} = this.#scale;
    // By shares and not by days: what is before the first of them stays where it is, too.
    const share = (this.#start + at - pad) / (width - 2 * pad);
    this.#zoom = zoom;
    this.#scale = worldOf(domain, this.#width, zoom);
    this.#goTo(pad + share * (this.#scale.width - 2 * pad) - at);
    return true;
  }

  panBy(distance: number): boolean {
    return this.#goTo(this.#start + distance);
  }

  /** Brings a stretch into view, by the shortest way; where it is longer than the view, its start. */
  reveal(from: number, to: number): boolean {
    if (from < this.start || to - from > this.#width) return this.#goTo(from);
    return to > this.end && this.#goTo(to - this.#width);
  }

  get #last(): number {
    return this.#scale.width - this.#width;
  }

  #goTo(start: number): boolean {
    const before = this.#start;
    this.#start = Math.min(this.#last, Math.max(0, start));
    return this.#start !== before;
  }
}
