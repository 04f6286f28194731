import {civilDay} from '../model/civil.js';
import type {Tick} from '../model/lanes/geometry.js';
import {formatClock} from './clock.js';
import {
  localTimeAsUtc,
  dateTimeFormat,
  isLongYear,
  formatPlainDate,
  normalizeSpaces,
  type DateContext,
} from './intl-dates.js';

const MINUTES_PER_DAY = 24 * 60;
/** Any leap year: it has all days that other years have. */
const LEAP_YEAR = 2000;
const MONTH = {month: 'short'} as const;
const DAY = {month: 'short', day: 'numeric'} as const;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Since midnight. */
  readonly minutes: number;
}

/** A short text for each tick. The year is only in the first one and where a new one begins; of times, the day too. */
export function tickLabels(ticks: readonly Tick[], context: DateContext): string[] {
  const moments = ticks.map(momentOf);
  return ticks.map(({unit}, index) => {
    const moment = moments[index]!;
    const before = moments[index - 1];
    if (unit === 'year') return formatPlainDate({year: moment.year}, context);
    if (unit === 'month') return dayText(moment, before, context, MONTH);
    if (unit === 'day') return dayText(moment, before, context);
    const hasDay = moment.minutes === 0 || !before;
    const day = hasDay ? [dayText(moment, before, context)] : [];
    const time = moment.minutes === 0 ? [] : [formatTime(moment, context)];
    return [...day, ...time].join(' ');
  });
}

function dayText(
  moment: Moment,
  before: Moment | undefined,
  context: DateContext,
  fields: typeof MONTH | typeof DAY = DAY,
): string {
  return moment.year === before?.year
    ? formatMoment(moment, fields, context)
    : withYear(moment, fields, context);
}

function momentOf({at}: Tick): Moment {
  const minutes = Math.round(at * MINUTES_PER_DAY);
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  return {...civilDay(day), minutes: minutes - day * MINUTES_PER_DAY};
}

/** "Nov 2024", "13 Nov 45 BC", "170,000,002 BC, 13 Nov" */
function withYear(moment: Moment, fields: typeof MONTH | typeof DAY, context: DateContext): string {
  const {year, month, day} = moment;
  return isLongYear(year)
    ? `${formatPlainDate({year}, context)}, ${formatMoment(moment, fields, context)}`
    : formatPlainDate({year, month, ...('day' in fields && {day})}, context);
}

/** Without the year, which can be outside the range of `Intl`. */
function formatMoment(
  {month, day}: Moment,
  fields: Intl.DateTimeFormatOptions,
  context: DateContext,
): string {
  return normalizeSpaces(
    dateTimeFormat(context, fields).format(localTimeAsUtc({year: LEAP_YEAR, month, day})),
  );
}

function formatTime({minutes}: Moment, context: DateContext): string {
  return formatClock({hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0}, context);
}
