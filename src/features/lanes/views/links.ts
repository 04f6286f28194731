/** The links of the selected entry, for the eye alone: its panel tells them in words. */
import {svg, type TemplateResult} from 'lit';

/** A place that a link leaves or enters: the centre of a mark, and the side of it on which no label stands. */
export interface LinkEnd {
  readonly x: number;
  readonly y: number;
  readonly side: 1 | -1;
}

/** How far a curve keeps from the marks that it joins, and the size of its head. */
const CLEAR = 11;
const HEAD = 5;
/** How far a curve swings out, at least and at most. */
const SWING = [30, 70] as const;

/** A curve from mark to mark with its head at the second. Time runs to the right here; see the styles for the other way. */
export function linkView(from: LinkEnd, to: LinkEnd): TemplateResult {
  const swing = Math.min(SWING[1], SWING[0] + Math.abs(to.x - from.x) / 6);
  const [start, tip] = [from, to].map(({x, side}) => x + side * CLEAR);
  const [out, back] = [from, to].map(({x, side}) => x + side * swing);
  const base = tip! + to.side * HEAD;
  return svg`<path class="curve" d="M${start},${from.y} C${out},${from.y} ${back},${to.y} ${base},${to.y}" /><path
    class="head" d="M${tip},${to.y} L${base},${to.y - HEAD} V${to.y + HEAD} Z" />`;
}
