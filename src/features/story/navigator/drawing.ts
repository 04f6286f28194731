/** What the navigator draws, in px from its start. It depends on the entries and on its size, not on the current slide. */
import {tickLabels} from '../../../format/ticks.js';
import {eraBands, type EraBand} from '../../../model/lanes/eras.js';
import type {Scale} from '../../../model/lanes/geometry.js';
import {isTimed} from '../../../model/item.js';
import {domainOf, positionOf, worldOf} from '../../../model/lanes/scale.js';
import {timesOf} from '../../../model/lanes/spans.js';
import {placeTicks, type PlacedTick} from '../../../model/lanes/tick-labels.js';
import {ticksOf} from '../../../model/lanes/ticks.js';
import type {Item} from '../../../model/timeline.js';
import type {StoryContext} from '../messages.js';
import {timeMarks, type TimeMark, type TimePoint} from './time-marks.js';

export interface NavigatorSize {
  readonly width: number;
  /** Its font size. */
  readonly em: number;
  readonly widthOf: (text: string) => number;
}

export interface NavigatorDrawing {
  readonly scale: Scale;
  readonly eras: readonly EraBand[];
  readonly ticks: readonly PlacedTick[];
  readonly marks: readonly TimeMark[];
  /** Where entries without a date are; absent if there are none. */
  readonly undatedAt: number | undefined;
}

/** Between two marks: the width of a number with two digits; and for each further digit; in em. */
const MARK_SPACE = 1.85;
const DIGIT_SPACE = 0.5;
/** For the mark of entries without a date, at the end of the line, in em. */
const UNDATED_SPACE = 3;
/** For the label of a tick, and between two labels, in em. */
const TICK_SPACE = 6;
const TICK_GAP = 1;

interface Day {
  readonly day: number | undefined;
  readonly position: number;
}

export function drawingOf(
  items: readonly Item[],
  {width, em, widthOf}: NavigatorSize,
  context: StoryContext,
): NavigatorDrawing {
  const {document} = context.timeline;
  const {spanOf} = timesOf(document.entries);
  const spans = items.map((item) => (item.entry.date === undefined ? undefined : spanOf(item)));
  const days: Day[] = spans.map((span, index) => ({
    day: [span?.start, span?.end].find(Number.isFinite),
    position: index + 1,
  }));
  const undated = days.filter(({day}) => day === undefined);
  const lineWidth = width - (undated.length > 0 ? UNDATED_SPACE * em : 0);
  const undatedAt = undated.length > 0 ? width - (UNDATED_SPACE / 2) * em : undefined;
  const scale = worldOf(domainOf(spans.filter((span) => span !== undefined)), lineWidth, 1);
  const points = days.map(({day, position}): TimePoint => ({
    at: day === undefined ? undatedAt! : positionOf(scale, day),
    position,
  }));
  const digits = String(items.length).length;
  const space = (MARK_SPACE + DIGIT_SPACE * Math.max(0, digits - 2)) * em;
  return {
    scale,
    eras: eraBands(document),
    ticks: undated.length < items.length ? ticksIn(scale, em, widthOf, isTimed(items), context) : [],
    marks: timeMarks(points, space),
    undatedAt,
  };
}

function ticksIn(
  scale: Scale,
  em: number,
  widthOf: NavigatorSize['widthOf'],
  timed: boolean,
  context: StoryContext,
): readonly PlacedTick[] {
  const max = Math.max(2, Math.floor(scale.width / em / TICK_SPACE));
  const ticks = ticksOf(...scale.domain, max, timed);
  const labels = tickLabels(ticks, context);
  const positions = ticks.map(({at}, index) => ({at: positionOf(scale, at), text: labels[index]!}));
  return placeTicks(positions, scale.width, widthOf, TICK_GAP * em);
}
