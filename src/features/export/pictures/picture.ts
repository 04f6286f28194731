/** A picture of the lanes that stands by itself: what it is of, how to read it, and whose word it is. */
import type {Text} from '../../../data/schema.js';
import type {Standing} from '../../../data/vocabulary.js';
import {selectionText, type FileContext, type Selection} from '../selection.js';
import {pickText} from '../../../format/text.js';
import {timesOf} from '../../../model/lanes/spans.js';
import {FILLED_STANDINGS, isDashed} from '../../../views/marks.js';
import {plotBlock} from './plot.js';
import {moved, stacked, type Block, type Look, type Picture, type Shape} from './shapes.js';
import {textBlock, widthsOf, type Run} from './text.js';

const WIDTH = 1200;
const MARGIN = 32;
const LINE = 20;
const MARK = 14;

export function pictureOf(selection: Selection, context: FileContext, look: Look): Picture {
  const {items} = selection;
  const width = WIDTH - 2 * MARGIN;
  const blocks = [
    headBlock(selection, width, look, context),
    legendBlock(items, width, look, context),
    plotBlock(items, width, look, context),
    footBlock(width, look, context),
  ];
  const {height, shapes} = stacked(blocks, 14);
  const {direction, fontFamily, background} = look;
  return {
    title: pick(context.timeline.document.title, context).text,
    lang: context.locale,
    direction,
    fontFamily,
    background,
    width: WIDTH,
    height: Math.ceil(height) + 2 * MARGIN,
    shapes: moved(shapes, MARGIN, MARGIN),
  };
}

/** The title, and what of the record is in the picture. */
function headBlock(selection: Selection, width: number, look: Look, context: FileContext): Block {
  const {document} = context.timeline;
  const title = {...pick(document.title, context), style: {size: 24, weight: 650, colour: look.text}};
  const entries = selection.items.map(({entry}) => entry);
  const timed = entries.some(({date}) => date.includes('T')) && timesOf(document.entries).utc;
  const note = [selectionText(selection, context), timed && context.translate('export.utc')];
  return stacked(
    [
      textBlock([title], width, 32, look.measure),
      textBlock([small(note.filter(Boolean).join(' · '), look)], width, LINE, look.measure),
    ],
    2,
  );
}

/** The kinds by their marks, and the standings by how these are drawn. */
function legendBlock(items: Selection['items'], width: number, look: Look, context: FileContext): Block {
  const {timeline, translate} = context;
  const used = new Set(items.map(({entry}) => entry.kind));
  const kinds = [...timeline.kinds].filter(([id]) => used.has(id));
  const standings = new Set(items.map(({entry}) => drawnAs(entry.standing)));
  const signs = [
    ...kinds.map(([id, {mark, label}]) => ({
      mark,
      standing: 'confirmed' as const,
      colour: look.colourOf(label === undefined ? id : undefined),
      run:
        label === undefined
          ? small(translate(`kind.${id as 'event'}`), look)
          : {...pick(label, context), style: small('', look).style},
    })),
    ...(['confirmed', 'reported', 'unclear'] as const)
      .filter((standing) => standings.has(standing))
      .map((standing) => ({
        mark: 'circle' as const,
        standing,
        colour: look.muted,
        run: small(translate(`export.drawn-${standing}`), look),
      })),
  ];
  return inFlow(
    signs.map(({run, ...sign}) => {
      const text = widthsOf([run], look.measure).width;
      const shapes: Shape[] = [
        {...sign, x: 0, y: (LINE - MARK) / 2, size: MARK},
        ...moved(textBlock([run], text, LINE, look.measure).shapes, MARK + 6, 0),
      ];
      return {width: MARK + 6 + text, shapes};
    }),
    width,
  );
}

/** One standing of those that are drawn alike. */
function drawnAs(standing: Standing): 'confirmed' | 'reported' | 'unclear' {
  return FILLED_STANDINGS.has(standing) ? 'confirmed' : isDashed(standing) ? 'unclear' : 'reported';
}

/** One after the other, in as many lines as it takes. */
function inFlow(
  things: readonly {readonly width: number; readonly shapes: readonly Shape[]}[],
  width: number,
): Block {
  let [x, y] = [0, 0];
  const shapes = things.flatMap((thing) => {
    if (x > 0 && x + thing.width > width) [x, y] = [0, y + LINE];
    const start = x;
    x += thing.width + 20;
    return moved(thing.shapes, start, y);
  });
  return {height: things.length > 0 ? y + LINE : 0, shapes};
}

/** The source, and what the record covers. */
function footBlock(width: number, look: Look, context: FileContext): Block {
  const {translate, timeline, format} = context;
  const {source, coverage} = timeline.document;
  const line = [
    translate('quoted', {text: pick(source.title, context).text}),
    source.author && translate('by', {author: source.author}),
    source.publisher,
    source.published && translate('published', {date: format.date(source.published).text}),
    source.url,
  ];
  const texts = [
    coverage && pick(coverage, context).text,
    `${translate('source')}: ${line.filter(Boolean).join(', ')}`,
  ];
  return stacked(
    texts.flatMap((text) => (text ? textBlock([small(text, look)], width, LINE, look.measure) : [])),
    0,
  );
}

function small(text: string, {muted}: Look): Run {
  return {text, style: {size: 13, weight: 400, colour: muted}};
}

function pick(text: Text, {locale, timeline}: FileContext): {readonly text: string; readonly lang?: string} {
  const {value, ...lang} = pickText(text, locale, timeline.document.lang);
  return {text: value, ...lang};
}
