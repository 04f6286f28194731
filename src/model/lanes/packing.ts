/** Lays the entries of a lane out in rows, so that nothing covers anything. */
import {heightOf} from './heights.js';
import {labelOf, spotOf, type Allowance, type Spot} from './placing.js';
import {Rows} from './rows.js';
import type {Lane, LaneLayout, Metrics, Placement, Scale} from './scene.js';

/** What labels may take while a lane has at most so many rows; with the last the lane grows as far as it must. */
const DENSITIES: readonly (Allowance & {readonly rows: number})[] = [
  {widest: 28, lines: 2, rows: 8},
  {widest: 12, lines: 1, rows: 24},
  {widest: 6, lines: 1, rows: Infinity},
];

/** An entry that has its row, and how far down that is not known yet. */
interface InRow extends Pick<Placement, 'label' | 'extent'> {
  readonly spot: Spot;
  readonly row: number;
}

/** The answer depends on the zoom and not on where the view is: it serves for all panning. */
export function pack(lane: Lane, scale: Scale, metrics: Metrics): LaneLayout {
  const spots = lane.items.map((laneItem) => spotOf(laneItem, scale, metrics));
  let placed: InRow[] | undefined;
  for (const density of DENSITIES) placed ??= inRows(spots, density, scale, metrics);
  const widened = inFreeRoom(placed!, scale, metrics);
  const {tops, height} = stacked(widened, metrics);
  return {lane, height, placements: widened.map((each) => placementOf(each, tops[each.row]!, metrics))};
}

/** Each in the first row that has room for it; nothing where there would be too many rows. */
function inRows(
  spots: readonly Spot[],
  density: (typeof DENSITIES)[number],
  scale: Scale,
  metrics: Metrics,
): InRow[] | undefined {
  const rows = new Rows(metrics.gap, density.rows);
  const half = metrics.mark / 2;
  const placed: InRow[] = [];
  for (const spot of spots) {
    const {mark, bar} = spot;
    const label = labelOf(spot, density, scale, metrics);
    const start = Math.min(mark - half, label.start, bar?.start ?? mark);
    const end = Math.max(mark + half, label.start + label.width, bar?.end ?? mark);
    const row = rows.take(start, end);
    if (row < 0) return undefined;
    placed.push({spot, label, extent: [start, end], row});
  }
  return placed;
}

/** The same, with what is cut grown into what is left free beside it: a crowd of one day has all the room after it. */
function inFreeRoom(placed: readonly InRow[], scale: Scale, metrics: Metrics): InRow[] {
  const {gap, edge} = metrics;
  const grown = [...placed];
  const rows = Map.groupBy(placed.keys(), (index) => placed[index]!.row);
  for (const row of rows.values()) {
    row.sort((a, b) => grown[a]!.extent[0] - grown[b]!.extent[0]);
    row.forEach((index, place) => {
      const from = place > 0 ? grown[row[place - 1]!]!.extent[1] + gap : edge;
      const to = place + 1 < row.length ? grown[row[place + 1]!]!.extent[0] - gap : scale.width - edge;
      grown[index] = grownIn(grown[index]!, from, to, metrics);
    });
  }
  return grown;
}

function grownIn(each: InRow, from: number, to: number, metrics: Metrics): InRow {
  const {label, extent, spot} = each;
  const {start, width, side} = label;
  const end = start + width;
  const room = Math.min(DENSITIES[0]!.widest * metrics.em, side === 'end' ? to - start : end - from);
  if (!label.cut || label.lines > 1 || room < width + metrics.em) return each;
  const whole = metrics.label(spot.laneItem.item).width;
  const own = Math.min(room, whole);
  const first = side === 'end' ? start : end - own;
  return {
    ...each,
    label: {...label, start: first, width: own, cut: whole > own},
    extent: [Math.min(extent[0], first), Math.max(extent[1], first + own)],
  };
}

/** Where rows begin: each is as high as the highest in it. */
function stacked(placed: readonly InRow[], metrics: Metrics): {tops: number[]; height: number} {
  const heights: number[] = [];
  for (const {row, label, spot} of placed) {
    heights[row] = Math.max(heights[row] ?? 0, heightOf(label.lines, spot.bar !== undefined, metrics));
  }
  let height = 0;
  const tops = heights.map((own) => {
    height += own;
    return height - own;
  });
  return {tops, height};
}

// Here and where labels are placed, no object is made by spreading another: of thousands, that takes most of the time.
function placementOf({spot, label, extent}: InRow, top: number, {mark: size}: Metrics): Placement {
  const {laneItem, mark, bar} = spot;
  const {start, width} = label;
  const block =
    label.side === 'end' ? ([mark - size / 2, start + width] as const) : ([start, mark + size / 2] as const);
  return bar ? {laneItem, top, mark, bar, label, block, extent} : {laneItem, top, mark, label, block, extent};
}
