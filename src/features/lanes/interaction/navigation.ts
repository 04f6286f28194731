/** Moves the focus from entry to entry. */
import type {Placement} from '../../../model/lanes/geometry.js';
import {positionOf} from '../../../model/lanes/scale.js';
import {clipToViewport} from '../drawing/label-geometry.js';
import type {Plot} from '../drawing/plot.js';
import {nearestTo, stepFrom, type FocusStep} from './focus-steps.js';

/**
 * Makes an entry the one that Tab leads to.
 * @param reveal whether to bring it into view
 * @returns its button
 */
export function setTabTarget(plot: Plot, id: string, reveal = true): HTMLElement | undefined {
  const target = plot.focusTargetOf(id);
  if (!target) return undefined;
  plot.tabTarget = id;
  plot.updateStates();
  if (reveal && bringIntoView(target.placement, plot)) plot.follow(true);
  return plot.entries?.buttonOf(target);
}

/** Makes another entry the one that Tab leads to. @returns its button */
export function takeStep(plot: Plot, step: FocusStep): HTMLElement | undefined {
  const from = plot.focusTargetOf(plot.tabTarget);
  const to = from && stepFrom(from, step, plot.layout.focusTargets);
  return to && setTabTarget(plot, to.id);
}

/**
 * What stays where it is while zooming: the entry with the focus or the selected one, if it is in view, otherwise the one
 * nearest to the middle. So there is always an entry left to see. In px from the start of the view.
 */
export function zoomAnchorOf(plot: Plot): number {
  const {start, end, width} = plot.view;
  const inView = plot.layout.focusTargets.filter(({placement: {mark}}) => mark >= start && mark <= end);
  const id = plot.box.querySelector('.lane-item :focus') ? plot.tabTarget : plot.selected;
  const target = inView.find((each) => each.id === id) ?? nearestTo(start + width / 2, inView);
  return target ? anchorIn(plot, target.placement) - start : width / 2;
}

/** Where an entry starts: near enough, a mark moves there from the middle of its day. */
function anchorIn({view, layout}: Plot, {mark, laneItem}: Placement): number {
  const {start} = laneItem.span;
  return Number.isFinite(start) ? Math.max(view.start, positionOf(layout.scale!, start)) : mark;
}

/** @returns whether the view has moved: it stays if mark and label are in it, as far as they fit */
function bringIntoView(placement: Placement, {view, layout: {metrics}}: Plot): boolean {
  if (clipToViewport(placement, [view.start, view.end], metrics)) return false;
  const [from, to] = placement.block;
  return view.reveal([from - metrics.edge, to + metrics.edge]);
}
