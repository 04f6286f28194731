import {pack} from '../../model/lanes/packing.js';
import type {LaneLayout, Metrics, Scale} from '../../model/lanes/geometry.js';
import {metricsOf, ruler, type LabelTexts} from './measure.js';
import type {Scene} from './scene.js';
import {stopsOf, type FocusTarget} from './focus-targets.js';
import type {ViewWindow} from './view-window.js';

/** What there is to draw at a zoom, measured and packed; made anew where what it rests on has changed. */
export class MeasuredLayout {
  metrics!: Metrics;
  /** 1 where time runs to the right, -1 where it runs to the left. */
  direction: 1 | -1 = 1;
  /** How wide a label of the axis is. */
  widthOfTick!: (text: string) => number;
  layouts: readonly LaneLayout[] = [];
  /** In the order of time. */
  stops: readonly FocusTarget[] = [];
  #scene: Scene | undefined;
  #room = '';
  #scale: Scale | undefined;

  /**
   * @param box with a sample of an entry in it
   * @returns false where there is no room, as in a closed tab
   */
  set(scene: Scene, texts: LabelTexts, box: Element, view: ViewWindow): boolean {
    const width = widthOf(box);
    if (width === 0) return false;
    if (scene !== this.#scene || !this.isSetFor(box)) {
      this.#scene = scene;
      this.#room = roomOf(box);
      this.#scale = undefined;
      this.metrics = metricsOf(box.querySelector('.sample')!, texts);
      this.direction = directionOf(box);
      const rule = ruler(box.querySelector('.view')!);
      this.widthOfTick = (text) => rule(text).width;
      view.take(width, scene);
    }
    if (this.#scale !== view.scale) {
      const scale = (this.#scale = view.scale);
      this.layouts = scene.lanes.map((lane) => pack(lane, scale, this.metrics));
      this.stops = stopsOf(this.layouts);
    }
    return true;
  }

  /** Whether the box is as large, and its letters are, as when it was measured. */
  isSetFor(box: Element): boolean {
    return roomOf(box) === this.#room;
  }

  /** Has all measured anew: other fonts have come. */
  forget(): void {
    this.#room = '';
  }
}

/** 1 where time runs to the right, -1 where it runs to the left. */
function directionOf(element: Element): 1 | -1 {
  return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}

function widthOf(box: Element): number {
  return box.querySelector('.gauge')!.clientWidth;
}

/** All that the sample tells of fonts, sizes and direction, in its own size; see the styles. */
function roomOf(box: Element): string {
  const {width, height} = box.querySelector('.sample')!.getBoundingClientRect();
  return [widthOf(box), width, height].join(' ');
}
