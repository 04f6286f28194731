import type {ModuleReference} from '../features/lazy-modules.js';
import {articleTexts, features, messages} from '../features/registry.js';
import {languageOf} from '../format/locale.js';
import {localeIn, neededFeatures, type RecordRequest} from './record-request.js';
import {isBundled} from './record-source.js';

/** All modules that are needed to show a record: features, the messages of its language, and the texts of the article. */
export function modulesFor(request: RecordRequest): ModuleReference[] {
  const language = languageOf(localeIn(request, messages.names));
  const isKnown = messages.names.includes(language);
  return [
    ...neededFeatures(request, messages.names).map((name) => ({modules: features, name})),
    ...(isKnown ? [{modules: messages, name: language}] : []),
    ...(isKnown && isBundled(request.source) ? [{modules: articleTexts, name: language}] : []),
  ] as ModuleReference[];
}
