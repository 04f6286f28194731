import type {Text} from '../data/schema.js';
import {memoizeByObject, memoizeOne} from '../model/memoize.js';
import {languageOf} from './locale.js';

/** The text in the reader's language if there is one, or else the document's. `lang` is set if it is not the reader's. */
export function pickText(text: Text, locale: string, documentLang: string): {value: string; lang?: string} {
  const [lang, value] =
    typeof text === 'string' ? [documentLang, text] : bestMatchIn(text)(locale, documentLang);
  return languageOf(lang) === languageOf(locale) ? {value} : {value, lang};
}

/** Kept for each text: a name in very many languages can be in very many entries. */
const bestMatchIn = memoizeByObject((texts: Readonly<Record<string, string>>) =>
  memoizeOne((locale: string, documentLang: string) => bestMatch(texts, [locale, documentLang])),
);

function bestMatch(texts: Readonly<Record<string, string>>, tags: readonly string[]): [string, string] {
  const entries = Object.entries(texts);
  for (const tag of tags) {
    const match =
      entries.find(([lang]) => lang.toLowerCase() === tag.toLowerCase()) ??
      entries.find(([lang]) => languageOf(lang) === languageOf(tag));
    if (match) return match;
  }
  return entries[0] ?? ['', ''];
}
