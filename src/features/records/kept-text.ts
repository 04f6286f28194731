import {dateTimeFormat, normalizeSpaces} from '../../format/intl-dates.js';
import type {RecordsContext} from './messages.js';

const MINUTE = 60_000;

type Localization = Pick<RecordsContext, 'locale' | 'translate'>;

interface Attempts {
  /** In milliseconds since 1970. */
  readonly succeededAt: number | undefined;
  readonly hasFailedAgain: boolean;
}

/** "Not updated since 14:02." In the reader's language and time zone; with the day if it is another. */
export function keptText(
  {succeededAt, hasFailedAgain}: Attempts,
  localization: Localization,
  now = Date.now(),
): string | undefined {
  if (succeededAt === undefined) return undefined;
  const time = clockTime(succeededAt, now, localization);
  return localization.translate(hasFailedAgain ? 'keptAgain' : 'kept', {time});
}

function clockTime(instant: number, now: number, localization: Localization): string {
  // The formatter is in UTC.
  const local = instant - new Date(instant).getTimezoneOffset() * MINUTE;
  const textOf = (fields: Intl.DateTimeFormatOptions) =>
    normalizeSpaces(dateTimeFormat(localization, fields).format(local));
  const time = textOf({timeStyle: 'short'});
  const isToday = new Date(instant).toDateString() === new Date(now).toDateString();
  return isToday
    ? time
    : localization.translate('date.time', {date: textOf({month: 'short', day: 'numeric'}), time});
}
