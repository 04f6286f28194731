/** Eras as bands behind the lanes, each with its name above them. */
import {pickText} from '../../../format/text.js';
import {eraBands} from '../../../model/lanes/eras.js';
import type {Scale} from '../../../model/lanes/geometry.js';
import {positionOf} from '../../../model/lanes/scale.js';
import type {FileContext} from '../selection.js';
import {offset, rectangle, type PageStyle, type Shape} from './shapes.js';
import {textBlock} from './text.js';

const FONT_SIZE = 12;
const ROW_HEIGHT = 20;
const PADDING = 5;
/** A narrower band has no name. */
const MIN_NAME_WIDTH = 30;

interface Eras {
  /** The height of the names, which are above the lanes. */
  readonly height: number;
  /** @param lanesHeight how far the bands go on below the names */
  readonly shapes: (lanesHeight: number) => Shape[];
}

export function erasOf(scale: Scale, {measure, muted, line, band}: PageStyle, context: FileContext): Eras {
  const {timeline, locale} = context;
  const style = {size: FONT_SIZE, weight: 400, colour: muted};
  const bands = eraBands(timeline.document)
    .map(({era, start, end, row}) => {
      const [from, to] = [positionOf(scale, start), positionOf(scale, end)];
      return {label: era.label, from, width: to - from, top: row * ROW_HEIGHT};
    })
    .filter(({width}) => width > 0);
  const height = bands.reduce((most, {top}) => Math.max(most, top + ROW_HEIGHT), 0);
  const name = ({label, from, width, top}: (typeof bands)[number]): Shape[] => {
    if (width < MIN_NAME_WIDTH) return [];
    const {value: text, lang} = pickText(label, locale, timeline.document.lang);
    const block = textBlock([{text, lang, style}], width - 2 * PADDING, ROW_HEIGHT, measure, 1);
    return offset(block.shapes, from + PADDING, top);
  };
  return {
    height,
    shapes: (lanesHeight) =>
      bands.flatMap((one) => {
        const {from, width, top} = one;
        const bottom = height + lanesHeight;
        return [
          {points: rectangle(from, top, width, bottom - top), closed: true, fill: band},
          {points: [[from, top] as const, [from, bottom] as const], stroke: line},
          ...name(one),
        ];
      }),
  };
}
