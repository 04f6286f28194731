import {tickLabels} from '../../format/ticks.js';
import {dayAt, positionOf} from '../../model/lanes/scale.js';
import type {Tick} from '../../model/lanes/geometry.js';
import {ticksOf} from '../../model/lanes/ticks.js';
import type {LanesContext} from './messages.js';
import {placeTicks, type PlacedTick} from '../../model/lanes/tick-labels.js';
import type {MeasuredLayout} from './measured-layout.js';
import type {ViewWindow} from './view-window.js';

/** What a label of a tick takes with the space to the next, in em. */
const ROOM = 5.5;
const GAP = 1;

/** The ticks in view, with as many labels as there is room for. */
export function ticksIn(
  {scale, start, end, width}: ViewWindow,
  {metrics: {em}, widthOfTick}: MeasuredLayout,
  timed: boolean,
  context: LanesContext,
): {readonly ticks: readonly PlacedTick[]; readonly unit: Tick['unit'] | undefined} {
  const ticks = ticksOf(
    dayAt(scale, start),
    dayAt(scale, end),
    Math.max(2, Math.floor(width / em / ROOM)),
    timed,
  );
  const labels = tickLabels(ticks, context);
  const placed = ticks.map(({at}, index) => ({at: positionOf(scale, at) - start, text: labels[index]!}));
  return {ticks: placeTicks(placed, width, widthOfTick, GAP * em), unit: ticks[0]?.unit};
}
