/** Where the mark and the label of an entry stand while the view cuts them. */
import type {Metrics, Placement} from '../../model/lanes/geometry.js';
import type {Interval} from './entry-position.js';

type Side = Placement['label']['side'];

/** In em: a label that has less room tells nothing. */
const LABEL_STEP = 3;
/** A label that is shown whole is no wider, in em, but has more lines. */
const WIDEST = 28;

/**
 * The same of what the view cuts. Of what has a bar, mark and label stay in view as long as the bar is. A label is cut
 * where the view ends; where hardly anything would be left of it, only the mark stands.
 * @returns nothing where the mark is out of view
 */
export function clipToViewport(placement: Placement, view: Interval, metrics: Metrics): Interval | undefined {
  const {bar, mark, label, block} = placement;
  if (block[0] >= view[0] && block[1] <= view[1]) return block;
  const [first, last] = [view[0] + metrics.edge, view[1] - metrics.edge];
  const shift = bar ? Math.max(0, Math.min(first - block[0], bar.end - block[1])) : 0;
  if (mark + shift < view[0] || mark + shift > view[1]) return undefined;
  const [start, end] = [block[0] + shift, block[1] + shift];
  const isAfter = label.side === 'end';
  const beside = metrics.mark + metrics.gap;
  const room = (isAfter ? last - start : end - first) - beside;
  // Step by step, so that not every px that the view moves has the text laid out anew.
  const step = LABEL_STEP * metrics.em;
  const width = room < label.width ? Math.floor(room / step) * step : label.width;
  const size = width < Math.min(label.width, 2 * step) ? metrics.mark : beside + width;
  return isAfter ? [start, start + size] : [end - size, end];
}

/** The same where all of the label shows: on the side where there is room for it, or else more room. */
export function expandLabel(
  placement: Placement,
  width: number,
  view: Interval,
  metrics: Metrics,
): {readonly block: Interval; readonly side: Side} {
  const {side: own} = placement.label;
  const [start, end] = markOf(clipToViewport(placement, view, metrics) ?? placement.block, own, metrics);
  const rooms = {end: view[1] - metrics.edge - start, start: end - view[0] - metrics.edge};
  const whole = Math.min(metrics.mark + metrics.gap + width, WIDEST * metrics.em);
  const other = own === 'end' ? 'start' : 'end';
  const side = rooms[own] >= Math.min(whole, rooms[other]) ? own : other;
  const size = Math.min(whole, rooms[side]);
  return {side, block: side === 'end' ? [start, start + size] : [end - size, end]};
}

/** Of a stretch from mark to label, the mark. */
function markOf([start, end]: Interval, side: Side, {mark}: Metrics): Interval {
  return side === 'end' ? [start, start + mark] : [end - mark, end];
}
