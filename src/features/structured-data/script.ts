/** Keeps a script with structured data in the element, after what the page has there: it goes where the element goes. */
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
  /** What the script was made from. */
  #made: readonly unknown[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  hostUpdated(): void {
    const host = this.#host;
    const record = host.structuredData ? host.document : undefined;
    // The language that texts are shown in stands on what shows them.
    const locale = host.renderRoot.querySelector<HTMLElement>('.root')?.lang ?? '';
    const made = [record, locale, entryAddress(host, '')];
    if (made.every((each, index) => each === this.#made[index])) return;
    this.#made = made;
    if (record) this.#write(structuredData(record, locale, (entry) => entryAddress(host, entry)));
    else this.#script?.remove();
  }

  #write(text: string): void {
    this.#script ??= newScript();
    this.#script.replaceChildren(text);
    if (this.#script.parentNode === this.#host) return;
    // One that a server has written is this one's predecessor.
    this.#host.querySelector(`:scope > script[type="${TYPE}"]`)?.remove();
    this.#host.append(this.#script);
  }
}

const TYPE = 'application/ld+json';

/**
 * One that comes out of a template counts as run, so that no policy asks for trust in what is written into it. It is never
 * rendered into the element itself: there the page may render.
 */
function newScript(): HTMLElement {
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, place);
  return place.querySelector('script')!;
}
