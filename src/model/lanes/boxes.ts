/** The parts of a placed entry as rectangles: px from the start of the world and from the top of the lane. */
import type {Metrics, Placement} from './geometry.js';
import {heightOf, firstLineHeight} from './heights.js';

export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The mark is level with the first line of its label; the bar is under the last line. */
export function boxesOf(placement: Placement, metrics: Metrics): {mark: Box; label: Box; bar?: Box} {
  const {top, label, bar} = placement;
  const {mark, line} = metrics;
  const middle = top + firstLineHeight(metrics) / 2;
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
