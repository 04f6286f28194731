import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FALLBACK} from '../format/locale.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Observes the element's language: its own `lang` or that of the nearest ancestor, also outside shadow roots. */
export class LanguageController implements ReactiveController {
  /** As in the `lang` attribute. Default: English. */
  lang = FALLBACK;
  readonly #host: Host;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [root] of rootsOf(this.#host)) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Call it before an update: observers run later, and changes of the language and of properties belong in one update. */
  flush(): void {
    if (this.#observer.takeRecords().length > 0) this.#read();
  }

  #read(): void {
    const languages = [...rootsOf(this.#host)].map(([, inRoot]) =>
      inRoot.closest('[lang]')?.getAttribute('lang'),
    );
    const lang = languages.find(Boolean) ?? FALLBACK;
    if (lang === this.lang) return;
    this.lang = lang;
    this.#host.requestUpdate();
  }
}

/** The roots that contain an element, from the innermost shadow root to the document. In each: the element, or its host. */
function* rootsOf(element: Element): Generator<[root: Node, inRoot: Element]> {
  for (let inRoot: Element | undefined = element; inRoot;) {
    const root = inRoot.getRootNode();
    yield [root, inRoot];
    inRoot = (root as Partial<ShadowRoot>).host;
  }
}
