/** The dates of the bundled document, told in English. */
import {dates} from './bundled-dates.js';
import type {Teller} from './told.js';

export const told: Teller = {
  date: (date, extent) => dates.get(extent === 'within' ? `${date} within` : date)!,
  // No statement of the bundled document carries a time of day.
  duration: String,
};
