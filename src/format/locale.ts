/** The language of messages and dates if the page's language is not available. */
export const FALLBACK = 'en';

/** `ko` for `ko-KR`; lower case. */
export function languageOf(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/**
 * The locale of a tag if its language is available, or else English: so messages and dates are never in different languages.
 * @param languages available besides English, such as `ko`
 */
export function localeOf(tag: string, languages: readonly string[]): string {
  try {
    const locale = Intl.getCanonicalLocales(tag)[0] ?? FALLBACK;
    return [FALLBACK, ...languages].includes(languageOf(locale)) ? locale : FALLBACK;
  } catch {
    return FALLBACK; // not a language tag
  }
}
