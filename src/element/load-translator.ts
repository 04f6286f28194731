import {features, messages} from '../features/registry.js';
import {FALLBACK, languageOf} from '../format/locale.js';
import type {Translate} from '../format/translate.js';
import type {Strings} from '../languages/messages.js';
import {createLocalizer} from './localizer.js';

/** Loads the messages of any language; English if there are none. @param strings from the page */
export async function loadTranslator(tag: string, strings: Strings): Promise<Translate<string>> {
  const language = messages.names.includes(languageOf(tag)) ? languageOf(tag) : FALLBACK;
  if (language !== FALLBACK) await messages.load(language);
  const locale = languageOf(tag) === language ? tag : FALLBACK;
  return createLocalizer()(locale, strings, features.loaded, messages.loaded).translate;
}
