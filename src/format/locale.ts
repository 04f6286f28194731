/** Which locale a page asks for, and gets. */

/** The language of everything that has no text in the reader's own. */
export const FALLBACK = 'en';

/** The language of a tag: `ko` of `ko-KR`. */
export function languageOf(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/**
 * The locale that a tag asks for where its language is known, and else English: messages and dates of one text are never in
 * two languages.
 * @param known languages, such as `ko`
 */
export function localeOf(tag: string, known: readonly string[]): string {
  try {
    const locale = Intl.getCanonicalLocales(tag)[0] ?? FALLBACK;
    return [FALLBACK, ...known].includes(languageOf(locale)) ? locale : FALLBACK;
  } catch {
    return FALLBACK; // not a language tag at all
  }
}
