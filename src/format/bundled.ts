/** The dates of the bundled document, told in English. */
import type {Extent} from '../data/vocabulary.js';
import {dates} from './bundled-dates.js';
import type {Teller} from './told.js';

/** What a table of dates is looked up by. */
export function dateKey(date: string, extent?: Extent): string {
  return extent === 'within' ? `${date} within` : date;
}

export const told: Teller = {
  date: (date, extent) => dates.get(dateKey(date, extent))!,
  // No statement of the bundled document carries a time of day.
  duration: String,
};
