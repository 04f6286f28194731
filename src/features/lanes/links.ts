import {linkView, type LinkEnd} from './views/links.js';
import {clipToViewport} from './clip.js';
import type {Plot} from './plot.js';
import type {FocusTarget} from './focus-targets.js';

/** How far out of view a link is drawn to. */
const MAX_OFFSET_PX = 2000;

/** The links that lead from the selected entry and to it, among what is shown. */
export function linksIn(plot: Plot): readonly unknown[] {
  const {selected, stage} = plot;
  if (selected === undefined) return [];
  const stops = new Map(stage.stops.map((stop) => [stop.id, stop]));
  return [...stops].flatMap(([id, from]) =>
    (from.placement.laneItem.item.entry.links ?? []).flatMap((link) => {
      const to = stops.get(link.to);
      if (!to || (id !== selected && link.to !== selected)) return [];
      return linkView(endOf(from, plot), endOf(to, plot));
    }),
  );
}

function endOf({placement, lane}: FocusTarget, {stage, view, tops}: Plot): LinkEnd {
  const {metrics, direction} = stage;
  const {start, end, width} = view;
  const [from, to] = clipToViewport(placement, [start, end], metrics) ?? placement.block;
  const isFirst = placement.label.side === 'end';
  const mark = (isFirst ? from + metrics.mark / 2 : to - metrics.mark / 2) - start;
  const x = Math.max(-MAX_OFFSET_PX, Math.min(width + MAX_OFFSET_PX, mark));
  return {
    x: direction > 0 ? x : width - x,
    y: tops[lane]! + placement.top + metrics.row / 2,
    side: isFirst === direction > 0 ? -1 : 1,
  };
}
