/**
 * What the element computes from a document before it shows it in English, as plain data: computed once for the bundled
 * article, so that a page which shows it loads neither the date parser nor the date formatter.
 */
import type {TimelineDocument} from '../../src/data/schema.js';
import type {Extent} from '../../src/data/vocabulary.js';
import {dateFormatter, type DateFormatter, type FormattedDate} from '../../src/format/date-formatter.js';
import {dateMessages} from '../../src/format/date-messages.js';
import {coreMessages} from '../../src/format/messages.js';
import {translator} from '../../src/format/translate.js';
import type {Statement} from '../../src/model/claims.js';
import {prepare} from '../../src/model/prepare.js';
import {hasWeekdays} from '../../src/model/weekdays.js';
import type {Item, Prepared} from '../../src/model/timeline.js';

export interface Computed extends Pick<Prepared, 'counts'> {
  /** The items without their entries. */
  readonly order: readonly Omit<Item, 'entry'>[];
  readonly statements: readonly (readonly [id: string, statements: readonly Statement[]])[];
  /** Every date in the document, formatted; and those of intervals again, as a time within them. */
  readonly dates: Readonly<Record<string, FormattedDate>>;
  readonly datesWithin: Readonly<Record<string, FormattedDate>>;
}

const DATE_FIELDS: ReadonlySet<string> = new Set(['date', 'published', 'retrieved', 'revised', 'days']);

const englishDates = translator('en', {...coreMessages, ...dateMessages});

/** @param document in English only */
export function compute(document: TimelineDocument): Computed {
  const {items, statements, counts} = prepare(document);
  const dates = [...datesIn([document, counts])];
  const {date: format} = dateFormatter('en', englishDates, hasWeekdays(document));
  return {
    order: items.map(({position, earliest, latest}) => ({position, earliest, latest})),
    statements: [...statements],
    counts,
    dates: formatted(dates, format),
    datesWithin: formatted(
      dates.filter((date) => date.includes('/')),
      format,
      'within',
    ),
  };
}

function formatted(
  dates: readonly string[],
  format: DateFormatter['date'],
  extent?: Extent,
): Record<string, FormattedDate> {
  return Object.fromEntries(dates.map((date) => [date, withoutUndefined(format(date, extent))]));
}

function withoutUndefined({text, weekday, machine}: FormattedDate): FormattedDate {
  return {
    text,
    ...(weekday !== undefined && {weekday}),
    ...(machine !== undefined && {machine}),
  };
}

function datesIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    if (DATE_FIELDS.has(key) && typeof value === 'string') found.add(value);
    else datesIn(value, found);
  }
  return found;
}
