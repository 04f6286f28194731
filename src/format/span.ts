/** A stretch of an axis in words. */
import {civilDay} from '../model/civil.js';
import {isLong, plainDate, plainRange, type DateContext} from './intl-dates.js';

/** Over so many days, only years are told. */
const YEARS = 20 * 365;

/** "22 Oct – 13 Nov 2024", "1990 – 2024": from the day that one moment is in to the day that another ends. */
export function formatSpan(from: number, to: number, context: DateContext): string {
  const last = Math.max(from, Math.ceil(to) - 1);
  const [start, end] = [from, last].map((at) => {
    const {year, ...rest} = civilDay(Math.floor(at));
    return last - from > YEARS ? {year} : {year, ...rest};
  });
  const range = !isLong(start!.year) && !isLong(end!.year) && plainRange(start!, end!, context);
  if (range) return range.join('');
  const [first, second] = [start!, end!].map((date) => plainDate(date, context));
  return first === second ? first! : `${first} ${context.translate('date.to').trim()} ${second}`;
}
