/** Packs the entries of a lane into rows, so that nothing overlaps. */
import type {Interval, Lane, LaneLayout, Metrics, Placement, Scale} from './geometry.js';
import {heightOf} from './heights.js';
import {placeLabel, placeMark, type LabelLimits, type PlacedMark} from './placing.js';
import {Rows} from './rows.js';

/** The limits of labels while the lane has at most so many rows. With the last limits, the lane grows as needed. */
const DENSITIES: readonly (LabelLimits & {readonly maxRows: number})[] = [
  {maxWidthEm: 28, lines: 2, maxRows: 8},
  {maxWidthEm: 12, lines: 1, maxRows: 24},
  {maxWidthEm: 6, lines: 1, maxRows: Infinity},
];

/** An entry with its row; the row's top is not known yet. */
interface InRow extends Pick<Placement, 'label' | 'extent'> {
  readonly placedMark: PlacedMark;
  readonly row: number;
}

/** Depends on the zoom but not on the view's position: panning reuses the result. */
export function pack(lane: Lane, scale: Scale, metrics: Metrics): LaneLayout {
  const marks = lane.items.map((laneItem) => placeMark(laneItem, scale, metrics));
  let inRows: InRow[] | undefined;
  for (const density of DENSITIES) inRows ??= assignRows(marks, density, scale, metrics);
  const widened = widenLabels(inRows!, scale, metrics);
  const {tops, height} = stackRows(widened, metrics);
  return {lane, height, placements: widened.map((each) => placementOf(each, tops[each.row]!, metrics))};
}

/** Puts each entry into the first row with space for it. @returns nothing if there would be too many rows */
function assignRows(
  marks: readonly PlacedMark[],
  density: (typeof DENSITIES)[number],
  scale: Scale,
  metrics: Metrics,
): InRow[] | undefined {
  const rows = new Rows(metrics.gap, density.maxRows);
  const half = metrics.mark / 2;
  const inRows: InRow[] = [];
  for (const placedMark of marks) {
    const {mark, bar} = placedMark;
    const label = placeLabel(placedMark, density, scale, metrics);
    const start = Math.min(mark - half, label.start, bar?.start ?? mark);
    const end = Math.max(mark + half, label.start + label.width, bar?.end ?? mark);
    const row = rows.add(start, end);
    if (row < 0) return undefined;
    inRows.push({placedMark, label, extent: [start, end], row});
  }
  return inRows;
}

/** Widens truncated labels into the space left free beside them: after a crowd on one day there may be plenty. */
function widenLabels(inRows: readonly InRow[], scale: Scale, metrics: Metrics): InRow[] {
  const {gap, edge} = metrics;
  const widened = [...inRows];
  const rows = Map.groupBy(inRows.keys(), (index) => inRows[index]!.row);
  for (const row of rows.values()) {
    row.sort((a, b) => widened[a]!.extent[0] - widened[b]!.extent[0]);
    row.forEach((index, place) => {
      const from = place > 0 ? widened[row[place - 1]!]!.extent[1] + gap : edge;
      const to = place + 1 < row.length ? widened[row[place + 1]!]!.extent[0] - gap : scale.width - edge;
      widened[index] = widenLabel(widened[index]!, [from, to], metrics);
    });
  }
  return widened;
}

/** @param free the free space around the entry in its row, itself included */
function widenLabel(each: InRow, [from, to]: Interval, metrics: Metrics): InRow {
  const {label, extent, placedMark} = each;
  const {start, width, side} = label;
  const end = start + width;
  const space = Math.min(DENSITIES[0]!.maxWidthEm * metrics.em, side === 'end' ? to - start : end - from);
  if (!label.truncated || label.lines > 1 || space < width + metrics.em) return each;
  const fullWidth = metrics.label(placedMark.laneItem.item).width;
  const newWidth = Math.min(space, fullWidth);
  const newStart = side === 'end' ? start : end - newWidth;
  return {
    ...each,
    label: {...label, start: newStart, width: newWidth, truncated: fullWidth > newWidth},
    extent: [Math.min(extent[0], newStart), Math.max(extent[1], newStart + newWidth)],
  };
}

/** The tops of the rows: each row is as high as its highest entry. */
function stackRows(inRows: readonly InRow[], metrics: Metrics): {tops: number[]; height: number} {
  const heights: number[] = [];
  for (const {row, label, placedMark} of inRows) {
    heights[row] = Math.max(heights[row] ?? 0, heightOf(label.lines, placedMark.bar !== undefined, metrics));
  }
  let height = 0;
  const tops = heights.map((rowHeight) => {
    height += rowHeight;
    return height - rowHeight;
  });
  return {tops, height};
}

// No object spread here nor in `placeLabel`: for thousands of entries it would take most of the time.
function placementOf({placedMark, label, extent}: InRow, top: number, {mark: size}: Metrics): Placement {
  const {laneItem, mark, bar} = placedMark;
  const {start, width} = label;
  const block: Interval = label.side === 'end' ? [mark - size / 2, start + width] : [start, mark + size / 2];
  return bar ? {laneItem, top, mark, bar, label, block, extent} : {laneItem, top, mark, label, block, extent};
}
