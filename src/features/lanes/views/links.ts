import {svg, type TemplateResult} from 'lit';

/** Where a link leaves or enters a mark, in px. */
export interface LinkEnd {
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** The side of the mark without a label: 1 right, -1 left. */
  readonly side: 1 | -1;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a link says, with the point in the middle of it. */
export interface LinkLabel extends Point {
  readonly text: string;
}

/** Distance of a curve from the centres of its marks, and half the height of its arrowhead, in px. */
const CLEARANCE = 11;
const HEAD = 5;
/** How far a curve swings out, in px. */
const MIN_SWING = 30;
const MAX_SWING = 70;

/**
 * A curve from mark to mark with an arrowhead at the second. It is hidden from assistive technology: the panel of the
 * selected entry lists its links.
 * @param label absent where there is no free space for it
 */
export function linkCurveView(from: LinkEnd, to: LinkEnd, label: LinkLabel | undefined): TemplateResult {
  const [start, control1, control2, base] = curveOf(from, to);
  const tip = to.x + to.side * CLEARANCE;
  return svg`<path class="curve" d="M${start.x},${start.y} C${control1.x},${control1.y} ${control2.x},${control2.y} ${base.x},${base.y}" /><path
    class="head" d="M${tip},${to.y} L${base.x},${to.y - HEAD} V${to.y + HEAD} Z" />${
      label && svg`<text class="link-label" x=${label.x} y=${label.y}>${label.text}</text>`
    }`;
}

/** The point of a curve at a part of its way, from 0 to 1. */
export function pointOn(from: LinkEnd, to: LinkEnd, part: number): Point {
  const rest = 1 - part;
  const weights = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
  const points = curveOf(from, to);
  const sum = (of: (point: Point) => number): number =>
    points.reduce((total, point, index) => total + weights[index]! * of(point), 0);
  return {x: sum(({x}) => x), y: sum(({y}) => y)};
}

/** The ends of a curve and its two control points. */
function curveOf(from: LinkEnd, to: LinkEnd): readonly [Point, Point, Point, Point] {
  const swing = Math.min(MAX_SWING, MIN_SWING + Math.abs(to.x - from.x) / 6);
  return [
    {x: from.x + from.side * CLEARANCE, y: from.y},
    {x: from.x + from.side * swing, y: from.y},
    {x: to.x + to.side * swing, y: to.y},
    {x: to.x + to.side * (CLEARANCE + HEAD), y: to.y},
  ];
}
