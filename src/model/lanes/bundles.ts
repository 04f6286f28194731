/** Bundles of entries for which a lane has no space at a zoom. */
import type {LaneItem, Metrics, Placement, Scale} from './geometry.js';
import {labelBeside, maxWidthOf, placeLabel, type PlacedMark} from './placing.js';

export interface Bundle {
  readonly placedMark: PlacedMark;
  readonly label: Placement['label'];
  readonly entries: readonly LaneItem[];
}

/** How far apart the first and the last entry of a bundle are at most, in widths of its label. */
const MAX_SPREAD = 2.5;
/** The widest label of a bundle, in em. It also decides on which side of the mark its label is. */
const MAX_WIDTH_EM = 16;

/** Entries whose marks are close together are in one. An entry without any near it stays alone. */
export function bundlesOf(marks: readonly PlacedMark[], scale: Scale, metrics: Metrics): Bundle[] {
  const width = metrics.bundleLabel!(marks.length) + metrics.mark + 2 * metrics.gap;
  const groups: PlacedMark[][] = [];
  for (const placedMark of marks.toSorted((a, b) => a.mark - b.mark)) {
    const group = groups.at(-1);
    // From the first one, not from the one before: a bundle must not run through the whole lane.
    if (group && placedMark.mark - group[0]!.mark < MAX_SPREAD * width) group.push(placedMark);
    else groups.push([placedMark]);
  }
  return groups.map((group) => bundleOf(group, scale, metrics));
}

function bundleOf(group: readonly PlacedMark[], scale: Scale, metrics: Metrics): Bundle {
  const [first, ...others] = group;
  const entries = group.map(({laneItem}) => laneItem);
  const limits = {maxWidthEm: MAX_WIDTH_EM, lines: 1};
  if (others.length === 0)
    return {placedMark: first!, label: placeLabel(first!, limits, scale, metrics), entries};
  const mark = (first!.mark + others.at(-1)!.mark) / 2;
  const size = {width: metrics.bundleLabel!(group.length), lines: 1, truncated: false};
  const label = labelBeside(mark, size, maxWidthOf(limits, metrics), scale, metrics);
  const laneItem = entries.find(({main}) => main) ?? entries[0]!;
  return {placedMark: {laneItem, mark, bar: undefined}, label, entries};
}
