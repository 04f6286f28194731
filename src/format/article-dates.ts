/** The dates of the bundled document in English, formatted before the build by `scripts/generate-article.mjs`. */
import {dates, datesWithin} from '../data/article/generated/dates.js';
import type {DateFormatter, FormattedDate} from './date-formatter.js';

const FORMATTED: Readonly<Record<string, FormattedDate>> = dates;
const WITHIN: Readonly<Record<string, FormattedDate>> = datesWithin;

export const articleDates: DateFormatter = {
  // Every entry of the article has a date.
  date: (date, extent) => (extent === 'within' ? WITHIN : FORMATTED)[date!]!,
  // Never called: no statement in the bundled document has a time.
  duration: String,
};
