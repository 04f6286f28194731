/** The parts of a placed entry as rectangles, in px of the world and from the top of the lane. */
import {heightOf, leadOf} from './heights.js';
import type {Metrics, Placement} from './scene.js';

export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The mark stands at the middle of the first line of its label, the bar under the last. */
export function boxesOf(placement: Placement, metrics: Metrics): {mark: Box; label: Box; bar?: Box} {
  const {top, label, bar} = placement;
  const {mark, line} = metrics;
  const middle = top + leadOf(metrics) / 2;
  return {
    mark: {start: placement.mark - mark / 2, top: middle - mark / 2, width: mark, height: mark},
    label: {start: label.start, top: middle - line / 2, width: label.width, height: label.lines * line},
    ...(bar && {
      bar: {
        start: bar.start,
        top: top + heightOf(label.lines, false, metrics),
        width: bar.end - bar.start,
        height: metrics.bar,
      },
    }),
  };
}
