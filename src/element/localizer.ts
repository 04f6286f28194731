/** Puts the messages of core, features, language and page together. */
import type {Feature} from '../features/feature.js';
import type {Loaded} from '../features/lazy-modules.js';
import type {LoadedFeatures} from '../features/registry.js';
import {FALLBACK, languageOf} from '../format/locale.js';
import {coreMessages} from '../format/messages.js';
import {translator} from '../format/translate.js';
import type {Messages, Strings} from '../languages/messages.js';
import {memoizeOne} from '../model/memoize.js';
import type {Localization} from '../views/view-model.js';

export type LoadedMessages = Loaded<Readonly<Record<string, () => Promise<Messages>>>>;

/** English, where nothing else is known yet. */
export const ENGLISH: Localization = {locale: FALLBACK, translate: translator(FALLBACK, coreMessages)};

/** One an element: it keeps its latest answer. */
export const createLocalizer = () => memoizeOne(localize);

/**
 * @param locale one whose messages are loaded, or that the page's strings are in
 * @param strings they need the feature `records`
 */
function localize(
  locale: string,
  strings: Strings,
  features: LoadedFeatures,
  messages: LoadedMessages,
): Localization {
  const ofFeatures = Object.values(features).map((feature) => (feature as Feature | undefined)?.messages);
  const builtIn = Object.assign({}, coreMessages, ...ofFeatures, messages[languageOf(locale)]) as Messages;
  return {
    locale,
    translate: translator(locale, features.records?.withStrings(builtIn, locale, strings) ?? builtIn),
  };
}
