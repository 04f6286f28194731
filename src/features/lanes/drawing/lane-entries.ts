import type {LaneLayout, Metrics, Placement} from '../../../model/lanes/geometry.js';
import type {AxisDates} from '../views/entry-texts.js';
import type {EntryElements} from '../views/entry.js';
import {EntryPosition} from './entry-position.js';
import {idOf, type FocusTarget} from './focus-targets.js';
import {HideQueue} from './hide-queue.js';
import {replaceChildren} from './replace-children.js';
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
  readonly axisDates: AxisDates;
}

/** The elements of the entries of all lanes. If there are many, lanes far down are filled after the first paint. */
export class LaneEntries {
  readonly tracks: readonly HTMLElement[];
  readonly #elements: EntryElements;
  /** By id, a map for each lane. */
  readonly #lanes: Map<string, EntryPosition>[];
  readonly #hideQueue = new HideQueue();
  #pendingLanes: number[] = [];
  #frame = 0;
  #drawing!: Drawing;
  #states!: EntryStates;

  constructor(box: HTMLElement, elements: EntryElements) {
    this.tracks = [...box.querySelectorAll<HTMLElement>('.track')];
    this.#elements = elements;
    this.#lanes = this.tracks.map(() => new Map<string, EntryPosition>());
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
    for (const position of this.#positions()) position.follow(viewport);
  }

  setStates(states: EntryStates): void {
    this.#states = states;
    const {selected, tabTarget} = states;
    for (const position of this.#positions())
      position.setState(position.id === selected, position.id === tabTarget);
  }

  buttonOf(target: FocusTarget): HTMLElement | undefined {
    if (this.#pendingLanes.includes(target.lane)) this.drawAll();
    return this.#lanes[target.lane]!.get(target.id)?.button;
  }

  /** The entry that an element is in. */
  at(element: Element | null): EntryPosition | undefined {
    const entry = element?.closest('.lane-item');
    return entry ? this.#positions().find((position) => position.element === entry) : undefined;
  }

  /** The index of the lane that an element is in. */
  laneOf(element: Element): number {
    return this.tracks.findIndex((track) => track.contains(element));
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

  #positions(): EntryPosition[] {
    return this.#lanes.flatMap((positions) => [...positions.values()]);
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

  /** Entries keep their elements, and so the focus, from zoom to zoom; what is bundled has none. */
  #fill(lane: number): void {
    const {layouts, metrics, axisDates} = this.#drawing;
    const before = this.#lanes[lane]!;
    const positions = layouts[lane]!.placements.map((placement): EntryPosition => {
      const position = before.get(idOf(placement, lane)) ?? this.#create(placement, lane);
      this.#elements.update(position.element, placement, axisDates);
      position.place(placement, metrics, this.#drawing);
      return position;
    });
    this.#lanes[lane] = new Map(positions.map((position) => [position.id, position]));
    replaceChildren(
      this.tracks[lane]!.querySelector('ol')!,
      positions.map(({element}) => element),
    );
  }

  #create(placement: Placement, lane: number): EntryPosition {
    return new EntryPosition(this.#elements.create(placement), idOf(placement, lane), this.#hideQueue);
  }
}

function isFar(track: HTMLElement): boolean {
  return track.getBoundingClientRect().top > EAGER_DISTANCE * innerHeight;
}
