/** The entries that the keyboard reaches. */
import type {LaneLayout, Placement} from '../../model/lanes/geometry.js';

/** An entry in the lane in which it is told. */
export interface FocusTarget {
  /** The entry's. */
  readonly id: string;
  readonly placement: Placement;
  readonly lane: number;
}

/** All stops, in the order of time. */
export function stopsOf(layouts: readonly LaneLayout[]): FocusTarget[] {
  return layouts
    .flatMap(({placements}, lane) =>
      placements
        .filter(({laneItem}) => laneItem.main)
        .map((placement) => ({id: placement.laneItem.item.entry.id, placement, lane})),
    )
    .sort(
      (a, b) => a.placement.mark - b.placement.mark || a.lane - b.lane || a.placement.top - b.placement.top,
    );
}
