import type {LaneLayout, Metrics, Scale} from '../../../model/lanes/geometry.js';
import {pack} from '../../../model/lanes/packing.js';
import {focusTargetsOf, type FocusTarget} from './focus-targets.js';
import {metricsOf, textRuler, type LabelTexts} from './measure.js';
import type {Scene} from './scene.js';
import type {ViewWindow} from './view-window.js';

/** The lanes at a zoom, measured and packed. Computed again only where something that they depend on has changed. */
export class MeasuredLayout {
  metrics!: Metrics;
  /** 1 where time runs to the right, -1 where it runs to the left. */
  direction: 1 | -1 = 1;
  /** Width of a label of the axis, in px. */
  tickWidthOf!: (text: string) => number;
  lanes: readonly LaneLayout[] = [];
  /** In the order of time. */
  focusTargets: readonly FocusTarget[] = [];
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
  update(scene: Scene, texts: LabelTexts, box: Element, view: ViewWindow): boolean {
    const width = viewWidthIn(box);
    if (width === 0) return false;
    if (scene !== this.#scene || !this.isMeasuredIn(box)) {
      this.#scene = scene;
      this.#sizes = sizesIn(box);
      this.#scale = undefined;
      this.metrics = metricsOf(box.querySelector('.sample')!, texts);
      this.direction = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
      const measureTick = textRuler(box.querySelector('.view')!);
      this.tickWidthOf = (text) => measureTick(text).width;
      view.fitTo(width, scene);
    }
    if (this.#scale !== view.scale) {
      const scale = (this.#scale = view.scale);
      this.lanes = scene.lanes.map((lane) => pack(lane, scale, this.metrics));
      this.focusTargets = focusTargetsOf(this.lanes);
    }
    return true;
  }

  /** Whether the box and its letters have the sizes that were measured. */
  isMeasuredIn(box: Element): boolean {
    return sizesIn(box) === this.#sizes;
  }

  /** The next update measures everything again. */
  invalidate(): void {
    this.#sizes = '';
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
