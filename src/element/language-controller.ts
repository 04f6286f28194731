import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FALLBACK} from '../format/locale.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Follows the language of the element's place: its own `lang` or the nearest ancestor's, through shadow roots. */
export class LanguageController implements ReactiveController {
  /** As the page says it; English where it says none. */
  lang = FALLBACK;
  readonly #host: Host;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [root] of placesOf(this.#host)) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Call it before an update: a language that changed together with properties is then in the same update. */
  flush(): void {
    if (this.#observer.takeRecords().length > 0) this.#read();
  }

  #read(): void {
    const languages = [...placesOf(this.#host)].map(([, place]) =>
      place.closest('[lang]')?.getAttribute('lang'),
    );
    const lang = languages.find(Boolean) ?? FALLBACK;
    if (lang === this.lang) return;
    this.lang = lang;
    this.#host.requestUpdate();
  }
}

/** The shadow roots and the document that an element is in, from the inside out, and its place in each. */
function* placesOf(element: Element): Generator<[root: Node, place: Element]> {
  for (let place: Element | undefined = element; place;) {
    const root = place.getRootNode();
    yield [root, place];
    place = (root as Partial<ShadowRoot>).host;
  }
}
