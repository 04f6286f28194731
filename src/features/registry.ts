/** The lazily loaded features and languages. In a page, no other module imports them: they stay out of the first load. */
import {LANGUAGES, type Language} from '../languages/index.js';
import type {Feature} from './feature.js';
import {LazyModules, type Loaded} from './lazy-modules.js';

const FEATURES = {
  records: () => import('./records/index.js'),
  src: () => import('./src/index.js'),
  'page-record': () => import('./page-record/index.js'),
  'long-list': () => import('./long-list/index.js'),
  filters: () => import('./filters/index.js'),
  lanes: () => import('./lanes/index.js'),
  claims: () => import('./claims/index.js'),
  story: () => import('./story/index.js'),
  'as-of': () => import('./as-of/index.js'),
  export: () => import('./export/index.js'),
  embed: () => import('./embed/index.js'),
  citations: () => import('./citations/index.js'),
  media: () => import('./media/index.js'),
  markdown: () => import('./markdown/index.js'),
  'structured-data': () => import('./structured-data/index.js'),
  issues: () => import('./issues/index.js'),
  'deep-links': () => import('./deep-links/index.js'),
  'ssr-takeover': () => import('./ssr-takeover/index.js'),
} satisfies Readonly<Record<string, () => Promise<Feature & Readonly<Record<string, unknown>>>>>;

export type FeatureName = keyof typeof FEATURES;
export type LoadedFeatures = Loaded<typeof FEATURES>;

export const features = new LazyModules(FEATURES);
/** By language tag. */
export const messages = new LazyModules(loadersOf('messages'));
/** The texts of the bundled article, by language tag. */
export const articleTexts = new LazyModules(loadersOf('article'));

function loadersOf<Part extends keyof Language>(part: Part): Readonly<Record<string, Language[Part]>> {
  return Object.fromEntries(Object.entries(LANGUAGES).map(([tag, language]) => [tag, language[part]]));
}
