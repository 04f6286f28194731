/** Dates of EDTF level 2, which is not supported. */
import {isEdtf} from './edtf-text.js';

/** Quarters, thirds and halves of a year, and seasons by hemisphere. */
export const PART_OF_YEAR = /^-?\d{4}-(2[5-9]|3\d|4[01])$/;

const FORMS = [
  /^[[{].*[\]}]$/,
  // A digit that is not known, anywhere.
  /^-?(?=[\dX-]*X)[\dX]{4}(-[\dX]{2}){0,2}[?~%]?$/,
  // What is about or uncertain is a part of the date.
  /^(?=.*[?~%])[?~%]?-?\d{4}[?~%]?(-[?~%]?\d\d[?~%]?){0,2}$/,
  /^Y-?\d+E\d+(S\d+)?$/,
  /^(-?\d{4}|Y-?\d+)S\d+$/,
  PART_OF_YEAR,
];

/** @param text short, and not EDTF of level 0 or 1 */
export function isLevel2(text: string): boolean {
  const ends = text.split('/');
  const known = (end: string) => end === '' || end === '..' || isEdtf(end) || isForm(end);
  return ends.length <= 2 && ends.every(known) && ends.some(isForm);
}

function isForm(text: string): boolean {
  return !isEdtf(text) && FORMS.some((form) => form.test(text));
}
