/** Placements made of a few numbers, and where their focus targets are. */
import {pack} from '../../src/model/lanes/packing.js';
import type {Interval, Placement} from '../../src/model/lanes/geometry.js';
import {domainOf, worldOf} from '../../src/model/lanes/scale.js';
import {focusTargetsOf, type FocusTarget} from '../../src/features/lanes/drawing/focus-targets.js';
import {aDocument} from './builders.js';
import {lanesIn, METRICS, packed} from './lanes.js';
import type {Entry} from '../../src/data/schema.js';

const [ANY] = packed([{}]).layout.placements;

interface PlacementParts {
  /** Centre of the mark, in px. */
  readonly mark: number;
  /** Width of the label, in px. */
  readonly width: number;
  readonly side?: 'start' | 'end';
  /** End of its bar, which begins at the mark. */
  readonly barEnd?: number | undefined;
  readonly truncated?: boolean;
}

export function aPlacement({
  mark,
  width,
  side = 'end',
  barEnd,
  truncated = false,
}: PlacementParts): Placement {
  const half = METRICS.mark / 2;
  const offset = half + METRICS.gap;
  const block: Interval =
    side === 'end' ? [mark - half, mark + offset + width] : [mark - offset - width, mark + half];
  return {
    laneItem: ANY!.laneItem,
    top: 0,
    mark,
    ...(barEnd !== undefined && {bar: {start: mark - half, end: barEnd}}),
    label: {
      start: side === 'end' ? mark + offset : mark - offset - width,
      width,
      lines: 1,
      side,
      truncated,
    },
    block,
    extent: [block[0], Math.max(block[1], barEnd ?? 0)],
  };
}

/** The focus targets of the lanes of some entries, in a world of 1,000 px. */
export function targetsOf(entries: readonly Partial<Entry>[]): FocusTarget[] {
  const lanes = lanesIn(aDocument({entries})).flatMap((group) => group.lanes);
  const scale = worldOf(domainOf(lanes.flatMap(({items}) => items.map(({span}) => span))), 1000, 1);
  return focusTargetsOf(lanes.map((lane) => pack(lane, scale, METRICS)));
}
