/** What to write in place of a date that probably means something else (`doubts.ts`). */
import {negativeYears} from './before-advice.js';
import {spreadsheetDay} from './days.js';
import type {MessageReference} from '../faults/fault.js';

const FAR_YEAR = /(^|\/)(2[2-9]\d\d|[3-9]\d{3})(?!\d)/g;
const FIRST_FAR = 2200;
/** By how many years eras of Thailand and Korea are ahead. */
const [BUDDHIST, DANGI] = [543, 2333];
/** From here on, a year alone is rather of that Korean era than the number of a day. */
const FIRST_MODERN_DANGI = 4000;

/** @param written the date, as EDTF */
export function doubtAdvice({key}: MessageReference, written: string): MessageReference {
  if (key === 'expected.date-minus') return {key, params: {...negativeYears(written)}};
  if (key === 'expected.date-future') return farAdvice(written);
  if (key === 'expected.date-all-midnight') return {key, params: {date: written.replace(/T.*/, '')}};
  const year = written.slice(0, 4);
  return {key, params: {year, date: `${year}/${String(Number(year) + 1).padStart(4, '0')}`}};
}

function farAdvice(written: string): MessageReference {
  const [, , far = ''] = Array.from(written.matchAll(FAR_YEAR))[0] ?? [];
  const year = Number(far);
  const isYear = written.length === far.length;
  if (year - BUDDHIST < FIRST_FAR) return yearsEarlier(written, 'expected.date-buddhist', BUDDHIST);
  if (year - DANGI < FIRST_FAR && (!isYear || year >= FIRST_MODERN_DANGI)) {
    return yearsEarlier(written, 'expected.date-dangi', DANGI);
  }
  return isYear
    ? {key: 'expected.date-day-number', params: {date: spreadsheetDay(year)}}
    : {key: 'expected.date-future'};
}

function yearsEarlier(written: string, key: MessageReference['key'], years: number): MessageReference {
  const earlier = (_: string, start: string, far: string) =>
    start + String(Number(far) - years).padStart(4, '0');
  return {key, params: {date: written.replace(FAR_YEAR, earlier)}};
}
