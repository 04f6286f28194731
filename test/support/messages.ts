/** All messages of the element, as they are once every feature has loaded. */
import {messages as asOf} from '../../src/features/as-of/messages.js';
import {messages as citations} from '../../src/features/citations/messages.js';
import {messages as claims} from '../../src/features/claims/messages.js';
import {messages as embed} from '../../src/features/embed/messages.js';
import {messages as exports} from '../../src/features/export/messages.js';
import {messages as filters} from '../../src/features/filters/messages.js';
import {messages as issues} from '../../src/features/issues/messages.js';
import {messages as lanes} from '../../src/features/lanes/messages.js';
import {messages as longList} from '../../src/features/long-list/messages.js';
import {messages as media} from '../../src/features/media/messages.js';
import {messages as records} from '../../src/features/records/messages.js';
import {messages as story} from '../../src/features/story/messages.js';
import {withStrings} from '../../src/features/records/strings.js';
import type {Message} from '../../src/format/message.js';
import {coreMessages} from '../../src/format/messages.js';
import {translator} from '../../src/format/translate.js';
import {LANGUAGES} from '../../src/languages/index.js';
import {messages as ko} from '../../src/languages/ko.js';
import type {Messages} from '../../src/languages/messages.js';

export const en: Messages = {
  ...coreMessages,
  ...asOf,
  ...citations,
  ...claims,
  ...embed,
  ...exports,
  ...filters,
  ...issues,
  ...lanes,
  ...longList,
  ...media,
  ...records,
  ...story,
};
export {ko};

export const translators = {en: translator('en', en), ko: translator('ko', ko)};

interface LocaleMessages {
  readonly locale: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/** Every locale whose numbers, lists and dates are written by patterns in its messages. */
export async function localesWithPatterns(): Promise<LocaleMessages[]> {
  const loaded = await Promise.all(Object.values(LANGUAGES).map(({messages}) => messages()));
  const american = {locale: 'en-US', messages: withStrings(en, 'en-US', {})};
  const others = [en, ...loaded].flatMap((messages) =>
    (messages['patterns.locales'] as string)
      .split(' ')
      .filter((locale) => locale !== 'none')
      .map((locale) => ({locale, messages})),
  );
  return [...others, american];
}
