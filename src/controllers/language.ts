import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FALLBACK} from '../format/languages.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Follows the language that the element stands in: its own or the nearest ancestor's, through shadow roots. */
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
    for (const root of rootsOf(this.#host)) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const lang = langOf(this.#host);
    if (lang === this.lang) return;
    this.lang = lang;
    this.#host.requestUpdate();
  }
}

/** The shadow roots and the document that an element stands in, from the inside out. */
function* rootsOf(element: Element): Generator<Node> {
  for (let root: Node | undefined = element.getRootNode(); root; root = hostOf(root)?.getRootNode())
    yield root;
}

function hostOf(root: Node): Element | undefined {
  return root instanceof ShadowRoot ? root.host : undefined;
}

function langOf(element: Element): string {
  for (let place: Element | undefined = element; place; place = hostOf(place.getRootNode())) {
    const lang = place.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return FALLBACK;
}
