import type {LaneItem, LaneLayout, Metrics} from '../../model/lanes/geometry.js';
import {EntryPosition, type Interval} from './entry-position.js';
import type {FocusTarget} from './focus-targets.js';

/** In windows from the top of this one: how far down a lane is drawn at once, where there are many entries. */
const NEAR = 1.5;

/** Ids: of the selected entry, and of the one that Tab leads to. */
export interface Marked {
  readonly selected: string | undefined;
  readonly current: string | undefined;
}

/** The view, and from where in the world places are counted in the document. */
export interface Viewport {
  readonly origin: number;
  readonly view: Interval;
}

/** Has an entry follow the view. */
export type Bend = (spot: EntryPosition, drawn: Viewport) => void;

/** What is drawn, and how. */
export interface Drawing extends Viewport {
  readonly layouts: readonly LaneLayout[];
  readonly metrics: Metrics;
}

/** The entries of all lanes in the document. Of many, those of lanes far down come when the first have been seen. */
export class Entries {
  readonly tracks: readonly HTMLElement[];
  /** Absent while the view cannot move: there is nothing to follow then. */
  bend: Bend | undefined;
  readonly #make: (laneItem: LaneItem) => HTMLElement;
  readonly #spots: EntryPosition[][];
  /** The lanes that are still to be drawn. */
  #later: number[] = [];
  #frame = 0;
  #drawing!: Drawing;
  #marked!: Marked;

  constructor(box: HTMLElement, make: (laneItem: LaneItem) => HTMLElement) {
    this.tracks = [...box.querySelectorAll<HTMLElement>('.track')];
    this.#make = make;
    this.#spots = this.tracks.map(() => []);
  }

  /** Puts all where they stand. */
  draw(drawing: Drawing, marked: Marked, isMany: boolean): void {
    [this.#drawing, this.#marked] = [drawing, marked];
    this.stop();
    const far = isMany ? this.tracks.findIndex(isFar) : -1;
    this.#later = [...this.tracks.keys()];
    for (const lane of this.#later.splice(0, far < 0 ? Infinity : far)) this.#fill(lane);
    this.mark(marked);
    // The first of two frames is the one in which these are seen.
    this.#soon(() => this.#soon(this.#fillNext));
  }

  /** Follows the view. */
  follow(drawn: Viewport): void {
    this.#drawing = {...this.#drawing, ...drawn};
    for (const spot of this.#spots.flat()) this.bend?.(spot, drawn);
  }

  mark(marked: Marked): void {
    this.#marked = marked;
    for (const spot of this.#spots.flat()) {
      spot.mark(spot.id === marked.selected, spot.id === marked.current);
    }
  }

  /** What can take the focus for a stop. */
  buttonOf(stop: FocusTarget): HTMLElement | undefined {
    if (this.#later.includes(stop.lane)) this.finish();
    return this.#spots[stop.lane]!.find((spot) => spot.id === stop.id)?.button;
  }

  /** The entry that a piece of the document belongs to. */
  at(element: Element | null): EntryPosition | undefined {
    const place = element?.closest('.spot');
    return place ? this.#spots.flat().find((spot) => spot.element === place) : undefined;
  }

  /** Draws at once what is still to be drawn. */
  finish(): void {
    for (const lane of this.#later.splice(0)) this.#fill(lane);
    this.mark(this.#marked);
  }

  /** Draws no more. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #soon(task: () => void): void {
    this.#frame = requestAnimationFrame(task);
  }

  readonly #fillNext = (): void => {
    const lane = this.#later.shift();
    if (lane === undefined) return;
    this.#fill(lane);
    this.mark(this.#marked);
    this.#soon(this.#fillNext);
  };

  #fill(lane: number): void {
    const {placements} = this.#drawing.layouts[lane]!;
    const spots = this.#spots[lane]!;
    if (spots.length === 0) {
      const entries = placements.map(({laneItem}) => this.#make(laneItem));
      this.tracks[lane]!.querySelector('ol')!.replaceChildren(...entries);
      spots.push(...entries.map((entry) => new EntryPosition(entry)));
    }
    const {metrics, origin} = this.#drawing;
    spots.forEach((spot, index) => {
      spot.place(placements[index]!, metrics, origin);
      this.bend?.(spot, this.#drawing);
    });
  }
}

function isFar(track: HTMLElement): boolean {
  return track.getBoundingClientRect().top > NEAR * innerHeight;
}
