/** Keeps a script with structured data in the element, after the page's own children, so that it moves with the element. */
import {html, render, type ReactiveController} from 'lit';
import {structuredData} from './structured-data.js';
import type {FeatureHost} from '../feature.js';
import {entryAddress} from '../../views/entry-address.js';
import type {ViewModel} from '../../views/view-model.js';

type Host = FeatureHost & {readonly structuredData: boolean | null | undefined};
type Shown = () => ViewModel | undefined;

export function keepStructuredData(host: FeatureHost, shown: Shown): void {
  host.addController(new StructuredData(host as Host, shown));
}

class StructuredData implements ReactiveController {
  readonly #host: Host;
  readonly #shown: Shown;
  #script: HTMLElement | undefined;
  /** The record, its context and the page's address that the script was written for. */
  #inputs: readonly unknown[] = [];
  /** The page may replace all children of the element. */
  readonly #observer = new MutationObserver(() => this.#keep());

  constructor(host: Host, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true});
    this.#keep();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    const host = this.#host;
    const view = host.structuredData ? this.#shown() : undefined;
    const inputs = [view?.context, view?.results.snapshot, entryAddress(host, '')];
    if (inputs.every((each, index) => each === this.#inputs[index])) return;
    this.#inputs = inputs;
    if (!view) return this.#remove();
    this.#write(structuredData(view, (entry) => entryAddress(host, entry)));
  }

  /** Puts the script back if the page has removed it. */
  #keep(): void {
    if (this.#script?.parentNode === null) this.#host.append(this.#script);
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }

  #write(text: string): void {
    this.#script ??= newScript();
    this.#script.replaceChildren(text);
    if (this.#script.parentNode === this.#host) return;
    // Replaces the script that a server rendered.
    this.#host.querySelector(`:scope > script[type="${TYPE}"]`)?.remove();
    this.#host.append(this.#script);
  }
}

const TYPE = 'application/ld+json';

/**
 * A cloned template's script counts as already started, so that no Trusted Types policy is needed to set its text.
 * Rendered into a fragment, because the page may render its own children into the element.
 */
function newScript(): HTMLElement {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  return fragment.querySelector('script')!;
}
