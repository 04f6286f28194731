import type {LaneLayout, Placement} from '../../../model/lanes/geometry.js';

/** An entry in its main lane: the keyboard reaches it there. */
export interface FocusTarget {
  /** The entry's id. */
  readonly id: string;
  readonly placement: Placement;
  /** Index of the lane. */
  readonly lane: number;
}

/** All focus targets, in the order of time. */
export function focusTargetsOf(layouts: readonly LaneLayout[]): FocusTarget[] {
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
