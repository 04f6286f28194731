import {svg, type TemplateResult} from 'lit';

/** Where a link leaves or enters a mark, in px. */
export interface LinkEnd {
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** The side of the mark without a label: 1 right, -1 left. */
  readonly side: 1 | -1;
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
 */
export function linkView(from: LinkEnd, to: LinkEnd): TemplateResult {
  const swing = Math.min(MAX_SWING, MIN_SWING + Math.abs(to.x - from.x) / 6);
  const [start, tip] = [from, to].map(({x, side}) => x + side * CLEARANCE);
  const [control1, control2] = [from, to].map(({x, side}) => x + side * swing);
  const base = tip! + to.side * HEAD;
  return svg`<path class="curve" d="M${start},${from.y} C${control1},${from.y} ${control2},${to.y} ${base},${to.y}" /><path
    class="head" d="M${tip},${to.y} L${base},${to.y - HEAD} V${to.y + HEAD} Z" />`;
}
