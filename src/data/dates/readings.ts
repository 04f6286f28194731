/** What a date that is not written in EDTF can mean. */
import {withDigits} from './numerals.js';
import {rangeReadings} from './ranges.js';
import {singleReadings} from './single-dates.js';

/** What a text can mean, as EDTF; nothing if that is not known. @param text with the characters of the keyboard */
export function readingsOf(text: string): readonly string[] {
  const lower = withDigits(text.toLowerCase());
  const single = singleReadings(lower);
  return single.length > 0 ? single : rangeReadings(lower);
}
