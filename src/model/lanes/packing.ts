/** Packs the entries of a lane into rows, so that nothing overlaps. */
import type {Interval, Lane, LaneLayout, Metrics, Placement, Scale} from './geometry.js';
import {bundlesOf} from './bundles.js';
import {heightOf} from './heights.js';
import {maxWidthOf, placeLabel, placeMark, type LabelLimits, type PlacedMark} from './placing.js';
import {Rows} from './rows.js';

/** The limits of labels while the lane has at most so many rows. With the last limits, the lane grows as needed. */
const DENSITIES: readonly Density[] = [
  {maxWidthEm: 28, lines: 5, maxRows: 8},
  {maxWidthEm: 12, lines: 1, maxRows: 24},
  {maxWidthEm: 6, lines: 1, maxRows: Infinity},
];
/** The limits of labels where entries may be bundled. */
const BUNDLING: LabelLimits = {maxWidthEm: 16, lines: 1};
/** A lane that has few rows more than it may have is not worth a bundle. */
const ROWS_BEYOND = 3;

type Density = LabelLimits & {readonly maxRows: number};

/** When entries are bundled. */
export interface Bundling {
  /** How many rows of entries a lane may have. */
  readonly maxRows: number;
  /** Ids of the entries that are never bundled. */
  readonly alone: ReadonlySet<string>;
}

/** An entry with its row; the row's top is not known yet. */
interface InRow extends Pick<Placement, 'label' | 'extent'> {
  readonly placedMark: PlacedMark;
  readonly bundle?: Placement['bundle'];
  readonly row: number;
}

/**
 * Depends on the zoom but not on the view's position: panning reuses the result.
 * @param bundling without it, all entries are drawn
 */
export function pack(lane: Lane, scale: Scale, metrics: Metrics, bundling?: Bundling): LaneLayout {
  const marks = lane.items.map((laneItem) => placeMark(laneItem, scale, metrics));
  const inRows = bundling
    ? (assignRows(marks, DENSITIES[0]!, scale, metrics) ??
      assignRows(marks, {...BUNDLING, maxRows: bundling.maxRows + ROWS_BEYOND}, scale, metrics) ??
      assignWithBundles(marks, scale, metrics, bundling))
    : firstWithSpace(DENSITIES, (density) => assignRows(marks, density, scale, metrics));
  const widened = widenLabels(inRows, scale, metrics);
  const {tops, height} = stackRows(widened, metrics);
  return {lane, height, placements: widened.map((each) => placementOf(each, tops[each.row]!, metrics))};
}

function firstWithSpace(
  densities: readonly Density[],
  assign: (density: Density) => InRow[] | undefined,
): InRow[] {
  let inRows: InRow[] | undefined;
  for (const density of densities) inRows ??= assign(density);
  return inRows!;
}

/** Puts each entry into the first row with space for it. @returns nothing if there would be too many rows */
function assignRows(
  marks: readonly PlacedMark[],
  density: Density,
  scale: Scale,
  metrics: Metrics,
): InRow[] | undefined {
  const rows = new Rows(metrics.gap, density.maxRows);
  const inRows: InRow[] = [];
  for (const placedMark of marks) {
    const inRow = addTo(rows, placedMark, placeLabel(placedMark, density, scale, metrics), metrics);
    if (!inRow) return undefined;
    inRows.push(inRow);
  }
  return inRows;
}

/** Fills a few rows, and bundles the entries that find no space in them. */
function assignWithBundles(
  marks: readonly PlacedMark[],
  scale: Scale,
  metrics: Metrics,
  {alone, maxRows}: Bundling,
): InRow[] {
  const few = new Rows(metrics.gap, maxRows);
  const isAlone = ({laneItem}: PlacedMark): boolean => alone.has(laneItem.item.entry.id);
  const inRows = new Map<PlacedMark, InRow>();
  const rest: PlacedMark[] = [];
  // Those that have to be there first take the space that they need.
  for (const placedMark of [...marks.filter(isAlone), ...marks.filter((each) => !isAlone(each))]) {
    const inRow = addTo(few, placedMark, placeLabel(placedMark, BUNDLING, scale, metrics), metrics);
    if (inRow) inRows.set(placedMark, inRow);
    else rest.push(placedMark);
  }
  const more = new Rows(metrics.gap, Infinity);
  const bundles: InRow[] = [];
  for (const bundle of bundlesOf(rest, scale, metrics)) {
    const {placedMark, label, entries} = bundle;
    const {row, ...inRow} = addTo(more, placedMark, label, metrics)!;
    const below = {...inRow, row: maxRows + row};
    if (entries.length > 1) bundles.push({...below, bundle: entries});
    else inRows.set(placedMark, below);
  }
  return [...marks.flatMap((each) => inRows.get(each) ?? []), ...bundles];
}

function addTo(
  rows: Rows,
  placedMark: PlacedMark,
  label: Placement['label'],
  metrics: Metrics,
): InRow | undefined {
  const half = metrics.mark / 2;
  const {mark, bar} = placedMark;
  const start = Math.min(mark - half, label.start, bar?.start ?? mark);
  const end = Math.max(mark + half, label.start + label.width, bar?.end ?? mark);
  const row = rows.add(start, end);
  return row < 0 ? undefined : {placedMark, label, extent: [start, end], row};
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
  const space = Math.min(maxWidthOf(DENSITIES[0]!, metrics), side === 'end' ? to - start : end - from);
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
function placementOf(
  {placedMark, label, extent, bundle}: InRow,
  top: number,
  {mark: size}: Metrics,
): Placement {
  const {laneItem, mark, bar} = placedMark;
  const {start, width} = label;
  const block: Interval = label.side === 'end' ? [mark - size / 2, start + width] : [start, mark + size / 2];
  if (bundle) return {laneItem, top, mark, label, block, extent, bundle};
  return bar ? {laneItem, top, mark, bar, label, block, extent} : {laneItem, top, mark, label, block, extent};
}
