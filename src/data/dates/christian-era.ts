/** Years before and after Christ, in several languages. */
import {yearBefore} from './edtf-text.js';

const BC_AFTER =
  'bce?|b\\. ?c\\.(?: ?e\\.)?|v\\. ?chr\\.?|v\\. ?u\\. ?z\\.?|av\\.? ?j\\.?-?c\\.?|a\\. ?c\\.|до н\\. ?э\\.';
const BC_BEFORE = 'bce?|b\\. ?c\\.|기원전|紀元前|公元前|西元前|前';
const AD_AFTER = 'ad|a\\.d\\.|ce|c\\.e\\.|n\\. ?chr\\.?|ap(?:r|\\.|r\\.)? ?j\\.?-?c\\.?|d\\. ?c\\.';
const AD_BEFORE = 'ad|a\\.d\\.|서기|서력|西暦|西元|公元';

const PATTERNS = [
  {isBefore: true, pattern: new RegExp(`,? ?(?:${BC_AFTER})$`)},
  {isBefore: true, pattern: new RegExp(`^(?:${BC_BEFORE}) ?(?=\\d)`)},
  {isBefore: false, pattern: new RegExp(` ?(?:${AD_AFTER})$`)},
  {isBefore: false, pattern: new RegExp(`^(?:${AD_BEFORE}) ?(?=\\d)`)},
];
const [BC, AD] = [`^(?:${BC_AFTER}|${BC_BEFORE})$`, `^(?:${AD_AFTER}|${AD_BEFORE})$`].map(
  (pattern) => new RegExp(pattern),
) as [RegExp, RegExp];
/** Not "前", which also means "before" and "in front". */
const BC_IN_NAME = new RegExp(
  `(?:^|[^\\p{L}])(?:${BC_AFTER}|${BC_BEFORE.replace('|前', '')})(?!\\p{L})`,
  'u',
);

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

/** Whether a name such as "Year (BCE)" says that years are before Christ. */
export function namesBeforeChrist(name: string): boolean {
  return BC_IN_NAME.test(name.toLowerCase());
}

/** The whole of a text as an era; undefined if it is none. */
export function eraOf(text: string): 'before' | 'after' | undefined {
  const era = text.toLowerCase();
  return BC.test(era) ? 'before' : AD.test(era) ? 'after' : undefined;
}
