/** The article's dates in English. */
import {dates} from './dates.js';
import type {DateFormatter} from '../../format/date-formatter.js';

export const articleDates: DateFormatter = {
  date: (date, extent) => dates.get(extent === 'within' ? `${date} within` : date)!,
  // No statement of the bundled document carries a time of day.
  duration: String,
};
