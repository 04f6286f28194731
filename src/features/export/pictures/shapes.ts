/**
 * What a picture is made of. Lengths are in px; inline positions count from the start edge in the reading direction, so
 * that whoever draws it can let time run either way.
 */
import type {Mark, Standing} from '../../../data/vocabulary.js';

export interface Style {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

interface Drawn {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly dash?: readonly number[] | undefined;
}

/** From point to point: a line where it has a stroke, an area where it has a fill. */
export interface Outline extends Drawn {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly closed?: boolean;
}

/** The mark of a kind, of 16 by 16 px at scale 1. */
export interface Sign {
  readonly mark: Mark;
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

/** One line of text, from its start at its base line. */
export interface Words {
  readonly text: string;
  /** Where it is not the reader's language. */
  readonly lang?: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly style: Style;
}

export type Shape = Outline | Sign | Words;

/** Shapes with the height that they take. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The letters of scripts that run to the left. */
const LEFTWARD = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** In which direction a text runs by its first letter, whichever way time does: as `dir="auto"` has it. */
export function directionOf(text: string): Picture['direction'] {
  return LEFTWARD.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

export interface Picture {
  readonly title: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly fontFamily: string;
  readonly background: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How wide a line of text is. */
export type Measure = (text: string, style: Style) => number;

/** What the picture takes from the page that it is made on. */
export interface Look extends Pick<Picture, 'direction' | 'fontFamily' | 'background'> {
  readonly measure: Measure;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** The colour of a kind, by its id; of one that is the document's own, without. */
  readonly colourOf: (kind: string | undefined) => string;
}

/** What is kept free around a text, half of it on either side of its outline. */
export const HALO = 4;

/** From the start edge to the left one. */
export function across(x: number, {direction, width}: Picture): number {
  return direction === 'rtl' ? width - x : x;
}

export function moved(shapes: readonly Shape[], x: number, y: number): Shape[] {
  return shapes.map((shape) =>
    'points' in shape
      ? {...shape, points: shape.points.map(([left, top]) => [left + x, top + y] as const)}
      : {...shape, x: shape.x + x, y: shape.y + y},
  );
}

/** One under the other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const shapes = blocks.flatMap((block, place) => {
    const top = height + (place > 0 ? gap : 0);
    height = top + block.height;
    return moved(block.shapes, 0, top);
  });
  return {height, shapes};
}

export function box(start: number, top: number, width: number, height: number): Outline['points'] {
  return [
    [start, top],
    [start + width, top],
    [start + width, top + height],
    [start, top + height],
  ];
}
