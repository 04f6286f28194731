/** Years before and after Christ, in several languages. */
import {yearBefore} from './edtf-text.js';
import {AD_AFTER, AD_BEFORE, BC_AFTER, BC_BEFORE} from './era-names.js';

const PATTERNS = [
  {isBefore: true, pattern: new RegExp(`,? ?(?:${BC_AFTER})$`)},
  {isBefore: true, pattern: new RegExp(`^(?:${BC_BEFORE}) ?(?=\\d)`)},
  {isBefore: false, pattern: new RegExp(` ?(?:${AD_AFTER})$`)},
  {isBefore: false, pattern: new RegExp(`^(?:${AD_BEFORE}) ?(?=\\d)`)},
];

interface InEra {
  readonly isBefore: boolean;
  /** Without the era. */
  readonly rest: string;
}

/** @param text in lower case @returns undefined if the text names no era */
export function christianEra(text: string): InEra | undefined {
  const found = PATTERNS.find(({pattern}) => pattern.test(text));
  if (!found) return undefined;
  const rest = text.replace(found.pattern, '');
  return /\d/.test(rest) || found.isBefore ? {isBefore: found.isBefore, rest} : undefined;
}

/** Both ends of an interval, of which one has the era. @param text in lower case */
export function endsInEra(text: string, ends: readonly [string, string]): readonly [string, string] {
  const suffix = PATTERNS[0]!.pattern.exec(text)?.[0];
  const prefix = PATTERNS[1]!.pattern.exec(text)?.[0];
  const [first, second] = ends;
  return [
    suffix !== undefined && !christianEra(first) ? first + suffix : first,
    prefix !== undefined && !christianEra(second) ? prefix + second : second,
  ];
}

/** The same date as many years before Christ. @param date EDTF after Christ, without an interval */
export function beforeChrist(date: string): string {
  return /^\d\d[\dX]X/.test(date) ? `-${date}` : yearBefore(date.slice(0, 4)) + date.slice(4);
}
