/** The best of a text's languages for the reader. */
import type {Text} from '../data/schema.js';
import {languageOf} from './locale.js';

/** @returns the string, and its language where that is not the reader's own */
export function pickText(text: Text, locale: string, documentLang: string): {value: string; lang?: string} {
  const [lang, value] = typeof text === 'string' ? [documentLang, text] : best(text, [locale, documentLang]);
  return languageOf(lang) === languageOf(locale) ? {value} : {value, lang};
}

function best(texts: Readonly<Record<string, string>>, wanted: readonly string[]): [string, string] {
  const entries = Object.entries(texts);
  for (const tag of wanted) {
    const match =
      entries.find(([lang]) => lang.toLowerCase() === tag.toLowerCase()) ??
      entries.find(([lang]) => languageOf(lang) === languageOf(tag));
    if (match) return match;
  }
  return entries[0] ?? ['', ''];
}
