import type {LaneLayout, Placement} from '../../../model/lanes/geometry.js';

/** An entry in its main lane, or a bundle: the keyboard reaches it there. */
export interface FocusTarget {
  readonly id: string;
  readonly placement: Placement;
  /** Index of the lane. */
  readonly lane: number;
}

/** All focus targets, in the order of time, which is the same at every zoom. */
export function focusTargetsOf(layouts: readonly LaneLayout[]): FocusTarget[] {
  return layouts
    .flatMap(({placements}, lane) =>
      placements
        .filter(({laneItem}) => laneItem.main)
        .map((placement) => ({id: targetIdOf(placement, lane), placement, lane})),
    )
    .sort(
      (a, b) =>
        dayOf(a.placement) - dayOf(b.placement) || a.lane - b.lane || a.placement.top - b.placement.top,
    );
}

/** The entry's id. That of a bundle: the id of its first entry, a blank, which no id has in it, and the index of the lane. */
export function targetIdOf({laneItem, bundle}: Placement, lane: number): string {
  const {id} = laneItem.item.entry;
  return bundle ? `${id} ${lane}` : id;
}

/** The entries that a target stands for: those that are in their main lane. */
export function entriesOf({placement: {laneItem, bundle = [laneItem]}}: FocusTarget): readonly string[] {
  return bundle.filter(({main}) => main).map(({item}) => item.entry.id);
}

/** An entry without a known start is where it ends. */
function dayOf({laneItem: {span}}: Placement): number {
  const day = Number.isFinite(span.start) ? span.start : span.end - 1;
  // Neither end is known: an infinity less an infinity would be no order.
  return Number.isFinite(day) ? day : 0;
}
