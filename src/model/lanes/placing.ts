/** Where an entry stands along its lane, and on which side of it its label. */
import type {Item} from '../timeline.js';
import type {LaneItem, Metrics, Placement, Scale} from './scene.js';
import {positionOf} from './scale.js';

/** What labels may take. */
export interface Allowance {
  /** In em. */
  readonly widest: number;
  readonly lines: 1 | 2;
}

/** An entry at a zoom, before its label has its place. */
export interface Spot {
  readonly laneItem: LaneItem;
  readonly mark: number;
  readonly bar: Placement['bar'] | undefined;
}

type Label = Placement['label'];
type Size = Pick<Label, 'width' | 'lines' | 'cut'>;

/** A span that is narrower is no more than a mark; in marks. */
const LEAST_BAR = 1.5;

export function spotOf(laneItem: LaneItem, scale: Scale, metrics: Metrics): Spot {
  const {start, end} = laneItem.span;
  const bar = barOf(laneItem.span, scale, metrics);
  const half = metrics.mark / 2;
  // What is unknown or open is never drawn as a point.
  const isPoint = bar.end - bar.start < LEAST_BAR * metrics.mark && Number.isFinite(end - start);
  const middle = isPoint ? (bar.start + bar.end) / 2 : bar.start + half;
  return {
    laneItem,
    mark: clamp(middle, metrics.edge + half, scale.width - metrics.edge - half),
    bar: isPoint ? undefined : bar,
  };
}

/** From end to end: an open one reaches the edge of the world, an unknown one fades. */
function barOf(
  {start, end, edges}: LaneItem['span'],
  scale: Scale,
  {edge, tail}: Metrics,
): {start: number; end: number} {
  const known = (day: number) => clamp(positionOf(scale, day), edge, scale.width - edge);
  const [first, last] = [known(start), known(end)];
  return {
    start: {exact: first, soft: first, unknown: Math.max(0, last - tail), open: 0}[edges[0]],
    end: {exact: last, soft: last, unknown: Math.min(scale.width, first + tail), open: scale.width}[edges[1]],
  };
}

/**
 * The label goes after the mark, or where it does not fit into the world there, before it; where neither is enough, it
 * wraps, and last it is cut to the greater of the two rooms.
 */
export function labelOf(spot: Spot, allowance: Allowance, scale: Scale, metrics: Metrics): Label {
  const beside = metrics.mark / 2 + metrics.gap;
  const after = scale.width - metrics.edge - spot.mark - beside;
  const before = spot.mark - beside - metrics.edge;
  const sizes = sizesOf(spot.laneItem.item, allowance, metrics);
  const room = Math.max(0, after, before);
  const {width, lines, cut} = sizes.find((size) => size.width <= room) ?? {
    width: room,
    lines: allowance.lines,
    cut: true,
  };
  return width <= after
    ? {start: spot.mark + beside, width, lines, side: 'end', cut}
    : {start: spot.mark - beside - width, width, lines, side: 'start', cut};
}

/** The sizes that a label may have, best first. */
function sizesOf(item: Item, {widest, lines}: Allowance, {em, label}: Metrics): Size[] {
  const most = widest * em;
  // Of two thousand, most are cut to a word or two: how long they are takes long to tell, and is nothing to it.
  const {width, word} = lines === 1 ? label(item, most) : label(item);
  const sizes: Size[] = width <= most ? [{width, lines: 1, cut: false}] : [];
  // However the words break, half of the text and of its longest word is enough for two lines; and some to spare.
  const wrapped = (width + word) / 2 + em;
  if (lines === 2 && wrapped < width)
    sizes.push({width: Math.min(most, wrapped), lines, cut: wrapped > most});
  else if (width > most) sizes.push({width: most, lines, cut: true});
  return sizes;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
