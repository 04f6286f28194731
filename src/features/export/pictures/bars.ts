/** Bars for what lasted, brackets for what fell somewhere within: as far as the ends are known. */
import type {Edge} from '../../../model/lanes/geometry.js';
import type {Box} from '../../../model/lanes/boxes.js';
import {box, type Outline} from './shapes.js';

export interface Bar {
  readonly form: 'lasting' | 'within';
  readonly edges: readonly [start: Edge, end: Edge];
  readonly fill: 'filled' | 'outline' | 'dashed';
  readonly colour: string;
  readonly background: string;
}

const THICK = 6;
/** How long what is drawn of an end that is not exact may be. */
const TAIL = {soft: 18, unknown: 44} as const;
const ARROW = 9;
/** And of one that is not filled, its two lines. */
const FADING = [3, 4];
/** The pieces in which an end fades out, as shares of its length. */
const PIECES = [
  [0, 0.28],
  [0.4, 0.6],
  [0.72, 0.84],
  [0.94, 1],
] as const;

export function barShapes({start, top, width, height}: Box, bar: Bar): Outline[] {
  const {edges, form} = bar;
  const bottom = top + height - 1;
  const ends = [start, start + width] as const;
  const [first, last] = edges.map((edge) => tailOf(edge, width));
  const [from, to] = [ends[0] + first!, ends[1] - last!];
  const tails = [...tail(edges[0], from, ends[0], bottom, bar), ...tail(edges[1], to, ends[1], bottom, bar)];
  if (form === 'lasting') return [strip(from, to, bottom, bar), ...tails];
  const hook = (edge: Edge, x: number): Outline[] =>
    edge === 'exact' || edge === 'soft'
      ? [
          line(
            [
              [x, bottom],
              [x, bottom - THICK],
            ],
            bar,
          ),
        ]
      : [];
  return [
    line(
      [
        [from, bottom],
        [to, bottom],
      ],
      bar,
    ),
    ...tails,
    ...hook(edges[0], ends[0]),
    ...hook(edges[1], ends[1]),
  ];
}

function tailOf(edge: Edge, width: number): number {
  return edge === 'exact' ? 0 : Math.min(edge === 'open' ? ARROW : TAIL[edge], width / 2);
}

/** Outwards from where it is still known: an arrow where it goes on, pieces where it fades. */
function tail(edge: Edge, inner: number, outer: number, bottom: number, bar: Bar): Outline[] {
  const length = outer - inner;
  if (edge === 'exact') return [];
  if (edge === 'open') {
    const middle = bar.form === 'within' ? bottom : bottom - THICK / 2;
    const tip: Outline['points'] = [
      [inner, middle - THICK],
      [outer, middle],
      [inner, middle + THICK],
    ];
    return [{points: tip, closed: true, fill: bar.colour}];
  }
  if (bar.form === 'lasting' && bar.fill !== 'filled')
    return [bottom, bottom - THICK].map((y) => ({
      ...line(
        [
          [inner, y],
          [outer, y],
        ],
        bar,
      ),
      dash: FADING,
    }));
  return PIECES.map(([a, b]) => [inner + a * length, inner + b * length] as const).map(([a, b]) =>
    bar.form === 'lasting'
      ? strip(a, b, bottom, bar)
      : line(
          [
            [a, bottom],
            [b, bottom],
          ],
          bar,
        ),
  );
}

function strip(from: number, to: number, bottom: number, {fill, colour, background}: Bar): Outline {
  const points = box(Math.min(from, to), bottom - THICK, Math.abs(to - from), THICK);
  return fill === 'filled'
    ? {points, closed: true, fill: colour}
    : {points, closed: true, fill: background, stroke: colour, dash: fill === 'dashed' ? [3, 2] : undefined};
}

function line(points: Outline['points'], {colour, fill}: Bar): Outline {
  return {points, stroke: colour, dash: fill === 'dashed' ? [3, 2] : undefined};
}
