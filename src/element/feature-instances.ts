import {extras, reading} from '../features/registry.js';
import type {Feature, Layout, LayoutHost} from '../features/feature.js';

/** What an element is dressed in as it comes. */
type Worn = Pick<Feature, 'styles' | 'attend'>;

/** The layouts that one element has shown: each keeps its zoom or its sorting while another is shown. */
export class FeatureInstances {
  readonly #host: LayoutHost;
  readonly #made = new Map<Feature, Layout>();
  readonly #worn = new Set<Worn>();

  constructor(host: LayoutHost) {
    this.#host = host;
  }

  /** The layout of a name; nothing for the list, and for another until it has come. */
  get(name = ''): Layout | undefined {
    this.#wear();
    const extra = extras.get(name)?.value;
    if (extra?.Layout && !this.#made.has(extra)) this.#made.set(extra, new extra.Layout(this.#host));
    return extra && this.#made.get(extra);
  }

  /** Dresses the element in what has come since. */
  #wear(): void {
    for (const {value} of [reading, ...extras.values()] as {readonly value: Worn | undefined}[]) {
      if (!value || this.#worn.has(value)) continue;
      this.#worn.add(value);
      value.attend?.(this.#host);
      this.#host.shadowRoot!.adoptedStyleSheets.push(...value.styles.map(({styleSheet}) => styleSheet!));
    }
  }
}
