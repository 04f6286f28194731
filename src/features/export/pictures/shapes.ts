/**
 * The shapes of a picture. Lengths are in px. Inline positions count from the start edge in reading direction; `physicalX`
 * converts them.
 */
import type {Mark, Standing} from '../../../data/vocabulary.js';

export type Point = readonly [x: number, y: number];

export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

export interface Paint {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly dash?: readonly number[] | undefined;
}

/** Connected points: a line if it has a stroke, an area if it has a fill. */
export interface PathShape extends Paint {
  readonly points: readonly Point[];
  readonly closed?: boolean;
}

/** The mark of a kind, a square of side `size`. */
export interface MarkShape {
  readonly mark: Mark;
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

/** A line of text. `x` and `y` are the start of its baseline. */
export interface TextShape {
  readonly text: string;
  /** Absent if it is the reader's language. */
  readonly lang?: string | undefined;
  /** That of the whole text, of which this may be one line. */
  readonly direction: 'ltr' | 'rtl';
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
}

export type Shape = PathShape | MarkShape | TextShape;

/** Shapes with their total height. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
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

/** @returns the width of a line of text */
export type Measure = (text: string, style: TextStyle) => number;

export interface PageStyle extends Pick<Picture, 'direction' | 'fontFamily' | 'background'> {
  readonly measure: Measure;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** The bands of eras. */
  readonly band: string;
  /** The colour of a built-in kind by its id, or that of the document's own kinds. */
  readonly colourOf: (kind: string | undefined) => string;
}

/** The width of the stroke around a text that keeps it readable; half of it is outside of the letters. */
export const HALO = 4;

/** Converts an inline position to a distance from the left edge. */
export function physicalX(x: number, {direction, width}: Picture): number {
  return direction === 'rtl' ? width - x : x;
}

export function offset(shapes: readonly Shape[], x: number, y: number): Shape[] {
  return shapes.map((shape) =>
    'points' in shape
      ? {...shape, points: shape.points.map(([left, top]) => [left + x, top + y] as const)}
      : {...shape, x: shape.x + x, y: shape.y + y},
  );
}

/** Places blocks one below the other. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const shapes = blocks.flatMap((block, index) => {
    const top = height + (index > 0 ? gap : 0);
    height = top + block.height;
    return offset(block.shapes, 0, top);
  });
  return {height, shapes};
}

export function rectangle(start: number, top: number, width: number, height: number): readonly Point[] {
  return [
    [start, top],
    [start + width, top],
    [start + width, top + height],
    [start, top + height],
  ];
}
