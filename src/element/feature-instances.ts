import type {CSSResult, ReactiveController} from 'lit';
import type {Feature, FeatureHost} from '../features/feature.js';
import type {FeatureName, LoadedFeatures} from '../features/registry.js';
import type {LayoutView} from '../views/layout.js';
import type {ViewModel} from '../views/view-model.js';

/** The features that one element has used: each is attached once, and each layout keeps its zoom or its sorting. */
export class FeatureInstances implements ReactiveController {
  readonly #host: FeatureHost;
  readonly #shown: () => ViewModel | undefined;
  readonly #attached = new Set<string>();
  readonly #layouts = new Map<string, LayoutView>();
  #styles: readonly CSSResult[];
  /** The document that the style sheets are made for. */
  #document: Document | undefined;

  /**
   * @param shown returns what the element shows
   * @param styles those of the element itself
   */
  constructor(host: FeatureHost, shown: () => ViewModel | undefined, styles: readonly CSSResult[] = []) {
    this.#host = host;
    this.#shown = shown;
    this.#styles = styles;
    host.addController(this);
  }

  /** Adds styles, controllers and layouts to the element. Call it before an update: rendering only computes. */
  attach(names: readonly FeatureName[], loaded: LoadedFeatures): void {
    for (const name of names) {
      const feature = loaded[name] as Feature | undefined;
      if (!feature || this.#attached.has(name)) continue;
      this.#attached.add(name);
      if (feature.styles) {
        this.#styles = [...this.#styles, ...feature.styles];
        this.#adoptStyles();
      }
      feature.attach?.(this.#host, this.#shown);
      if (feature.Layout) this.#layouts.set(name, new feature.Layout(this.#host));
    }
  }

  /**
   * An element that has moved to another document, as into a frame, has lost its style sheets, also when it is back. What a
   * server has rendered has its own, until it is replaced or a feature adds some.
   */
  hostConnected(): void {
    const {ownerDocument, shadowRoot} = this.#host;
    const isServed = !this.#document && shadowRoot!.querySelector('style, link');
    const isStyled = ownerDocument === this.#document && shadowRoot!.adoptedStyleSheets.length > 0;
    if (!isStyled && !isServed) this.#adoptStyles();
  }

  hostUpdated(): void {
    this.hostConnected();
  }

  /** A document refuses style sheets that another document has made: it gets copies. */
  #adoptStyles(): void {
    const {ownerDocument, shadowRoot} = this.#host;
    const {defaultView} = ownerDocument;
    // A document that is not shown has no window, and needs no styles.
    if (!defaultView) return;
    this.#document = ownerDocument;
    shadowRoot!.adoptedStyleSheets = this.#styles.map(({styleSheet, cssText}) => {
      if (ownerDocument === document) return styleSheet!;
      const copy = new defaultView.CSSStyleSheet();
      copy.replaceSync(cssText);
      return copy;
    });
  }

  /** Undefined for the list, and for other layouts until they have loaded. */
  layout(name: string): LayoutView | undefined {
    return this.#layouts.get(name);
  }
}
