import type {LaneItem, LaneLayout, Metrics} from '../../../model/lanes/geometry.js';
import {EntryPosition} from './entry-position.js';
import type {FocusTarget} from './focus-targets.js';
import {HideQueue} from './hide-queue.js';
import type {Viewport} from './view-window.js';

/** In window heights from the top of the window: lanes further down are drawn later, if there are many entries. */
const EAGER_DISTANCE = 1.5;

/** Ids of the entries with a state. */
export interface EntryStates {
  readonly selected: string | undefined;
  /** The entry that Tab leads to. */
  readonly tabTarget: string | undefined;
}

export interface Drawing extends Viewport {
  readonly layouts: readonly LaneLayout[];
  readonly metrics: Metrics;
}

/** The elements of the entries of all lanes. If there are many, lanes far down are filled after the first paint. */
export class LaneEntries {
  readonly tracks: readonly HTMLElement[];
  readonly #create: (laneItem: LaneItem) => HTMLElement;
  readonly #positions: EntryPosition[][];
  readonly #hideQueue = new HideQueue();
  #pendingLanes: number[] = [];
  #frame = 0;
  #drawing!: Drawing;
  #states!: EntryStates;

  /** @param create makes the element of an entry */
  constructor(box: HTMLElement, create: (laneItem: LaneItem) => HTMLElement) {
    this.tracks = [...box.querySelectorAll<HTMLElement>('.track')];
    this.#create = create;
    this.#positions = this.tracks.map(() => []);
  }

  draw(drawing: Drawing, states: EntryStates, isMany: boolean): void {
    [this.#drawing, this.#states] = [drawing, states];
    cancelAnimationFrame(this.#frame);
    const far = isMany ? this.tracks.findIndex(isFar) : -1;
    this.#pendingLanes = [...this.tracks.keys()];
    for (const lane of this.#pendingLanes.splice(0, far < 0 ? Infinity : far)) this.#fill(lane);
    this.setStates(states);
    // What has been drawn is painted in the first of two frames.
    this.#inFrame(() => this.#inFrame(this.#fillNext));
  }

  /** Follows the view. */
  follow(viewport: Viewport): void {
    this.#drawing = {...this.#drawing, ...viewport};
    for (const position of this.#positions.flat()) position.follow(viewport);
  }

  setStates(states: EntryStates): void {
    this.#states = states;
    const {selected, tabTarget} = states;
    for (const position of this.#positions.flat())
      position.setState(position.id === selected, position.id === tabTarget);
  }

  buttonOf(target: FocusTarget): HTMLElement | undefined {
    if (this.#pendingLanes.includes(target.lane)) this.drawAll();
    return this.#positions[target.lane]!.find(({id}) => id === target.id)?.button;
  }

  /** The entry that an element is in. */
  at(element: Element | null): EntryPosition | undefined {
    const entry = element?.closest('.lane-item');
    return entry ? this.#positions.flat().find((position) => position.element === entry) : undefined;
  }

  /** Fills the lanes that are still empty. */
  drawAll(): void {
    for (const lane of this.#pendingLanes.splice(0)) this.#fill(lane);
    this.setStates(this.#states);
  }

  /** Cancels what it still has to do. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#hideQueue.clear();
  }

  #inFrame(task: () => void): void {
    this.#frame = requestAnimationFrame(task);
  }

  readonly #fillNext = (): void => {
    const lane = this.#pendingLanes.shift();
    if (lane === undefined) return;
    this.#fill(lane);
    this.setStates(this.#states);
    this.#inFrame(this.#fillNext);
  };

  #fill(lane: number): void {
    const {layouts, metrics} = this.#drawing;
    const {placements} = layouts[lane]!;
    const positions = this.#positions[lane]!;
    if (positions.length === 0) {
      const entries = placements.map(({laneItem}) => this.#create(laneItem));
      this.tracks[lane]!.querySelector('ol')!.replaceChildren(...entries);
      positions.push(...entries.map((entry) => new EntryPosition(entry, this.#hideQueue)));
    }
    positions.forEach((position, index) => position.place(placements[index]!, metrics, this.#drawing));
  }
}

function isFar(track: HTMLElement): boolean {
  return track.getBoundingClientRect().top > EAGER_DISTANCE * innerHeight;
}
