/** A stretch of an axis in words. */
import {civil} from '../model/calendar.js';
import type {EdtfPoint} from '../model/edtf-date.js';
import {formatEnds, type DateContext} from './points.js';

/** Years of more digits are told as numbers. */
const LARGEST_CALENDAR_YEAR = 9999;
/** Over so many days, only years are told. */
const YEARS = 20 * 365;

/** "22 Oct – 13 Nov 2024", "1990 – 2024": from the day that one moment is in to the day that another ends. */
export function formatSpan(from: number, to: number, context: DateContext): string {
  const last = Math.max(from, Math.ceil(to) - 1);
  const [start, end] = [from, last].map((at) => pointOf(at, last - from > YEARS));
  const [first, mark, second] = formatEnds(start!, end!, context);
  return first === second ? first : first + mark + second;
}

function pointOf(at: number, onlyYear: boolean): EdtfPoint {
  const {year, month, day} = civil(Math.floor(at));
  const exact = {approximate: false, uncertain: false};
  if (Math.abs(year) > LARGEST_CALENDAR_YEAR) return {year, long: true, ...exact};
  return onlyYear ? {year, ...exact} : {year, month, day, ...exact};
}
