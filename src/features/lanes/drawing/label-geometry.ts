/** How an entry's mark and label fit into the view. */
import type {Interval, Metrics, Placement} from '../../../model/lanes/geometry.js';

type Side = Placement['label']['side'];

/** In em. Labels shrink in such steps: if they followed each px of the view, their text would be laid out each time. */
const SHRINK_STEP = 3;
/** In em: the maximum width of an expanded label, and not less than that of any other. A longer text wraps. */
const MAX_EXPANDED = 28;

/**
 * The interval of mark and label in the view. If the entry has a bar, they stay in view as long as the bar is. A label ends
 * at the edge of the view; where hardly any of it would be left, there is only the mark.
 * @param view the interval in view
 * @returns undefined where the mark is out of view
 */
export function clipToViewport(placement: Placement, view: Interval, metrics: Metrics): Interval | undefined {
  const {bar, mark, label, block} = placement;
  if (block[0] >= view[0] && block[1] <= view[1]) return block;
  const [first, last] = [view[0] + metrics.edge, view[1] - metrics.edge];
  const shift = bar ? Math.max(0, Math.min(first - block[0], bar.end - block[1])) : 0;
  if (mark + shift < view[0] || mark + shift > view[1]) return undefined;
  const [start, end] = [block[0] + shift, block[1] + shift];
  const isAfter = label.side === 'end';
  const labelOffset = metrics.mark + metrics.gap;
  const space = (isAfter ? last - start : end - first) - labelOffset;
  const step = SHRINK_STEP * metrics.em;
  const width = space < label.width ? Math.floor(space / step) * step : label.width;
  const size = width < Math.min(label.width, 2 * step) ? metrics.mark : labelOffset + width;
  return isAfter ? [start, start + size] : [end - size, end];
}

/**
 * The interval of mark and label while the whole text is shown: on the label's own side, or on the other if only that has
 * enough space, or more.
 * @param width width of the label on one line
 * @param view the interval in view
 */
export function expandLabel(
  placement: Placement,
  width: number,
  view: Interval,
  metrics: Metrics,
): {readonly block: Interval; readonly side: Side} {
  const {side: ownSide} = placement.label;
  const visible = clipToViewport(placement, view, metrics) ?? placement.block;
  const [start, end] = markIn(visible, ownSide, metrics);
  const spaces = {end: view[1] - metrics.edge - start, start: end - view[0] - metrics.edge};
  const wanted = metrics.mark + metrics.gap + Math.min(width, MAX_EXPANDED * metrics.em);
  const otherSide = ownSide === 'end' ? 'start' : 'end';
  const side = spaces[ownSide] >= Math.min(wanted, spaces[otherSide]) ? ownSide : otherSide;
  const size = Math.min(wanted, spaces[side]);
  return {side, block: side === 'end' ? [start, start + size] : [end - size, end]};
}

/** The mark's part of an interval of mark and label. */
function markIn([start, end]: Interval, side: Side, {mark}: Metrics): Interval {
  return side === 'end' ? [start, start + mark] : [end - mark, end];
}
