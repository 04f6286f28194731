/** Places an entry's mark, bar and label along its lane. */
import type {Item} from '../timeline.js';
import type {LaneItem, Metrics, Placement, Scale} from './geometry.js';
import {positionOf} from './scale.js';

/** How large a label may be. */
export interface LabelLimits {
  readonly maxWidthEm: number;
  readonly lines: number;
}

/** An entry at a zoom, before its label is placed. */
export interface PlacedMark {
  readonly laneItem: LaneItem;
  readonly mark: number;
  readonly bar: Placement['bar'] | undefined;
}

type Label = Placement['label'];
type LabelSize = Pick<Label, 'width' | 'lines' | 'truncated'>;

/** A narrower span is drawn as a mark only; in widths of a mark. A bracket needs more: it is wider than what it is under. */
const MIN_BAR = {lasting: 1.5, within: 4} as const;
/** In em: added to a wrapped label, for what rounding takes. */
const WRAP_SLACK = 0.5;

export function placeMark(laneItem: LaneItem, scale: Scale, metrics: Metrics): PlacedMark {
  const {start, end, form} = laneItem.span;
  const bar = barOf(laneItem.span, scale, metrics);
  const half = metrics.mark / 2;
  // A span with an unknown or open end always gets a bar.
  const isPoint = bar.end - bar.start < MIN_BAR[form] * metrics.mark && Number.isFinite(end - start);
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
 * Puts the label after the mark, or before it near the end of the world. The side depends on nothing but the mark's place:
 * labels of marks below one another are on one side. Where a label does not fit there, it wraps, and then is truncated.
 */
export function placeLabel(
  {laneItem, mark}: PlacedMark,
  limits: LabelLimits,
  scale: Scale,
  metrics: Metrics,
): Label {
  const max = maxWidthOf(limits, metrics);
  const {space} = sideOf(mark, max, scale, metrics);
  const size = sizeOf(laneItem.item, limits, Math.min(max, space), metrics);
  return labelBeside(mark, size, max, scale, metrics);
}

export function maxWidthOf(
  {maxWidthEm}: Pick<LabelLimits, 'maxWidthEm'>,
  {em, maxLabel = Infinity}: Metrics,
): number {
  return Math.min(maxWidthEm * em, maxLabel);
}

/** @param max the widest that a label there may be */
export function labelBeside(
  mark: number,
  size: LabelSize,
  max: number,
  scale: Scale,
  metrics: Metrics,
): Label {
  const {side} = sideOf(mark, max, scale, metrics);
  const offset = metrics.mark / 2 + metrics.gap;
  const {width, lines, truncated} = size;
  const start = side === 'end' ? mark + offset : mark - offset - width;
  return {start, width, lines, side, truncated};
}

/** After the mark if there is space for any label, or more than before it. */
function sideOf(
  mark: number,
  max: number,
  scale: Scale,
  metrics: Metrics,
): {readonly side: Label['side']; readonly space: number} {
  const offset = metrics.mark / 2 + metrics.gap;
  const after = scale.width - metrics.edge - mark - offset;
  const before = mark - offset - metrics.edge;
  return after >= Math.min(max, before)
    ? {side: 'end', space: Math.max(0, after)}
    : {side: 'start', space: before};
}

/** One line if it fits, or else as few as possible; truncated if the limit of lines is not enough. */
function sizeOf(item: Item, limits: LabelLimits, space: number, {em, label}: Metrics): LabelSize {
  // In a crowd most labels show a word or two: measuring the rest of each would take most of the time.
  const {width, words} = limits.lines === 1 ? label(item, space) : label(item);
  if (width <= space) return {width, lines: 1, truncated: false};
  // Not `Math.max(...words)`, which fails for a very long text.
  const word = words.reduce((longest, width) => Math.max(longest, width), 0);
  const lines = linesIn(space - 1, words);
  if (word > space || lines > limits.lines) return {width: space, lines: limits.lines, truncated: true};
  // Wherever a line breaks, less than the longest word is missing at its end: so much is enough for all lines.
  const wrapped = Math.max(word, (width + (lines - 1) * word) / lines + WRAP_SLACK * em);
  return {width: Math.min(space, wrapped), lines, truncated: false};
}

/** As browsers break lines. A line too many would be a gap between the label and its bar. */
function linesIn(space: number, words: readonly number[]): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    if (used > 0 && used + word > space) [lines, used] = [lines + 1, 0];
    used += word;
  }
  return lines;
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
