import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {article as bundledArticle} from '../../data/article/article.js';
import type {TimelineDocument} from '../../data/schema.js';
import {entryAddress} from '../../views/entry-address.js';
import type {ViewModel} from '../../views/view-model.js';
import type {FeatureHost} from '../feature.js';
import {FINGERPRINT, fingerprintOf} from './fingerprint.js';
import {hydrateRoot} from './hydration.js';
import {fieldIn, readerState, reportOpened, restore, type ReaderState} from './reader-state.js';

export type TakeoverHost = FeatureHost &
  Pick<LitElement, 'renderOptions'> & {
    search: string;
    performUpdate: () => void;
    readonly view: ViewModel | undefined;
    render: () => unknown;
  };

/** What a reader may do with the markup before the element has taken over. */
const USES = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click', 'input', 'change', 'toggle'];

/**
 * If the element would render what the server has rendered, the markup stays, and gets its listeners when the reader first
 * uses it, or when something changes. Otherwise one update replaces it, so nothing flickers.
 */
export class Takeover implements ReactiveController {
  readonly #host: TakeoverHost;
  readonly #root: ShadowRoot;
  /** Renders what the server has rendered. */
  #template: TemplateResult | undefined;
  #isHydrated = false;
  #saved: ReaderState | undefined;

  constructor(host: TakeoverHost) {
    this.#host = host;
    this.#root = host.shadowRoot!;
    this.#root.addEventListener('input', this.#updateSearch);
    if (fieldIn(this.#root)?.value) this.#updateSearch();
  }

  /** Sets `search` before the update that replaces the field: afterwards it would need a second update. */
  readonly #updateSearch = (): void => {
    this.#host.search = fieldIn(this.#root)?.value ?? '';
  };

  /** At once: listeners that are added while the event is captured hear it. */
  readonly #use = (): void => {
    this.#host.requestUpdate();
    this.#host.performUpdate();
  };

  hostUpdate(): void {
    const {view} = this.#host;
    if (this.#template) this.#hydrate(this.#template);
    else if (view && !isStandIn(view.content.document, this.#root)) this.#compare(view);
  }

  #compare(view: ViewModel): void {
    const rendered = this.#root.querySelector(`[${FINGERPRINT}]`)?.getAttribute(FINGERPRINT);
    if (rendered !== fingerprintOf(view)) {
      this.#replace();
      return;
    }
    this.#template = this.#render();
    for (const use of USES) this.#root.addEventListener(use, this.#use, true);
  }

  /** What the element renders if there is no other markup. */
  #render(): TemplateResult {
    const {renderOptions} = this.#host;
    const {renderBefore = null} = renderOptions;
    renderOptions.renderBefore = null;
    const template = this.#host.render() as TemplateResult;
    renderOptions.renderBefore = renderBefore;
    return template;
  }

  #hydrate(template: TemplateResult): void {
    for (const use of USES) this.#root.removeEventListener(use, this.#use, true);
    try {
      hydrateRoot(this.#host, template);
      this.#isHydrated = true;
      this.#root.removeEventListener('input', this.#updateSearch);
      // Before the update renders: it would close what the reader has opened.
      reportOpened(this.#root);
    } catch {
      // Something has changed the markup on its way.
      this.#replace();
    }
  }

  #replace(): void {
    this.#saved = readerState(this.#root);
    this.#root.removeEventListener('input', this.#updateSearch);
    this.#root.replaceChildren();
    this.#host.renderOptions.renderBefore = null;
  }

  hostUpdated(): void {
    if (this.#saved) restore(this.#root, this.#saved);
    else if (this.#isHydrated) this.#setAddresses();
    else return;
    this.#host.removeController(this);
  }

  /** The server does not know the address of the page. */
  #setAddresses(): void {
    for (const link of this.#root.querySelectorAll('a[href^="#e-"]')) {
      const address = entryAddress(this.#host, link.getAttribute('href')!.slice('#e-'.length));
      if (address) link.setAttribute('href', address);
    }
  }
}

/** Whether the bundled article would replace the markup of another document, which has not loaded yet. */
function isStandIn({id, entries}: TimelineDocument, root: ShadowRoot): boolean {
  const ids = new Set(entries.map((entry) => `e-${entry.id}`));
  return (
    id === bundledArticle.id && [...root.querySelectorAll('article')].some((article) => !ids.has(article.id))
  );
}
