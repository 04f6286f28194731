import type {Placement} from '../../../model/lanes/geometry.js';
import {heightOf} from '../../../model/lanes/heights.js';
import type {LanesContext} from '../messages.js';
import {linkCurveView, pointOn, type LinkEnd, type LinkLabel} from '../views/links.js';
import type {FocusTarget} from './focus-targets.js';
import {clipToViewport} from './label-geometry.js';
import type {MeasuredLayout} from './measured-layout.js';
import type {ViewWindow} from './view-window.js';

/** How far out of view a link is drawn to, in px. */
const MAX_OFFSET_PX = 2000;
/** Where on its curve a label may be, best first: parts of the way. */
const LABEL_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];
/** Labels of more links would find no place, and looking for one takes long. */
const MAX_LABELS = 50;
/** Space around a label, in px. */
const CLEARANCE = 3;

/** Where the lanes are. */
interface LanesOnScreen {
  readonly layout: MeasuredLayout;
  readonly view: ViewWindow;
  /** The tops of the lanes, in px. */
  readonly laneTops: readonly number[];
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The links from the selected entry and to it, among the entries that are shown.
 * @param selected an entry's id
 */
export function linksOf(
  selected: string | undefined,
  lanes: LanesOnScreen,
  {translate}: LanesContext,
): readonly unknown[] {
  if (selected === undefined) return [];
  const targets = new Map(lanes.layout.focusTargets.map((target) => [target.id, target]));
  // The links of a bundled entry are not drawn.
  const links = [...targets].flatMap(([id, from]) =>
    from.placement.bundle
      ? []
      : (from.placement.laneItem.item.entry.links ?? [])
          .filter(({to}) => targets.has(to) && (id === selected || to === selected))
          .map((link) => ({from, to: targets.get(link.to)!, type: link.type})),
  );
  const taken = links.length > 0 ? labelsInView(lanes) : [];
  return links.map(({from, to, type}, index) => {
    const ends = [endOf(from, lanes), endOf(to, lanes)] as const;
    const text = translate(`lanes.link.${type}`);
    const label = index < MAX_LABELS ? labelOn(ends, text, taken, lanes) : undefined;
    if (label) taken.push(label.box);
    return linkCurveView(...ends, label);
  });
}

function endOf({placement, lane}: FocusTarget, {layout, view, laneTops}: LanesOnScreen): LinkEnd {
  const {metrics, direction} = layout;
  const {start, end, width} = view;
  const [from, to] = clipToViewport(placement, [start, end], metrics) ?? placement.block;
  const isMarkFirst = placement.label.side === 'end';
  const mark = (isMarkFirst ? from + metrics.mark / 2 : to - metrics.mark / 2) - start;
  const x = Math.max(-MAX_OFFSET_PX, Math.min(width + MAX_OFFSET_PX, mark));
  return {
    x: direction > 0 ? x : width - x,
    y: laneTops[lane]! + placement.top + metrics.row / 2,
    side: isMarkFirst === direction > 0 ? -1 : 1,
  };
}

/** The first place on the curve where a label is in view and covers nothing. */
function labelOn(
  [from, to]: readonly [LinkEnd, LinkEnd],
  text: string,
  taken: readonly Rectangle[],
  {layout, view}: LanesOnScreen,
): (LinkLabel & {readonly box: Rectangle}) | undefined {
  const halfWidth = layout.tickWidthOf(text) / 2 + CLEARANCE;
  const halfHeight = layout.metrics.line / 2;
  for (const part of LABEL_PLACES) {
    const {x: onCurve, y} = pointOn(from, to, part);
    const x = Math.min(view.width - halfWidth, Math.max(halfWidth, onCurve));
    const box = {left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight};
    // Moved in from an edge, it would be away from its curve.
    if (Math.abs(x - onCurve) <= halfWidth && !taken.some((other) => isOver(box, other)))
      return {x, y, text, box};
  }
  return undefined;
}

/** The rectangles of the marks and labels that are in view. */
function labelsInView({layout, view, laneTops}: LanesOnScreen): Rectangle[] {
  const {metrics, direction} = layout;
  const rectangleOf = (placement: Placement, lane: number): Rectangle[] => {
    const block = clipToViewport(placement, [view.start, view.end], metrics);
    if (!block) return [];
    const [start, end] = block.map((px) => px - view.start) as [number, number];
    const top = laneTops[lane]! + placement.top;
    const [left, right] = direction > 0 ? [start, end] : [view.width - end, view.width - start];
    return [{left, right, top, bottom: top + heightOf(placement.label.lines, false, metrics)}];
  };
  return layout.lanes.flatMap(({placements}, lane) =>
    placements.flatMap((placement) => rectangleOf(placement, lane)),
  );
}

function isOver(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
