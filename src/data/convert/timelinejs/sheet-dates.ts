/** Dates that people write as a whole, or with a doubt, into the column of the year. */
import {dateAdvice} from '../../dates/date-advice.js';
import {isEdtf} from '../../dates/edtf-text.js';
import {numberIn} from '../date-parts.js';
import {dateReader} from '../date-reader.js';
import {lossReporter, type Loss, type ReportLoss} from '../losses.js';
import {partsIn, textIn, type Parts} from '../parts.js';
import {yearIn, type Slide} from './slides.js';

const ENDS = ['start_date', 'end_date'] as const;

/** The slides with such dates in parts. */
export function withWholeDates(slides: readonly Slide[], losses: Loss[]): Slide[] {
  const dates = dateReader(slides.flatMap(({parts}) => ENDS.map((end) => partsIn(parts[end]).year)));
  const partsOf = (text: string, isPoint: boolean, reportLoss: ReportLoss): Parts =>
    dates.date(text, reportLoss) ?? correctedParts(text, isPoint);
  return slides.map(({where, parts}) => {
    const isPoint = partsIn(parts.end_date).year === undefined;
    const whole = ENDS.filter((end) => isWhole(partsIn(parts[end]))).map((end) => {
      const {year, ...clock} = partsIn(parts[end]);
      return [end, {...clock, ...partsOf(textIn(year), isPoint, lossReporter(losses, where))}] as const;
    });
    return {where, parts: {...parts, ...Object.fromEntries(whole)}};
  });
}

/** Whether a text is more than a year, or none. */
export function isDateText(text: string): boolean {
  return isEdtf(text) || dateAdvice(text) !== undefined;
}

function isWhole({year, month, day}: Parts): boolean {
  const text = textIn(year);
  if (text === '' || [month, day].some((part) => part !== undefined)) return false;
  return numberIn('year', text) === undefined || /^\d{6,8}$/.test(text);
}

/** What the text means in EDTF, if it is one thing; of an interval, only if no other date is beside it. */
function correctedParts(text: string, isPoint: boolean): Parts {
  const edtf = isEdtf(text) ? text : dateAdvice(text)?.correction;
  return edtf === undefined || (edtf.includes('/') && !isPoint) ? yearIn(text) : {edtf};
}
