import type {LaneLayout, Metrics, Scale} from '../../../model/lanes/geometry.js';
import {pack} from '../../../model/lanes/packing.js';
import {memoizeOne} from '../../../model/memoize.js';
import type {AxisDates} from '../views/entry-texts.js';
import {axisDatesOf} from './axis-ticks.js';
import {focusTargetsOf, type FocusTarget} from './focus-targets.js';
import {textRuler} from '../../../views/text-ruler.js';
import {metricsOf, type LabelTexts} from './measure.js';
import type {Scene} from './scene.js';
import type {ViewWindow} from './view-window.js';

/** What is bundled. */
export interface BundlingState {
  /** Ids of the entries that are drawn alone, however crowded their lane is. */
  readonly alone: ReadonlySet<string>;
  /** Whether all entries of a lane are drawn. @param lane its index */
  readonly isUnbundled: (lane: number) => boolean;
}

/** How many rows all lanes together have, unless entries have no space in them; and how many each may have. */
const ROWS = 40;
const MIN_ROWS = 7;
const MAX_ROWS = 20;

/** The lanes at a zoom, measured and packed. Computed again only where something that they depend on has changed. */
export class MeasuredLayout {
  metrics!: Metrics;
  /** What labels leave out of their dates at this zoom. */
  axisDates!: AxisDates;
  /** 1 where time runs to the right, -1 where it runs to the left. */
  direction: 1 | -1 = 1;
  /** Width of a label of the axis, in px. */
  tickWidthOf!: (text: string) => number;
  lanes: readonly LaneLayout[] = [];
  /** In the order of time. */
  focusTargets: readonly FocusTarget[] = [];
  #metricsFor!: (hasYear: boolean, clock: number | undefined) => Metrics;
  #scene: Scene | undefined;
  #sizes = '';
  #scale: Scale | undefined;

  /** The scale that the lanes are packed for. */
  get scale(): Scale | undefined {
    return this.#scale;
  }

  /**
   * @param box contains a sample entry
   * @returns false where there is no space, as in a closed tab
   */
  update(scene: Scene, texts: LabelTexts, box: Element, view: ViewWindow, state: BundlingState): boolean {
    const width = viewWidthIn(box);
    if (width === 0) {
      // What is drawn may be out of date when there is space again, at the same sizes.
      this.invalidate();
      return false;
    }
    if (scene !== this.#scene || !this.isMeasuredIn(box)) {
      this.#scene = scene;
      this.#sizes = sizesIn(box);
      this.#scale = undefined;
      const metricsFor = metricsOf(box.querySelector('.sample')!, texts, width);
      this.#metricsFor = memoizeOne((hasYear, clock) => metricsFor({hasYear, clock}));
      this.metrics = this.#metricsFor(false, undefined);
      this.direction = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
      const measureTick = textRuler(box.querySelector('.view')!);
      this.tickWidthOf = (text) => measureTick(text).width;
      view.fitTo(width, scene);
    }
    if (this.#scale !== view.scale) {
      this.#scale = view.scale;
      this.#pack(scene, view, state);
    }
    return true;
  }

  /** The next update packs the lanes again. */
  repack(): void {
    this.#scale = undefined;
  }

  /** Whether the box and its letters have the sizes that were measured. */
  isMeasuredIn(box: Element): boolean {
    return sizesIn(box) === this.#sizes;
  }

  /** The next update measures everything again. */
  invalidate(): void {
    this.#sizes = '';
  }

  #pack(scene: Scene, view: ViewWindow, {alone, isUnbundled}: BundlingState): void {
    const axis = (this.axisDates = axisDatesOf(view, this.metrics, scene));
    this.metrics = this.#metricsFor(axis.hasYear, axis.clock);
    const maxRows = Math.min(MAX_ROWS, Math.max(MIN_ROWS, Math.round(ROWS / scene.lanes.length)));
    this.lanes = scene.lanes.map((lane, index) =>
      pack(lane, view.scale, this.metrics, isUnbundled(index) ? undefined : {alone, maxRows}),
    );
    this.focusTargets = focusTargetsOf(this.lanes);
  }
}

function viewWidthIn(box: Element): number {
  return box.querySelector('.measure')!.clientWidth;
}

/** The sample's own size depends on fonts, font size and direction; see the styles. */
function sizesIn(box: Element): string {
  const {width, height} = box.querySelector('.sample')!.getBoundingClientRect();
  return [viewWidthIn(box), width, height].join(' ');
}
