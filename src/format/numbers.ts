/**
 * Numbers and lists, in the element's own languages without `Intl`: making its first formatter takes a browser longer than
 * all else of a first view.
 */
const PLAIN = /^(en(-GB|-US)?|ko(-KR)?)$/;

/** "10,000" @param n whole */
export function numberText(n: number, locale: string): string {
  return PLAIN.test(locale) ? String(n).replace(/\B(?=(\d{3})+$)/g, ',') : n.toLocaleString(locale);
}

/** The form that a counted thing takes where it is not one. */
export function pluralOf(n: number, locale: string): Intl.LDMLPluralRule {
  return PLAIN.test(locale) ? 'other' : new Intl.PluralRules(locale).select(n);
}

/** "A", " and ", "B": the items, and what stands between them. */
export function listed<Item>(items: readonly Item[], locale: string): readonly (Item | string)[] {
  const [first, second, third] = items;
  if (second === undefined) return items;
  if (third === undefined && PLAIN.test(locale))
    return [first!, locale.startsWith('en') ? ' and ' : ' 및 ', second];
  const rest = [...items];
  return new Intl.ListFormat(locale)
    .formatToParts(items.map(String))
    .map(({type, value}) => (type === 'element' ? rest.shift()! : value));
}

/** "A, B, and C" */
export function listText(texts: readonly string[], locale: string): string {
  return listed(texts, locale).join('');
}

/** "1, 3, and 4" */
export function numbersText(numbers: readonly number[], locale: string): string {
  return listText(
    numbers.map((n) => numberText(n, locale)),
    locale,
  );
}
