/** The parts that are loaded when first needed, and at hand from then on. */
import {OVERLAYS} from '../data/article/article.js';
import {MESSAGES} from '../format/languages.js';
import type {Feature} from './feature.js';

/** A module, or something of one. */
export class LazyModule<Value> {
  /** What is at hand of it. */
  value: Value | undefined;
  readonly #import: () => Promise<Value>;

  constructor(load: () => Promise<Value>) {
    this.#import = load;
  }

  /** Rejects where it cannot be had; then it may be asked for again. */
  async load(): Promise<void> {
    this.value ??= await this.#import();
  }
}

/** What reads documents, works them out and tells their dates. The bundled one in English comes worked out and told. */
export const reading = new LazyModule(() =>
  // What it imports is asked for beside it, not after it.
  Promise.all([import('./records/index.js'), import('../model/edtf.js')]).then(([all]) => all),
);
/** What is asked for by name, in `layout` or in `controls`, or by an attribute of that name; further ones may come. */
export const extras = partsOf<Feature>({
  lanes: () => import('./lanes/index.js'),
  claims: () => import('./claims/index.js'),
  'as-of': () => import('./as-of/index.js'),
  export: () => import('./export/index.js'),
  embed: () => import('./embed/index.js'),
  link: () => import('./citations/index.js'),
  media: () => import('./media/index.js'),
  structuredData: () => import('./structured-data/index.js'),
});
/** The words of the interface, by language. */
export const messages = partsOf(MESSAGES);
/** The bundled document's texts, by language. */
export const overlays = partsOf(OVERLAYS);

/**
 * What of these is needed by what is loaded later. It is given, not imported: a page that loads the module at an address
 * with a query has the modules twice, and what was loaded is with the other one.
 */
export const atHand = {extras, messages, overlays};
export type AtHand = typeof atHand;

function partsOf<Value>(
  loaders: Readonly<Record<string, () => Promise<Value>>>,
): Map<string, LazyModule<Value>> {
  return new Map(Object.entries(loaders).map(([key, load]) => [key, new LazyModule(load)]));
}
