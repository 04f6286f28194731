import {regionalDateMessages} from '../../format/date-messages.js';
import {languageOf} from '../../format/locale.js';
import type {Message} from '../../format/message.js';

type MessageMap = Readonly<Record<string, Message>>;

type Strings = Readonly<Record<string, Readonly<Partial<Record<string, Message>>>>>;

/** Merges the page's messages for a locale into the built-in ones. */
export function withStrings(messages: MessageMap, locale: string, strings: Strings): MessageMap {
  return {...messages, ...regionalDateMessages[locale], ...stringsFor(locale, strings)};
}

/** Undefined if the page replaces no message. */
export function replacedKeys(locale: string, strings: Strings): ReadonlySet<string> | undefined {
  const keys = Object.keys(stringsFor(locale, strings));
  return keys.length > 0 ? new Set(keys) : undefined;
}

/**
 * The page's messages for a locale. Those of the exact locale take precedence over those of its language, and these over
 * those of its language in any region.
 */
function stringsFor(locale: string, strings: Strings): MessageMap {
  const stringsWhere = (matches: (tag: string) => boolean) =>
    Object.entries(strings).find(([tag]) => matches(tag))?.[1];
  const language = languageOf(locale);
  return {
    ...(stringsWhere((tag) => tag.toLowerCase() === language) ??
      stringsWhere((tag) => languageOf(tag) === language)),
    ...stringsWhere((tag) => tag.toLowerCase() === locale.toLowerCase()),
  } as MessageMap;
}
