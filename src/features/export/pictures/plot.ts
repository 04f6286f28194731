/** The lanes of a picture: an axis of time, and a lane an actor. */
import {pickText} from '../../../format/text.js';
import {tickLabels} from '../../../format/ticks.js';
import type {FileContext} from '../selection.js';
import {boxesOf} from '../../../model/lanes/boxes.js';
import {isTimed, lanesOf} from '../../../model/lanes/lanes.js';
import {pack} from '../../../model/lanes/packing.js';
import {domainOf, positionOf, worldOf} from '../../../model/lanes/scale.js';
import type {Lane, LaneGroup, Metrics, Placement, Scale} from '../../../model/lanes/geometry.js';
import {timesOf} from '../../../model/lanes/spans.js';
import {ticksOf} from '../../../model/lanes/ticks.js';
import type {Item} from '../../../model/timeline.js';
import {placeTicks} from '../../../model/lanes/tick-labels.js';
import {FILLED_STANDINGS, isDashed} from '../../../views/marks.js';
import {barShapes} from './bars.js';
import {moved, stacked, type Block, type Look, type Shape} from './shapes.js';
import {textBlock, widthsOf, type Run} from './text.js';

const SIZE = 13;
const LINE = 17;
/** The column of names, with the space after it. */
const NAMES = 176;
const GAP = 16;
/** Of the lanes of one country, under its name. */
const INDENT = 14;
/** Over and under the entries of a lane. */
const ROOM = 6;
const AXIS = 24;
/** So far apart are ticks at least. */
const TICK = 90;
const SIZES = {mark: 14, gap: 7, line: LINE, row: 26, bar: 12, edge: 2, tail: 44, em: SIZE} as const;

/** What the lanes are drawn with. */
interface Pen {
  readonly look: Look;
  readonly context: FileContext;
  readonly scale: Scale;
  readonly metrics: Metrics;
}

export function plotBlock(items: readonly Item[], width: number, look: Look, context: FileContext): Block {
  const {timeline} = context;
  const groups = lanesOf(items, timeline, timesOf(timeline.document.entries));
  const spans = groups.flatMap(({lanes}) => lanes.flatMap((lane) => lane.items.map(({span}) => span)));
  const scale = worldOf(domainOf(spans), width - NAMES - GAP, 1);
  const label = (item: Item) => widthsOf(labelOf(item, look, context), look.measure);
  const pen: Pen = {look, context, scale, metrics: {...SIZES, label}};
  const lanes = stacked(
    groups.map((group) => groupBlock(group, width, pen)),
    0,
  );
  const axis = axisShapes(lanes.height, isTimed(items), pen);
  return {
    height: AXIS + lanes.height,
    shapes: [
      ...moved(axis, NAMES + GAP, 0),
      ...moved(lanes.shapes, 0, AXIS),
      rule(0, width, AXIS + lanes.height, look),
    ],
  };
}

function groupBlock({country, lanes}: LaneGroup, width: number, pen: Pen): Block {
  const indent = country === undefined ? 0 : INDENT;
  const blocks = lanes.map((lane) => laneBlock(lane, width, indent, pen));
  if (country === undefined) return stacked(blocks, 0);
  const {look, context} = pen;
  const name = new Intl.DisplayNames(context.locale, {type: 'region'}).of(country) ?? country;
  const style = {size: 12, weight: 400, colour: look.muted};
  const {height, shapes} = textBlock([{text: name, style}], width, LINE, look.measure);
  const head = {height: height + ROOM, shapes: [rule(0, width, 0, look), ...moved(shapes, 0, ROOM)]};
  return stacked([head, ...blocks], 0);
}

function laneBlock(lane: Lane, width: number, indent: number, pen: Pen): Block {
  const {look, context, scale, metrics} = pen;
  const {height, placements} = pack(lane, scale, metrics);
  const name = textBlock([nameOf(lane, look, context)], NAMES - indent, LINE, look.measure);
  // A name of one line stands beside the first row.
  const lead = (metrics.row - LINE) / 2;
  return {
    height: Math.max(height, name.height + lead) + 2 * ROOM,
    shapes: [
      rule(indent, width, 0, look),
      ...moved(name.shapes, indent, ROOM + lead),
      ...moved(
        placements.flatMap((placement) => entryShapes(placement, pen)),
        NAMES + GAP,
        ROOM,
      ),
    ],
  };
}

function nameOf({actor}: Lane, {text: colour}: Look, {timeline, locale, translate}: FileContext): Run {
  const style = {size: SIZE, weight: 650, colour};
  const name = actor === undefined ? undefined : timeline.actors.get(actor)?.name;
  if (name === undefined) return {text: translate('export.nobody'), style};
  const {value, lang} = pickText(name, locale, timeline.document.lang);
  return {text: value, lang, style};
}

function entryShapes(placement: Placement, {look, context, metrics}: Pen): Shape[] {
  const {laneItem, label} = placement;
  const {item, span} = laneItem;
  const {kind: id, standing} = item.entry;
  const kind = context.timeline.kinds.get(id);
  const colour = look.colourOf(kind?.label === undefined ? id : undefined);
  const boxes = boxesOf(placement, metrics);
  const runs = labelOf(item, look, context);
  const align = label.side === 'start' ? 'end' : 'start';
  const text = textBlock(runs, label.width, LINE, look.measure, label.lines, align);
  const fill = isDashed(standing) ? 'dashed' : FILLED_STANDINGS.has(standing) ? 'filled' : 'outline';
  return [
    ...(boxes.bar ? barShapes(boxes.bar, {...span, fill, colour, background: look.background}) : []),
    {
      mark: kind?.mark ?? 'dot',
      standing,
      x: boxes.mark.start,
      y: boxes.mark.top,
      size: boxes.mark.width,
      colour,
    },
    ...moved(text.shapes, boxes.label.start, boxes.label.top),
  ];
}

/** The headline, and the date after it. */
function labelOf({entry}: Item, look: Look, {timeline, locale, format}: FileContext): Run[] {
  const {value, lang} = pickText(entry.headline, locale, timeline.document.lang);
  return [
    {text: value, lang, style: {size: SIZE, weight: 600, colour: look.text}},
    {text: format.date(entry.date, entry.extent).text, style: {size: SIZE, weight: 400, colour: look.muted}},
  ];
}

/** Ticks through all lanes, with their labels over them. */
function axisShapes(height: number, timed: boolean, {look, context, scale}: Pen): Shape[] {
  const style = {size: 12, weight: 400, colour: look.muted};
  const ticks = ticksOf(...scale.domain, Math.max(2, Math.floor(scale.width / TICK)), timed);
  const texts = tickLabels(ticks, context);
  const places = ticks.map(({at}, index) => ({at: positionOf(scale, at), text: texts[index]!}));
  return placeTicks(places, scale.width, (text) => look.measure(text, style), 12).flatMap(({at, label}) => [
    {
      points: [
        [at, AXIS - 4],
        [at, AXIS + height],
      ],
      stroke: look.line,
    } as const,
    ...(label ? [{text: label.text, x: label.start, y: AXIS - 10, style}] : []),
  ]);
}

function rule(start: number, end: number, y: number, {line}: Look): Shape {
  return {
    points: [
      [start, y],
      [end, y],
    ],
    stroke: line,
  };
}
