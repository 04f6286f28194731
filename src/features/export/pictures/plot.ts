/** The lanes of a picture: a time axis and a lane per actor. Sizes are in px. */
import {directionOf} from '../../../format/direction.js';
import {pickText} from '../../../format/text.js';
import {tickLabels} from '../../../format/ticks.js';
import type {FileContext} from '../selection.js';
import {assertSize} from '../too-large.js';
import {boxesOf} from '../../../model/lanes/boxes.js';
import {isTimed} from '../../../model/item.js';
import {lanesOf} from '../../../model/lanes/lanes.js';
import {pack} from '../../../model/lanes/packing.js';
import {domainOf, positionOf, worldOf} from '../../../model/lanes/scale.js';
import type {Lane, LaneGroup, Metrics, Placement, Scale} from '../../../model/lanes/geometry.js';
import {timesOf} from '../../../model/lanes/spans.js';
import {ticksOf} from '../../../model/lanes/ticks.js';
import type {Item} from '../../../model/timeline.js';
import {placeTicks} from '../../../model/lanes/tick-labels.js';
import {FILLED_STANDINGS, isBuiltInKind, isDashed} from '../../../views/marks.js';
import {barShapes} from './bars.js';
import {erasOf} from './eras.js';
import {offset, stack, type Block, type PageStyle, type Point, type Shape} from './shapes.js';
import {textBlock, widthsOf, type Run} from './text.js';

const FONT_SIZE = 13;
const LINE_HEIGHT = 17;
const NAME_COLUMN = 176;
/** Between the names and the plot. */
const GAP = 16;
/** Of lanes below the name of their country. */
const INDENT = 14;
/** Above and below the entries of a lane. */
const LANE_PADDING = 6;
const AXIS_HEIGHT = 24;
const MIN_TICK_DISTANCE = 90;
const METRICS = {
  mark: 14,
  gap: 7,
  line: LINE_HEIGHT,
  row: 26,
  bar: 12,
  edge: 2,
  tail: 44,
  em: FONT_SIZE,
} as const;

interface PlotContext {
  readonly pageStyle: PageStyle;
  readonly context: FileContext;
  readonly scale: Scale;
  readonly metrics: Metrics;
}

/** How many marks a picture shows. An entry has one in the lane of each of its actors. */
const MAX_MARKS = 10_000;

export function plotBlock(
  items: readonly Item[],
  width: number,
  pageStyle: PageStyle,
  context: FileContext,
): Block {
  const {timeline} = context;
  const groups = lanesOf(items, timeline, timesOf(timeline.document.entries));
  const spans = groups.flatMap(({lanes}) => lanes.flatMap((lane) => lane.items.map(({span}) => span)));
  // Without an entry that has a date there is no axis.
  if (spans.length === 0) return {height: 0, shapes: []};
  assertSize(spans.length, MAX_MARKS);
  const scale = worldOf(domainOf(spans), width - NAME_COLUMN - GAP, 1);
  const label = (item: Item) => widthsOf(labelRuns(item, pageStyle, context), pageStyle.measure);
  const plot: PlotContext = {pageStyle, context, scale, metrics: {...METRICS, label}};
  const lanes = stack(
    groups.map((group) => groupBlock(group, width, plot)),
    0,
  );
  const eras = erasOf(scale, pageStyle, context);
  const top = AXIS_HEIGHT + eras.height;
  const height = top + lanes.height;
  return {
    height,
    shapes: [
      ...offset(eras.shapes(lanes.height), NAME_COLUMN + GAP, AXIS_HEIGHT),
      ...offset(axisShapes(height, isTimed(items), plot), NAME_COLUMN + GAP, 0),
      ...offset(lanes.shapes, 0, top),
      lineShape([0, height], [width, height], pageStyle),
    ],
  };
}

function groupBlock({country, lanes}: LaneGroup, width: number, plot: PlotContext): Block {
  const indent = country === undefined ? 0 : INDENT;
  const blocks = lanes.map((lane) => laneBlock(lane, width, indent, plot));
  if (country === undefined) return stack(blocks, 0);
  const {pageStyle, context} = plot;
  const name = new Intl.DisplayNames(context.locale, {type: 'region'}).of(country) ?? country;
  const style = {size: 12, weight: 400, colour: pageStyle.muted};
  const {height, shapes} = textBlock([{text: name, style}], width, LINE_HEIGHT, pageStyle.measure);
  const head = {
    height: height + LANE_PADDING,
    shapes: [lineShape([0, 0], [width, 0], pageStyle), ...offset(shapes, 0, LANE_PADDING)],
  };
  return stack([head, ...blocks], 0);
}

