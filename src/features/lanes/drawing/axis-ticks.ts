import {tickLabels} from '../../../format/ticks.js';
import {dayAt, positionOf} from '../../../model/lanes/scale.js';
import type {Metrics, Tick} from '../../../model/lanes/geometry.js';
import {placeTicks, type PlacedTick} from '../../../model/lanes/tick-labels.js';
import {ticksOf} from '../../../model/lanes/ticks.js';
import type {LanesContext} from '../messages.js';
import type {AxisDates} from '../views/entry-texts.js';
import type {Scene} from './scene.js';
import type {ViewWindow} from './view-window.js';

/** Implemented by `MeasuredLayout`. */
interface TickMeasures {
  readonly metrics: Pick<Metrics, 'em'>;
  /** In px. */
  readonly tickWidthOf: (text: string) => number;
}

/** Space for a label and the gap after it, in em. */
const TICK_SPACE = 5.5;
const GAP = 1;

/**
 * The ticks in view, with as many labels as fit.
 * @param timed whether ticks may divide a day
 */
export function ticksIn(
  {scale, start, end, width}: ViewWindow,
  {metrics: {em}, tickWidthOf}: TickMeasures,
  timed: boolean,
  context: LanesContext,
): {readonly ticks: readonly PlacedTick[]; readonly unit: Tick['unit'] | undefined} {
  const ticks = ticksOf(dayAt(scale, start), dayAt(scale, end), maxTicks(width, em), timed);
  const labels = tickLabels(ticks, context);
  const positions = ticks.map(({at}, index) => ({at: positionOf(scale, at) - start, text: labels[index]!}));
  return {ticks: placeTicks(positions, width, tickWidthOf, GAP * em), unit: ticks[0]?.unit};
}

/** What the ticks show at a zoom, wherever the view is. */
export function axisDatesOf(
  {scale, width}: Pick<ViewWindow, 'scale' | 'width'>,
  {em}: Pick<Metrics, 'em'>,
  {timed, offset}: Pick<Scene, 'timed' | 'offset'>,
): AxisDates {
  const [first] = scale.domain;
  const days = dayAt(scale, scale.pad + width) - first;
  const unit = ticksOf(first, first + days, maxTicks(width, em), timed)[0]?.unit;
  return {hasYear: unit !== undefined && unit !== 'year', clock: isWithinDays(unit) ? offset : undefined};
}

/** Whether ticks divide a day. Then the clock is named beside the axis. */
export function isWithinDays(unit: Tick['unit'] | undefined): boolean {
  return unit === 'hour' || unit === 'minute';
}

function maxTicks(width: number, em: number): number {
  return Math.max(2, Math.floor(width / em / TICK_SPACE));
}
