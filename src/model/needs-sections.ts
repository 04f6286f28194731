import type {TimelineDocument} from '../data/schema.js';

/** A list of at most so many entries is short: it is divided by eras only. */
export const MAX_SHORT_LIST = 50;

/** Whether a list has headings, or is so long that what is far from the viewport is not rendered. */
export function needsSections({entries, eras = []}: Pick<TimelineDocument, 'entries' | 'eras'>): boolean {
  return entries.length > MAX_SHORT_LIST || eras.length > 0;
}
