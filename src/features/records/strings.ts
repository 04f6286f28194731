/** A page's own messages over the built-in ones. */
import {regionalDateMessages} from '../../format/date-messages.js';
import {languageOf} from '../../format/locale.js';
import type {Message} from '../../format/message.js';

type MessageMap = Readonly<Record<string, Message>>;

/** Built-in messages with the page's own over them: those of the very locale, else of its language in any country. */
export function withStrings(
  messages: MessageMap,
  locale: string,
  strings: Readonly<Record<string, Readonly<Partial<Record<string, Message>>>>>,
): MessageMap {
  const own = (isWanted: (tag: string) => boolean) =>
    Object.entries(strings).find(([tag]) => isWanted(tag))?.[1];
  const language = languageOf(locale);
  return {
    ...messages,
    ...regionalDateMessages[locale],
    ...(own((tag) => tag.toLowerCase() === language) ?? own((tag) => languageOf(tag) === language)),
    ...own((tag) => tag.toLowerCase() === locale.toLowerCase()),
  };
}
