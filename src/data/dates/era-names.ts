/** Names of the eras before and after Christ, in several languages, as parts of patterns. Without imports, since sheets need them alone. */

export const BC_AFTER =
  'bce?|b\\. ?c\\.(?: ?e\\.)?|v\\. ?chr\\.?|v\\. ?u\\. ?z\\.?|av\\.? ?j\\.?-?c\\.?|a\\. ?c\\.|до н\\. ?э\\.';
export const BC_BEFORE = 'bce?|b\\. ?c\\.|기원전|紀元前|公元前|西元前|前';
export const AD_AFTER = 'ad|a\\.d\\.|ce|c\\.e\\.|n\\. ?chr\\.?|ap(?:r|\\.|r\\.)? ?j\\.?-?c\\.?|d\\. ?c\\.';
export const AD_BEFORE = 'ad|a\\.d\\.|서기|서력|西暦|西元|公元';

const [BC, AD] = [`^(?:${BC_AFTER}|${BC_BEFORE})$`, `^(?:${AD_AFTER}|${AD_BEFORE})$`].map(
  (pattern) => new RegExp(pattern),
) as [RegExp, RegExp];
/** Not "前", which also means "before" and "in front". */
const BC_IN_NAME = new RegExp(
  `(?:^|[^\\p{L}])(?:${BC_AFTER}|${BC_BEFORE.replace('|前', '')})(?!\\p{L})`,
  'u',
);

/** Whether a name such as "Year (BCE)" says that years are before Christ. */
export function namesBeforeChrist(name: string): boolean {
  return BC_IN_NAME.test(name.toLowerCase());
}

/** The whole of a text as an era; undefined if it is none. */
export function eraOf(text: string): 'before' | 'after' | undefined {
  const era = text.toLowerCase();
  return BC.test(era) ? 'before' : AD.test(era) ? 'after' : undefined;
}
