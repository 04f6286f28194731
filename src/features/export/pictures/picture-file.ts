import type {FileContext, Selection} from '../selection.js';
import {pageStyleOf} from './page-style.js';
import {pictureOf} from './picture.js';

/**
 * A picture of the lanes as a file. Both formats show the same picture.
 * @param element an element in the timeline: the picture takes font and colours from it
 */
export async function pictureFile(
  format: 'svg' | 'png',
  selection: Selection,
  context: FileContext,
  element: Element,
): Promise<string | Blob> {
  const picture = pictureOf(selection, context, pageStyleOf(element));
  return format === 'svg'
    ? (await import('./svg.js')).svgText(picture)
    : (await import('./png.js')).pngBlob(picture);
}
