/** Merges the messages of the core, the features, the language and the page. */
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

/** Used until the record's language is known. */
export const ENGLISH: Localization = {locale: FALLBACK, translate: translator(FALLBACK, coreMessages)};

/** Create one for each element: it keeps only its last result. */
export const createLocalizer = () => memoizeOne(localize);

/**
 * @param locale its messages must be loaded, unless `strings` contains them
 * @param strings from the page; ignored until the feature `records` has loaded
 */
function localize(
  locale: string,
  strings: Strings,
  features: LoadedFeatures,
  messages: LoadedMessages,
): Localization {
  const featureMessages = Object.values(features).map(
    (feature) => (feature as Feature | undefined)?.messages,
  );
  const builtIn = Object.assign(
    {},
    coreMessages,
    ...featureMessages,
    messages[languageOf(locale)],
  ) as Messages;
  const {records} = features;
  return {
    locale,
    translate: translator(locale, records?.withStrings(builtIn, locale, strings) ?? builtIn),
    replaced: records?.replacedKeys(locale, strings),
  };
}
