import type {Text} from '../../../data/schema.js';
import type {Standing} from '../../../data/vocabulary.js';
import {selectionText, type FileContext, type Selection} from '../selection.js';
import {formatOffset} from '../../../format/clock.js';
import {isolateIn} from '../../../format/isolate.js';
import {recordTitle} from '../../../format/record-title.js';
import {pickText} from '../../../format/text.js';
import {webAddress} from '../../../format/web-address.js';
import {isTimed} from '../../../model/item.js';
import {timesOf} from '../../../model/lanes/spans.js';
import {FILLED_STANDINGS, isBuiltInKind, isDashed} from '../../../views/marks.js';
import {plotBlock} from './plot.js';
import {
  offset,
  stack,
  type Block,
  type MarkShape,
  type PageStyle,
  type Picture,
  type Shape,
} from './shapes.js';
import {textBlock, widthsOf, type Run} from './text.js';

const WIDTH = 1200;
const MARGIN = 32;
const LINE_HEIGHT = 20;
const MARK_SIZE = 14;

/** A picture that is complete without its page: title, legend, lanes and source. */
export function pictureOf(selection: Selection, context: FileContext, pageStyle: PageStyle): Picture {
  const {items} = selection;
  const width = WIDTH - 2 * MARGIN;
  const blocks = [
    headBlock(selection, width, pageStyle, context),
    legendBlock(items, width, pageStyle, context),
    plotBlock(items, width, pageStyle, context),
    footBlock(width, pageStyle, context),
  ];
  const {height, shapes} = stack(blocks, 14);
  const {direction, fontFamily, background} = pageStyle;
  return {
    title: pickedText(recordTitle(context), context).text,
    lang: context.locale,
    direction,
    fontFamily,
    background,
    width: WIDTH,
    height: Math.ceil(height) + 2 * MARGIN,
    shapes: offset(shapes, MARGIN, MARGIN),
  };
}

/** The title, and which entries are in the picture. */
function headBlock(selection: Selection, width: number, pageStyle: PageStyle, context: FileContext): Block {
  const {document} = context.timeline;
  const title = {
    ...pickedText(recordTitle(context), context),
    style: {size: 24, weight: 650, colour: pageStyle.text},
  };
  const entries = selection.items.map(({entry}) => entry);
  const offset = isTimed(selection.items) ? timesOf(document.entries).offset : undefined;
  const undated = entries.filter(({date}) => date === undefined).length;
  const note = [
    selectionText(selection, context),
    undated > 0 && context.translate('export.undated', {n: undated}),
    offset !== undefined && context.translate('export.utc', {offset: formatOffset(offset)}),
  ];
  return stack(
    [
      textBlock([title], width, 32, pageStyle.measure),
      textBlock(
        [smallRun(note.filter(Boolean).join(' · '), pageStyle)],
        width,
        LINE_HEIGHT,
        pageStyle.measure,
      ),
    ],
    2,
  );
}

/** The kinds with their marks, and how standings are drawn. */
function legendBlock(
  items: Selection['items'],
  width: number,
  pageStyle: PageStyle,
  context: FileContext,
): Block {
  const {timeline, translate} = context;
  const used = new Set(items.map(({entry}) => entry.kind));
  const kinds = [...timeline.kinds].filter(([id]) => used.has(id));
  const standings = new Set(items.map(({entry}) => drawnLike(entry.standing)));
  const signs = [
    ...kinds.map(([id, {mark, label}]) => ({
      mark,
      standing: 'confirmed' as const,
      colour: pageStyle.colourOf(isBuiltInKind(id) ? id : undefined),
      run:
        label === undefined
          ? smallRun(translate(`kind.${id as 'event'}`), pageStyle)
          : {...pickedText(label, context), style: smallRun('', pageStyle).style},
    })),
    ...(['confirmed', 'reported', 'unclear'] as const)
      .filter((standing) => standings.has(standing))
      .map((standing) => ({
        mark: 'circle' as const,
        standing,
        colour: pageStyle.muted,
        run: smallRun(translate(`export.drawn-${standing}`), pageStyle),
      })),
  ];
  return flow(
    signs.map(({run, ...sign}) => signBlock(sign, run, width, pageStyle)),
    width,
  );
}

interface FlowBlock extends Block {
  readonly width: number;
}

function signBlock(
  sign: Pick<MarkShape, 'mark' | 'standing' | 'colour'>,
  run: Run,
  maxWidth: number,
  {measure}: PageStyle,
): FlowBlock {
  const labelStart = MARK_SIZE + 6;
  const width = Math.min(widthsOf([run], measure).width, maxWidth - labelStart);
  const label = textBlock([run], width, LINE_HEIGHT, measure);
  const shapes: Shape[] = [
    {...sign, x: 0, y: (LINE_HEIGHT - MARK_SIZE) / 2, size: MARK_SIZE},
    ...offset(label.shapes, labelStart, 0),
  ];
  return {width: labelStart + width, height: label.height, shapes};
}

/** The first of the standings that are drawn in the same way. */
function drawnLike(standing: Standing): 'confirmed' | 'reported' | 'unclear' {
  return FILLED_STANDINGS.has(standing) ? 'confirmed' : isDashed(standing) ? 'unclear' : 'reported';
}

/** Places blocks side by side, in as many rows as needed. */
function flow(blocks: readonly FlowBlock[], width: number): Block {
  let [x, y, rowHeight] = [0, 0, 0];
  const shapes = blocks.flatMap((block) => {
    if (x > 0 && x + block.width > width) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const start = x;
    x += block.width + 20;
    rowHeight = Math.max(rowHeight, block.height);
    return offset(block.shapes, start, y);
  });
  return {height: y + rowHeight, shapes};
}

/** What the record covers, and its source. */
function footBlock(width: number, pageStyle: PageStyle, context: FileContext): Block {
  const {translate, timeline, format} = context;
  const {source, coverage} = timeline.document;
  const isolate = isolateIn(translate);
  const line = source && [
    translate('quoted', {text: isolate(pickedText(source.title, context).text)}),
    source.author && translate('by', {author: isolate(source.author)}),
    source.publisher && isolate(source.publisher),
    source.published && translate('published', {date: format.date(source.published).text}),
    webAddress(source.url, document.baseURI),
  ];
  const texts = [
    coverage && timeline.plainWords(pickedText(coverage, context).text),
    line && `${translate('source')}: ${line.filter(Boolean).join(', ')}`,
  ];
  return stack(
    texts.flatMap((text) =>
      text ? textBlock([smallRun(text, pageStyle)], width, LINE_HEIGHT, pageStyle.measure) : [],
    ),
    0,
  );
}

function smallRun(text: string, {muted}: PageStyle): Run {
  return {text, style: {size: 13, weight: 400, colour: muted}};
}

function pickedText(
  text: Text,
  {locale, timeline}: FileContext,
): {readonly text: string; readonly lang?: string} {
  const {value, ...lang} = pickText(text, locale, timeline.document.lang);
  return {text: value, ...lang};
}
