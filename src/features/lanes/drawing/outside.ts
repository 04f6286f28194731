/** The entries outside the view: counted at its edges, where buttons lead to them. */
import type {FocusTarget} from './focus-targets.js';
import {entriesOf} from './focus-targets.js';
import {clipToViewport} from './label-geometry.js';
import type {MeasuredLayout} from './measured-layout.js';
import type {ViewWindow} from './view-window.js';

export type Side = 'earlier' | 'later';

export interface Outside {
  readonly count: number;
  /** The one that is nearest to the view. */
  readonly nearest: FocusTarget | undefined;
}

/** An entry with a bar is in view as long as the bar is: its mark stays with it. */
export function outsideOf(
  {focusTargets, metrics}: Pick<MeasuredLayout, 'focusTargets' | 'metrics'>,
  {start, end}: Pick<ViewWindow, 'start' | 'end'>,
): Readonly<Record<Side, Outside>> {
  const hidden = focusTargets
    .filter(({placement}) => !clipToViewport(placement, [start, end], metrics))
    .sort((a, b) => a.placement.mark - b.placement.mark);
  const earlier = hidden.filter(({placement}) => placement.mark < start);
  const later = hidden.filter(({placement}) => placement.mark >= start);
  return {
    earlier: {count: countOf(earlier), nearest: earlier.at(-1)},
    later: {count: countOf(later), nearest: later[0]},
  };
}

function countOf(targets: readonly FocusTarget[]): number {
  return targets.reduce((sum, target) => sum + entriesOf(target).length, 0);
}
