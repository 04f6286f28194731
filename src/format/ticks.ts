/** Words for the ticks of an axis of time. */
import {civilDay} from '../model/civil.js';
import type {Tick} from '../model/lanes/geometry.js';
import {clockTime, dateFormat, isLong, plainDate, plainSpaces, type DateContext} from './intl-dates.js';

const MINUTES_A_DAY = 24 * 60;
/** A leap year: it has every day that another has. */
const ANY_YEAR = 2000;
const MONTH = {month: 'short'} as const;
const DAY = {month: 'short', day: 'numeric'} as const;
const TIME = {timeStyle: 'short'} as const;

/** A moment, and what of it the year does not tell. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly minutes: number;
}

/** A text a tick, as short as can be: the year, or of times the day, is told at the first tick and where it begins. */
export function tickLabels(ticks: readonly Tick[], context: DateContext): string[] {
  const moments = ticks.map(momentOf);
  return ticks.map(({unit}, index) => {
    const moment = moments[index]!;
    const before = moments[index - 1];
    if (unit === 'year') return plainDate({year: moment.year}, context);
    if (unit === 'month' || unit === 'day') {
      const fields = unit === 'month' ? MONTH : DAY;
      return moment.year === before?.year ? told(moment, fields, context) : withYear(moment, fields, context);
    }
    const fields = moment.minutes === 0 ? [DAY] : before ? [TIME] : [DAY, TIME];
    return fields.map((each) => told(moment, each, context)).join(' ');
  });
}

function momentOf({at}: Tick): Moment {
  const minutes = Math.round(at * MINUTES_A_DAY);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  return {...civilDay(day), minutes: minutes - day * MINUTES_A_DAY};
}

/** "Nov 2024", "13 Nov 45 BC", "170,000,002 BC, 13 Nov" */
function withYear(moment: Moment, fields: typeof MONTH | typeof DAY, context: DateContext): string {
  const {year, month, day} = moment;
  return isLong(year)
    ? `${plainDate({year}, context)}, ${told(moment, fields, context)}`
    : plainDate({year, month, ...('day' in fields && {day})}, context);
}

/** Without the year, which may lie beyond what `Intl` tells. */
function told(
  {month, day, minutes}: Moment,
  fields: Intl.DateTimeFormatOptions,
  context: DateContext,
): string {
  const time = {hour: 0, minute: minutes, second: 0};
  return plainSpaces(dateFormat(context, fields).format(clockTime({year: ANY_YEAR, month, day, time})));
}
