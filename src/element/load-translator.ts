import {features, messages} from '../features/registry.js';
import {languageOf} from '../format/locale.js';
import type {Translate} from '../format/translate.js';
import type {Strings} from '../languages/messages.js';
import {createLocalizer} from './localizer.js';
import {localeIn} from './record-request.js';

/** Loads the messages of a language; English if neither the element nor the page has any. @param strings from the page */
export async function loadTranslator(tag: string, strings: Strings): Promise<Translate<string>> {
  const locale = localeIn({lang: tag, strings}, messages.names);
  if (messages.names.includes(languageOf(locale))) await messages.load(languageOf(locale));
  return createLocalizer()(locale, strings, features.loaded, messages.loaded).translate;
}
