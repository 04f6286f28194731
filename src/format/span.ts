import {civilDay} from '../model/civil.js';
import {isLongYear, formatPlainDate, formatPlainRange, type DateContext} from './intl-dates.js';

/** A longer interval is written in years, without days. */
const MAX_DAYS_WITH_DATES = 20 * 365;

/**
 * A part of the time axis in words: "22 Oct – 13 Nov 2024", "1990 – 2024".
 * @param from a day number with a fraction, as is `to`
 * @param to exclusive
 */
export function formatSpan(from: number, to: number, context: DateContext): string {
  const last = Math.max(from, Math.ceil(to) - 1);
  const [start, end] = [from, last].map((at) => {
    const {year, ...rest} = civilDay(Math.floor(at));
    return last - from > MAX_DAYS_WITH_DATES ? {year} : {year, ...rest};
  });
  const range = !isLongYear(start!.year) && !isLongYear(end!.year) && formatPlainRange(start!, end!, context);
  if (range) return range.join('');
  const [first, second] = [start!, end!].map((date) => formatPlainDate(date, context));
  return first === second ? first! : `${first} ${context.translate('date.to').trim()} ${second}`;
}
