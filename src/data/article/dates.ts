/**
 * Every date of the bundled document, told in English. A build puts the value in the place of this module's code, so
 * that the first view need not load what tells dates (see `scripts/evaluate.mjs`).
 */
import {article} from './article.js';
import {articlePrepared} from './prepared.js';
import {dateMessages} from '../../format/date-messages.js';
import {translator} from '../../format/translate.js';
import {dateFormatter, type FormattedDate} from '../../format/date-formatter.js';

const DATES: ReadonlySet<string> = new Set(['date', 'published', 'retrieved', 'revised', 'days']);

export const dates: ReadonlyMap<string, FormattedDate> = new Map(
  [...datesIn([article, articlePrepared.counts])].flatMap((date) => {
    const {date: tell} = dateFormatter('en', translator('en', dateMessages));
    return [
      [date, tell(date)],
      ...(date.includes('/') ? ([[`${date} within`, tell(date, 'within')]] as const) : []),
    ] as const;
  }),
);

function datesIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    if (DATES.has(key) && typeof value === 'string') found.add(value);
    else datesIn(value, found);
  }
  return found;
}
