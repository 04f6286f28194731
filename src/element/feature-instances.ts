import type {Feature, FeatureHost} from '../features/feature.js';
import type {FeatureName, LoadedFeatures} from '../features/registry.js';
import type {PlainWords} from '../model/timeline.js';
import type {Layout} from '../views/layout.js';

/** The features that one element has used: each is attached once, and each layout keeps its zoom or its sorting. */
export class FeatureInstances {
  readonly #host: FeatureHost;
  readonly #attached = new Set<string>();
  readonly #layouts = new Map<string, Layout>();
  #loaded: LoadedFeatures = {};

  constructor(host: FeatureHost) {
    this.#host = host;
  }

  /** Adds styles, controllers and layouts to the element. Call it before an update: rendering only computes. */
  attach(names: readonly FeatureName[], loaded: LoadedFeatures): void {
    this.#loaded = loaded;
    for (const name of names) {
      const feature = loaded[name] as Feature | undefined;
      if (!feature || this.#attached.has(name)) continue;
      this.#attached.add(name);
      const sheets = (feature.styles ?? []).map(({styleSheet}) => styleSheet!);
      this.#host.shadowRoot!.adoptedStyleSheets.push(...sheets);
      feature.attach?.(this.#host, this.#plainWords);
      if (feature.Layout) this.#layouts.set(name, new feature.Layout(this.#host));
    }
  }

  readonly #plainWords: PlainWords = (text) => this.#loaded.markdown?.plainWords(text) ?? text;

  /** Undefined for the list, and for other layouts until they have loaded. */
  layout(name: string): Layout | undefined {
    return this.#layouts.get(name);
  }
}
