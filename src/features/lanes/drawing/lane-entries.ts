import type {LaneLayout, Metrics, Placement} from '../../../model/lanes/geometry.js';
import type {AxisDates} from '../views/entry-texts.js';
import type {EntryElements} from '../views/entry.js';
import {EntryPosition} from './entry-position.js';
import {targetIdOf, type FocusTarget} from './focus-targets.js';
import {HideQueue} from './hide-queue.js';
import {replaceChildren} from './replace-children.js';
import type {Viewport} from './view-window.js';

/** In window heights from the top of the window: lanes further down are drawn later, if there are many entries. */
const EAGER_DISTANCE = 1.5;
/** Once so many entries are drawn, a lane further down is drawn when it comes near the viewport. */
const MAX_AHEAD = 2000;

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

/**
 * The elements of the entries of all lanes. If there are many, lanes far down are filled after the first paint; if there are
 * very many, only when they come near the viewport.
 */
export class LaneEntries {
  readonly tracks: readonly HTMLElement[];
  readonly #laneIndexes: ReadonlyMap<Element, number>;
  readonly #elements: EntryElements;
  /** By id, a map for each lane. */
  readonly #lanes: Map<string, EntryPosition>[];
  readonly #hideQueue = new HideQueue();
  readonly #observer = new IntersectionObserver((changes) => this.#onIntersect(changes), {
    rootMargin: '100% 0%',
  });
  /** The lanes that are not filled yet, from top to bottom. */
  #pendingLanes = new Set<number>();
  #drawnCount = 0;
  #frame = 0;
  #drawing!: Drawing;
  #states!: EntryStates;

  constructor(box: HTMLElement, elements: EntryElements) {
    this.tracks = [...box.querySelectorAll<HTMLElement>('.track')];
    this.#laneIndexes = new Map(this.tracks.map((track, lane) => [track, lane]));
    this.#elements = elements;
    this.#lanes = this.tracks.map(() => new Map<string, EntryPosition>());
  }

  draw(drawing: Drawing, states: EntryStates, isMany: boolean): void {
    this.#drawing = drawing;
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#drawnCount = 0;
    this.setStates(states);
    this.#pendingLanes = new Set(this.tracks.keys());
    const far = isMany ? this.tracks.findIndex(isFar) : -1;
    for (const lane of [...this.tracks.keys()].slice(0, far < 0 ? undefined : far)) this.#fill(lane);
    for (const lane of this.#pendingLanes) this.#observer.observe(this.tracks[lane]!);
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
    for (const position of this.#positions()) this.#setState(position);
  }

  buttonOf(target: FocusTarget): HTMLElement | undefined {
    if (this.#pendingLanes.has(target.lane)) this.#fill(target.lane);
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
    for (const lane of this.#pendingLanes) this.#fill(lane);
  }

  /** Cancels what it still has to do. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#hideQueue.clear();
  }

  #positions(): EntryPosition[] {
    return this.#lanes.flatMap((positions) => [...positions.values()]);
  }

  #inFrame(task: () => void): void {
    this.#frame = requestAnimationFrame(task);
  }

  readonly #fillNext = (): void => {
    const [lane] = this.#pendingLanes;
    if (lane === undefined || this.#drawnCount >= MAX_AHEAD) return;
    this.#fill(lane);
    this.#inFrame(this.#fillNext);
  };

  #onIntersect(changes: readonly IntersectionObserverEntry[]): void {
    for (const {isIntersecting, target} of changes) {
      const lane = this.#laneIndexes.get(target);
      if (isIntersecting && lane !== undefined && this.#pendingLanes.has(lane)) this.#fill(lane);
    }
  }

  #setState(position: EntryPosition): void {
    const {selected, tabTarget} = this.#states;
    position.setState(position.id === selected, position.id === tabTarget);
  }

  /** Entries keep their elements, and so the focus, from zoom to zoom; what is bundled has none. */
  #fill(lane: number): void {
    const {layouts, metrics, axisDates} = this.#drawing;
    this.#pendingLanes.delete(lane);
    this.#observer.unobserve(this.tracks[lane]!);
    const before = this.#lanes[lane]!;
    const positions = layouts[lane]!.placements.map((placement): EntryPosition => {
      const position = before.get(targetIdOf(placement, lane)) ?? this.#create(placement, lane);
      this.#elements.update(position.element, placement, axisDates);
      position.place(placement, metrics, this.#drawing);
      this.#setState(position);
      return position;
    });
    this.#drawnCount += positions.length;
    this.#lanes[lane] = new Map(positions.map((position) => [position.id, position]));
    replaceChildren(
      this.tracks[lane]!.querySelector('ol')!,
      positions.map(({element}) => element),
    );
  }

  #create(placement: Placement, lane: number): EntryPosition {
    return new EntryPosition(this.#elements.create(placement), targetIdOf(placement, lane), this.#hideQueue);
  }
}

function isFar(track: HTMLElement): boolean {
  return track.getBoundingClientRect().top > EAGER_DISTANCE * innerHeight;
}
