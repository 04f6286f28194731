/** Whether a text may be a document of TimelineJS. Apart from the converter, which loads only for such a text. */
import type {Format} from '../load/format.js';
import {isSheet} from './timelinejs/sheet-header.js';

/** In JSON, by its fields: a document of ours has entries, even if it is faulty. */
export function mayBeTimelineJs(text: string, format: Format): boolean {
  if (format === 'csv') return isSheet(text);
  return /"(?:events|timeline)"\s*:/.test(text) && !/"entries"\s*:/.test(text);
}
