/** The lazy modules that a request and its result need. */
import type {TimelineDocument} from '../data/schema.js';
import type {ModuleReference} from '../features/lazy-modules.js';
import {articleTexts, features, messages, type FeatureName} from '../features/registry.js';
import {languageOf} from '../format/locale.js';
import {needsSections} from '../model/needs-sections.js';
import {localeIn, neededFeatures, type RecordRequest} from './record-request.js';
import {isBundled} from './record-source.js';

/** Nothing can be shown without these. Without another feature, the record can. */
const ESSENTIAL: readonly string[] = ['records', 'src', 'page-record'];
/** The messages of faults, and the list that shows them. */
export const ISSUES: ModuleReference = {modules: features, name: 'issues'};

export function isEssential({name}: ModuleReference): boolean {
  return ESSENTIAL.includes(name);
}

/** The modules of a request. */
export function modulesFor(request: RecordRequest): ModuleReference[] {
  const language = languageOf(localeIn(request, messages.names));
  const isKnown = messages.names.includes(language);
  return [
    ...neededFeatures(request, messages.names).map((name) => ({modules: features, name})),
    ...(isKnown ? [{modules: messages, name: language}] : []),
    ...(isKnown && isBundled(request.source) ? [{modules: articleTexts, name: language}] : []),
  ] as ModuleReference[];
}

/** The features that show what is in a document. */
export function contentFeatures(document: TimelineDocument | undefined): FeatureName[] {
  return [
    ...(document?.markup ? (['markdown'] as const) : []),
    ...(document && needsSections(document) ? (['long-list'] as const) : []),
  ];
}

export function contentModules(document: TimelineDocument | undefined): ModuleReference[] {
  return contentFeatures(document).map((name) => ({modules: features, name}));
}
