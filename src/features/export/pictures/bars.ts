/** Bars for entries that lasted, brackets for entries within an interval. Their ends show how well they are known. */
import type {Edge} from '../../../model/lanes/geometry.js';
import type {Box} from '../../../model/lanes/boxes.js';
import {rectangle, type PathShape, type Point} from './shapes.js';

export interface Bar {
  readonly form: 'lasting' | 'within';
  readonly edges: readonly [start: Edge, end: Edge];
  readonly fill: 'filled' | 'outline' | 'dashed';
  readonly colour: string;
  readonly background: string;
}

const THICKNESS = 6;
/** The maximum lengths of ends that are not exact. */
const TAIL_LENGTHS = {soft: 18, unknown: 44} as const;
const ARROW_LENGTH = 9;
/** The dashes of an end that fades out, for a bar that is not filled. */
const FADING_DASH = [3, 4];
/** The pieces of an end that fades out, as shares of its length. */
const FADING_PIECES = [
  [0, 0.28],
  [0.4, 0.6],
  [0.72, 0.84],
  [0.94, 1],
] as const;

export function barShapes({start, top, width, height}: Box, bar: Bar): PathShape[] {
  const {edges, form} = bar;
  const bottom = top + height - 1;
  const ends = [start, start + width] as const;
  const [first, last] = edges.map((edge) => tailLength(edge, width));
  const [from, to] = [ends[0] + first!, ends[1] - last!];
  const tails = [
    ...tailShapes(edges[0], from, ends[0], bottom, bar),
    ...tailShapes(edges[1], to, ends[1], bottom, bar),
  ];
  if (form === 'lasting') return [stripShape(from, to, bottom, bar), ...tails];
  const hook = (edge: Edge, x: number): PathShape[] =>
    edge === 'exact' || edge === 'soft' ? [lineShape([x, bottom], [x, bottom - THICKNESS], bar)] : [];
  return [
    lineShape([from, bottom], [to, bottom], bar),
    ...tails,
    ...hook(edges[0], ends[0]),
    ...hook(edges[1], ends[1]),
  ];
}

function tailLength(edge: Edge, width: number): number {
  return edge === 'exact' ? 0 : Math.min(edge === 'open' ? ARROW_LENGTH : TAIL_LENGTHS[edge], width / 2);
}

/** The shapes of an end, from the known part outwards: an arrow if it is open, pieces if it fades out. */
function tailShapes(edge: Edge, inner: number, outer: number, bottom: number, bar: Bar): PathShape[] {
  const length = outer - inner;
  if (edge === 'exact') return [];
  if (edge === 'open') {
    const middle = bar.form === 'within' ? bottom : bottom - THICKNESS / 2;
    const tip: PathShape['points'] = [
      [inner, middle - THICKNESS],
      [outer, middle],
      [inner, middle + THICKNESS],
    ];
    return [{points: tip, closed: true, fill: bar.colour}];
  }
  if (bar.form === 'lasting' && bar.fill !== 'filled') {
    return [bottom, bottom - THICKNESS].map((y) => ({
      ...lineShape([inner, y], [outer, y], bar),
      dash: FADING_DASH,
    }));
  }
  return FADING_PIECES.map(([a, b]) => {
    const [from, to] = [inner + a * length, inner + b * length];
    return bar.form === 'lasting'
      ? stripShape(from, to, bottom, bar)
      : lineShape([from, bottom], [to, bottom], bar);
  });
}

function stripShape(from: number, to: number, bottom: number, {fill, colour, background}: Bar): PathShape {
  const points = rectangle(Math.min(from, to), bottom - THICKNESS, Math.abs(to - from), THICKNESS);
  return fill === 'filled'
    ? {points, closed: true, fill: colour}
    : {points, closed: true, fill: background, stroke: colour, dash: fill === 'dashed' ? [3, 2] : undefined};
}

function lineShape(from: Point, to: Point, {colour, fill}: Bar): PathShape {
  return {points: [from, to], stroke: colour, dash: fill === 'dashed' ? [3, 2] : undefined};
}
