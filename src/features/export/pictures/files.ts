/** Pictures of the lanes as files: the same picture both ways. */
import type {FileContext, Selection} from '../selection.js';
import {lookOf} from './look.js';
import {pictureOf} from './picture.js';

/** @param element any within the timeline: the picture takes its font and its colours from there */
export async function pictureFile(
  format: 'svg' | 'png',
  selection: Selection,
  context: FileContext,
  element: Element,
): Promise<string | Blob> {
  const picture = pictureOf(selection, context, lookOf(element));
  return format === 'svg'
    ? (await import('./svg.js')).svgText(picture)
    : (await import('./png.js')).pngBlob(picture);
}
