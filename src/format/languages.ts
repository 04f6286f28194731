/**
 * The languages that the element speaks. English is at hand; the others are loaded when first asked for.
 * To add one: write `messages/xx.ts`, name it here, and add its texts to the bundled document.
 */
import type {Messages} from './translate.js';

export const FALLBACK = 'en';

/** Their words. */
export const MESSAGES: Readonly<Record<string, () => Promise<Messages>>> = {
  ko: () => import('../languages/ko.js').then(({ko}) => ko),
};

/** Words that a page brings, by language: some of a known language, or all of a further one. */
export type Strings = Readonly<Record<string, Partial<Messages>>>;

/** The language of a tag: `ko` of `ko-KR`. */
export function languageOf(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/**
 * The locale that a tag asks for where its language is spoken here, and else English:
 * words and dates of one text are never in two languages.
 */
export function localeOf(tag: string, strings: Strings): string {
  const known = [FALLBACK, ...Object.keys(MESSAGES), ...Object.keys(strings).map(languageOf)];
  try {
    const locale = Intl.getCanonicalLocales(tag)[0] ?? FALLBACK;
    return known.includes(languageOf(locale)) ? locale : FALLBACK;
  } catch {
    return FALLBACK; // not a language tag at all
  }
}
