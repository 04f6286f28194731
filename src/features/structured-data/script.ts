/** Keeps a script with structured data in the element, after the page's own children, so that it moves with the element. */
import {html, render, type ReactiveController} from 'lit';
import type {TimelineDocument} from '../../data/schema.js';
import {structuredData} from './structured-data.js';
import type {FeatureHost} from '../feature.js';
import {entryAddress} from '../../views/entry-address.js';

type Host = FeatureHost & {
  readonly renderRoot: ParentNode;
  readonly structuredData: boolean | null | undefined;
  readonly document: TimelineDocument | undefined;
};

export function keepStructuredData(host: FeatureHost): void {
  host.addController(new StructuredData(host as Host));
}

class StructuredData implements ReactiveController {
  readonly #host: Host;
  #script: HTMLElement | undefined;
  /** The record, the language and the page's address that the script was written for. */
  #inputs: readonly unknown[] = [];
  /** The page may replace all children of the element. */
  readonly #observer = new MutationObserver(() => this.#keep());

  constructor(host: Host) {
    this.#host = host;
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
    const record = host.structuredData ? host.document : undefined;
    // The host does not expose the language of its texts. The rendered root has it.
    const locale = host.renderRoot.querySelector<HTMLElement>('.root')?.lang ?? '';
    const inputs = [record, locale, entryAddress(host, '')];
    if (inputs.every((each, index) => each === this.#inputs[index])) return;
    this.#inputs = inputs;
    if (record) this.#write(structuredData(record, locale, (entry) => entryAddress(host, entry)));
    else this.#remove();
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