function laneBlock(lane: Lane, width: number, indent: number, plot: PlotContext): Block {
  const {pageStyle, context, scale, metrics} = plot;
  const {height, placements} = pack(lane, scale, metrics);
  const name = textBlock(
    [nameRun(lane, pageStyle, context)],
    NAME_COLUMN - indent,
    LINE_HEIGHT,
    pageStyle.measure,
  );
  // A name of one line is level with the first row.
  const nameOffset = (metrics.row - LINE_HEIGHT) / 2;
  return {
    height: Math.max(height, name.height + nameOffset) + 2 * LANE_PADDING,
    shapes: [
      lineShape([indent, 0], [width, 0], pageStyle),
      ...offset(name.shapes, indent, LANE_PADDING + nameOffset),
      ...offset(
        placements.flatMap((placement) => entryShapes(placement, plot)),
        NAME_COLUMN + GAP,
        LANE_PADDING,
      ),
    ],
  };
}

function nameRun(
  {actor, kind}: Lane,
  {text: colour}: PageStyle,
  {timeline, locale, translate}: FileContext,
): Run {
  const style = {size: FONT_SIZE, weight: 650, colour};
  const name =
    kind === undefined
      ? timeline.actors.get(actor ?? '')?.name
      : (timeline.kinds.get(kind)?.label ?? translate(`kind.${kind as 'event'}`));
  if (name === undefined) return {text: translate('export.nobody'), style};
  const {value, lang} = pickText(name, locale, timeline.document.lang);
  return {text: value, lang, style};
}

function entryShapes(placement: Placement, {pageStyle, context, metrics}: PlotContext): Shape[] {
  const {laneItem, label} = placement;
  const {item, span} = laneItem;
  const {kind: id, standing} = item.entry;
  const kind = context.timeline.kinds.get(id);
  const colour = pageStyle.colourOf(isBuiltInKind(id) ? id : undefined);
  const boxes = boxesOf(placement, metrics);
  const runs = labelRuns(item, pageStyle, context);
  const align = label.side === 'start' ? 'end' : 'start';
  const text = textBlock(runs, label.width, LINE_HEIGHT, pageStyle.measure, label.lines, align);
  const fill = isDashed(standing) ? 'dashed' : FILLED_STANDINGS.has(standing) ? 'filled' : 'outline';
  return [
    ...(boxes.bar ? barShapes(boxes.bar, {...span, fill, colour, background: pageStyle.background}) : []),
    {
      mark: kind?.mark ?? 'dot',
      standing,
      x: boxes.mark.start,
      y: boxes.mark.top,
      size: boxes.mark.width,
      colour,
    },
    ...offset(text.shapes, boxes.label.start, boxes.label.top),
  ];
}

/** The label of an entry: headline and date. */
function labelRuns({entry}: Item, pageStyle: PageStyle, {timeline, locale, format}: FileContext): Run[] {
  const {value, lang} = pickText(entry.headline, locale, timeline.document.lang);
  return [
    {text: value, lang, style: {size: FONT_SIZE, weight: 600, colour: pageStyle.text}},
    {
      text: format.date(entry.date, entry.extent).text,
      style: {size: FONT_SIZE, weight: 400, colour: pageStyle.muted},
    },
  ];
}

/** Tick lines through all lanes, with labels above. @param height of the whole plot */
function axisShapes(height: number, timed: boolean, {pageStyle, context, scale}: PlotContext): Shape[] {
  const style = {size: 12, weight: 400, colour: pageStyle.muted};
  const ticks = ticksOf(...scale.domain, Math.max(2, Math.floor(scale.width / MIN_TICK_DISTANCE)), timed);
  const texts = tickLabels(ticks, context);
  const places = ticks.map(({at}, index) => ({at: positionOf(scale, at), text: texts[index]!}));
  return placeTicks(places, scale.width, (text) => pageStyle.measure(text, style), 12).flatMap(
    ({at, label}) => [
      lineShape([at, AXIS_HEIGHT - 4], [at, height], pageStyle),
      ...(label
        ? [{text: label.text, direction: directionOf(label.text), x: label.start, y: AXIS_HEIGHT - 10, style}]
        : []),
    ],
  );
}

function lineShape(from: Point, to: Point, {line}: PageStyle): Shape {
  return {points: [from, to], stroke: line};
}
