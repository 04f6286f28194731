/** What people write beside a date, and what is no part of it: weekdays, marks of footnotes, "г." for "year". */

import {withoutEraBeside} from './other-eras.js';

const WEEKDAYS = [
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?',
  'mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch',
  '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche',
  '[월화수목금토일](?:요일)?|[月火水木金土日](?:曜日?)?|(?:星期|周|週)[一二三四五六日天]',
].join('|');

const NOTES: readonly RegExp[] = [
  // As in Wikipedia: "1961[1][a]", "1961 [citation needed]".
  /(?: ?\[(?:\d{1,3}|[a-z]|(?:note|nb) \d{1,3}|citation needed|\?)\]){1,5}$/i,
  new RegExp(` ?\\((?:${WEEKDAYS})\\.?\\)$`, 'i'),
  / [월화수목금토일]요일$/,
  new RegExp(`^(?:${WEEKDAYS})[.,]* ?(?=\\d{1,4}(?: \\p{L}| ?[-./년年]))`, 'iu'),
  / ?(?:г\.?|года?)$/i,
];

/** As spreadsheets write a text that they must not change. */
const FORMULA = /^="([^"]+)"$/;
/** Around a date that is not in the source but known, as libraries write it. In EDTF, years alone are a set. */
const BRACKETS = /^\[(?=[^\]]*[^\]\d,.?~%X-])([^[\]]+)\]$/;

/** @param text with the characters of the keyboard, and short */
export function withoutNotes(text: string): string {
  const date = withoutEraBeside(text.replace(FORMULA, '$1').replace(BRACKETS, '$1'));
  return NOTES.reduce((rest, note) => rest.replace(note, ''), date);
}
