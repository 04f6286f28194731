/** The words that a page brings, over the built-in ones. */
import {languageOf, type Strings} from './languages.js';
import type {Messages} from './translate.js';

/** Built-in messages with the page's own over them: those of the very locale, else of its language in any country. */
export function withStrings(
  messages: Partial<Messages>,
  locale: string,
  strings: Strings,
): Partial<Messages> {
  const own = (isWanted: (tag: string) => boolean) =>
    Object.entries(strings).find(([tag]) => isWanted(tag))?.[1];
  const language = languageOf(locale);
  return {
    ...messages,
    ...(own((tag) => tag.toLowerCase() === language) ?? own((tag) => languageOf(tag) === language)),
    ...own((tag) => tag.toLowerCase() === locale.toLowerCase()),
  };
}
