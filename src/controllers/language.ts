import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  FALLBACK,
  languageOf,
  loadMessages,
  localeOf,
  withStrings,
  type Strings,
} from '../format/languages.js';
import {wordsIn, type Messages, type Words} from '../format/messages.js';
import {en} from '../format/messages/en.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows the language that the element stands in, its own or the nearest ancestor's, through shadow roots,
 * and has its words loaded. Until they are there, and where they cannot be had, the words shown stay.
 */
export class LanguageController implements ReactiveController {
  /** The locale shown: the reader's, once its words are there. */
  locale = FALLBACK;
  words: Words = wordsIn(FALLBACK, en);
  /** The locale asked for, loaded or not. */
  wanted = FALLBACK;
  status: 'ready' | 'loading' | 'failed' = 'ready';
  readonly #host: Host;
  readonly #observer: MutationObserver;
  #strings: Strings = {};

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new MutationObserver(() => this.#follow());
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsOf(this.#host)) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Words of the page's own, over the built-in ones or in a further language. */
  set strings(strings: Strings) {
    this.#strings = strings;
    this.#follow(true);
  }

  /** Tries again what failed. */
  retry(): void {
    if (this.status === 'failed') this.#follow(true);
  }

  /** Looks which language is asked for, and loads it where it is another one. */
  #follow(anew = false): void {
    const locale = localeOf(langOf(this.#host), this.#strings);
    if (locale === this.wanted && !anew) return;
    this.wanted = locale;
    if (languageOf(locale) === FALLBACK) return this.#show(locale, en);
    this.status = 'loading';
    this.#host.requestUpdate();
    void loadMessages(languageOf(locale)).then(
      (messages) => this.wanted === locale && this.#show(locale, messages),
      () => this.wanted === locale && this.#fail(),
    );
  }

  #show(locale: string, messages: Messages): void {
    this.locale = locale;
    this.words = wordsIn(locale, withStrings(messages, locale, this.#strings));
    this.status = 'ready';
    this.#host.requestUpdate();
  }

  #fail(): void {
    this.status = 'failed';
    this.#host.requestUpdate();
  }
}

/** The shadow roots and the document that an element stands in, from the inside out. */
function* rootsOf(element: Element): Generator<Node> {
  for (let root: Node | null = element.getRootNode(); root; root = outOf(root)?.getRootNode() ?? null)
    yield root;
}

function outOf(root: Node): Element | undefined {
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The language that an element stands in; English where none is told. */
function langOf(element: Element): string {
  for (let place: Element | undefined = element; place; place = outOf(place.getRootNode())) {
    const lang = place.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return FALLBACK;
}
