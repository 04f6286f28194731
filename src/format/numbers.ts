/** How a locale writes numbers, and which plural form a number takes. */
export interface NumberRules {
  /** "10,000" @param n whole */
  readonly text: (n: number) => string;
  readonly plural: (n: number) => Intl.LDMLPluralRule;
}

/** The rules of the locales in 'patterns.locales', without `Intl`. */
export const patternNumbers: NumberRules = {
  text: (n) => String(n).replace(/\B(?=(\d{3}){1,6}$)/g, ','),
  plural: (n) => (n === 1 ? 'one' : 'other'),
};

export function intlNumbers(locale: string): NumberRules {
  return {
    text: (n) => n.toLocaleString(locale),
    plural: (n) => new Intl.PluralRules(locale).select(n),
  };
}
