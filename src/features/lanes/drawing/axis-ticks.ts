import {tickLabels} from '../../../format/ticks.js';
import {dayAt, positionOf} from '../../../model/lanes/scale.js';
import type {Tick} from '../../../model/lanes/geometry.js';
import {placeTicks, type PlacedTick} from '../../../model/lanes/tick-labels.js';
import {ticksOf} from '../../../model/lanes/ticks.js';
import type {LanesContext} from '../messages.js';
import type {MeasuredLayout} from './measured-layout.js';
import type {ViewWindow} from './view-window.js';

/** Space for a label and the gap after it, in em. */
const TICK_SPACE = 5.5;
const GAP = 1;

/**
 * The ticks in view, with as many labels as fit.
 * @param timed whether ticks may divide a day
 */
export function ticksIn(
  {scale, start, end, width}: ViewWindow,
  {metrics: {em}, tickWidthOf}: MeasuredLayout,
  timed: boolean,
  context: LanesContext,
): {readonly ticks: readonly PlacedTick[]; readonly unit: Tick['unit'] | undefined} {
  const max = Math.max(2, Math.floor(width / em / TICK_SPACE));
  const ticks = ticksOf(dayAt(scale, start), dayAt(scale, end), max, timed);
  const labels = tickLabels(ticks, context);
  const positions = ticks.map(({at}, index) => ({at: positionOf(scale, at) - start, text: labels[index]!}));
  return {ticks: placeTicks(positions, width, tickWidthOf, GAP * em), unit: ticks[0]?.unit};
}
