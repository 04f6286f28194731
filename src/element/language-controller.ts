import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FALLBACK} from '../format/languages.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows the language that the element stands in: its own or the nearest ancestor's, through shadow roots. And looks
 * again where something comes into the tag or leaves it: a script with the page's document may be there.
 */
export class LanguageController implements ReactiveController {
  /** As the page tells it; English where it tells none. */
  lang = FALLBACK;
  readonly #host: Host;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [root] of placesOf(this.#host)) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
    this.#observer.observe(this.#host, {childList: true});
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const told = [...placesOf(this.#host)].map(([, place]) => place.closest('[lang]')?.getAttribute('lang'));
    this.lang = told.find(Boolean) ?? FALLBACK;
    this.#host.requestUpdate();
  }
}

/** The shadow roots and the document that an element stands in, from the inside out, and where in each. */
function* placesOf(element: Element): Generator<[root: Node, place: Element]> {
  for (let place: Element | undefined = element; place;) {
    const root = place.getRootNode();
    yield [root, place];
    place = (root as Partial<ShadowRoot>).host;
  }
}
