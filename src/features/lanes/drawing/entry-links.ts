import {linkView, type LinkEnd} from '../views/links.js';
import type {FocusTarget} from './focus-targets.js';
import {clipToViewport} from './label-geometry.js';
import type {MeasuredLayout} from './measured-layout.js';
import type {ViewWindow} from './view-window.js';

/** How far out of view a link is drawn to, in px. */
const MAX_OFFSET_PX = 2000;

/** Where the lanes are. */
interface LanesOnScreen {
  readonly layout: MeasuredLayout;
  readonly view: ViewWindow;
  /** The tops of the lanes, in px. */
  readonly laneTops: readonly number[];
}

/**
 * The links from the selected entry and to it, among the entries that are shown.
 * @param selected an entry's id
 */
export function linksOf(selected: string | undefined, lanes: LanesOnScreen): readonly unknown[] {
  if (selected === undefined) return [];
  const targets = new Map(lanes.layout.focusTargets.map((target) => [target.id, target]));
  return [...targets].flatMap(([id, from]) =>
    (from.placement.laneItem.item.entry.links ?? []).flatMap((link) => {
      const to = targets.get(link.to);
      if (!to || (id !== selected && link.to !== selected)) return [];
      return linkView(endOf(from, lanes), endOf(to, lanes));
    }),
  );
}

function endOf({placement, lane}: FocusTarget, {layout, view, laneTops}: LanesOnScreen): LinkEnd {
  const {metrics, direction} = layout;
  const {start, end, width} = view;
  const [from, to] = clipToViewport(placement, [start, end], metrics) ?? placement.block;
  const isMarkFirst = placement.label.side === 'end';
  const mark = (isMarkFirst ? from + metrics.mark / 2 : to - metrics.mark / 2) - start;
  const x = Math.max(-MAX_OFFSET_PX, Math.min(width + MAX_OFFSET_PX, mark));
  return {
    x: direction > 0 ? x : width - x,
    y: laneTops[lane]! + placement.top + metrics.row / 2,
    side: isMarkFirst === direction > 0 ? -1 : 1,
  };
}
