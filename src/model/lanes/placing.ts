/** Places an entry's mark, bar and label along its lane. */
import type {Item} from '../timeline.js';
import type {LaneItem, Metrics, Placement, Scale} from './geometry.js';
import {positionOf} from './scale.js';

/** How large a label may be. */
export interface LabelLimits {
  readonly maxWidthEm: number;
  readonly lines: 1 | 2;
}

/** An entry at a zoom, before its label is placed. */
export interface PlacedMark {
  readonly laneItem: LaneItem;
  readonly mark: number;
  readonly bar: Placement['bar'] | undefined;
}

type Label = Placement['label'];
type Size = Pick<Label, 'width' | 'lines' | 'truncated'>;

/** A narrower span is drawn as a mark only; in widths of a mark. */
const MIN_BAR = 1.5;

export function placeMark(laneItem: LaneItem, scale: Scale, metrics: Metrics): PlacedMark {
  const {start, end} = laneItem.span;
  const bar = barOf(laneItem.span, scale, metrics);
  const half = metrics.mark / 2;
  // A span with an unknown or open end always gets a bar.
  const isPoint = bar.end - bar.start < MIN_BAR * metrics.mark && Number.isFinite(end - start);
  const middle = isPoint ? (bar.start + bar.end) / 2 : bar.start + half;
  return {
    laneItem,
    mark: clamp(middle, metrics.edge + half, scale.width - metrics.edge - half),
    bar: isPoint ? undefined : bar,
  };
}

/** An open end reaches the edge of the world; an unknown one is a tail that fades out. */
function barOf(
  {start, end, edges}: LaneItem['span'],
  scale: Scale,
  {edge, tail}: Metrics,
): {start: number; end: number} {
  const inWorld = (day: number) => clamp(positionOf(scale, day), edge, scale.width - edge);
  const [first, last] = [inWorld(start), inWorld(end)];
  return {
    start: {exact: first, soft: first, unknown: Math.max(0, last - tail), open: 0}[edges[0]],
    end: {exact: last, soft: last, unknown: Math.min(scale.width, first + tail), open: scale.width}[edges[1]],
  };
}

/**
 * Puts the label after the mark, or before it where it fits only there. Where it fits on neither side, it wraps; if that is
 * not enough, it is truncated to the larger of the two spaces.
 */
export function placeLabel(
  {laneItem, mark}: PlacedMark,
  limits: LabelLimits,
  scale: Scale,
  metrics: Metrics,
): Label {
  const offset = metrics.mark / 2 + metrics.gap;
  const after = scale.width - metrics.edge - mark - offset;
  const before = mark - offset - metrics.edge;
  const sizes = sizesOf(laneItem.item, limits, metrics);
  const space = Math.max(0, after, before);
  const {width, lines, truncated} = sizes.find((size) => size.width <= space) ?? {
    width: space,
    lines: limits.lines,
    truncated: true,
  };
  return width <= after
    ? {start: mark + offset, width, lines, side: 'end', truncated}
    : {start: mark - offset - width, width, lines, side: 'start', truncated};
}

/** The possible sizes of a label, best first. */
function sizesOf(item: Item, {maxWidthEm, lines}: LabelLimits, {em, label}: Metrics): Size[] {
  const max = maxWidthEm * em;
  // In a crowd most labels show a word or two: measuring the rest of each would take most of the time.
  const {width, word} = lines === 1 ? label(item, max) : label(item);
  const sizes: Size[] = width <= max ? [{width, lines: 1, truncated: false}] : [];
  // Wherever the line breaks, two lines hold the text if each has half of the text plus half of the longest word.
  const wrapped = (width + word) / 2 + em;
  if (lines === 2 && wrapped < width)
    sizes.push({width: Math.min(max, wrapped), lines, truncated: wrapped > max});
  else if (width > max) sizes.push({width: max, lines, truncated: true});
  return sizes;
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
