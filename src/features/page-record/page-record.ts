import type {ReactiveController} from 'lit';
import type {ParsedDocument} from '../../data/parse-document.js';
import type {ParseRecord} from '../../data/parse-record.js';
import type {FeatureHost} from '../feature.js';
import {contentOf, contentRoot, sourceElement} from './content.js';
import {HiddenElement} from './hidden-element.js';
import {elementById, elementFault, isParsed} from './lookup.js';
import {parseContent} from './parse-content.js';

export interface PageRecordOptions {
  /** `#` and the id of an element, or the element itself. */
  readonly given: string | Element;
  /** Used if the element and its ancestors name no language. */
  readonly language: string;
  /** Aborted when another record is requested. */
  readonly signal: AbortSignal;
  readonly parse: ParseRecord;
  /** Whether the last result is shown without an error. */
  readonly isShown: () => boolean;
  /** Called with the first result, and with each later one that is different. Never called at once. */
  readonly onResult: (result: ParsedDocument) => void;
}

const CONTENT: MutationObserverInit = {childList: true, subtree: true, characterData: true, attributes: true};
const PLACE: MutationObserverInit = {childList: true, subtree: true, attributeFilter: ['id']};

/**
 * Follows the record in an element of the page, also if the element appears later or is replaced. The element is hidden
 * while its record is shown instead of it.
 */
export class PageRecord implements ReactiveController {
  readonly #host: FeatureHost;
  readonly #options: PageRecordOptions;
  readonly #placeObserver = new MutationObserver(() => this.#find());
  readonly #contentObserver = new MutationObserver(() => void this.#read());
  readonly #hidden = new HiddenElement();
  #element: Element | undefined;
  /** The content of the last result, and whether there is one. */
  #last: string | undefined;
  #reads = 0;

  constructor(host: FeatureHost, options: PageRecordOptions) {
    this.#host = host;
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      this.hostDisconnected();
      host.removeController(this);
    });
    host.addController(this);
  }

  /** Reads the element again. */
  retry(): void {
    this.#last = undefined;
    void this.#read();
  }

  hostConnected(): void {
    for (const root of new Set([this.#host.getRootNode(), document]))
      this.#placeObserver.observe(root, PLACE);
    document.addEventListener('DOMContentLoaded', this.#find);
    this.#find();
    // The element is hidden after an update.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#placeObserver.disconnect();
    this.#contentObserver.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#find);
    this.#hidden.reveal();
    this.#element = undefined;
  }

  hostUpdated(): void {
    const element = this.#element;
    if (element && !element.contains(this.#host) && this.#options.isShown()) this.#hidden.hide(element);
    else this.#hidden.reveal();
  }

  readonly #find = (): void => {
    const {given} = this.#options;
    const element = typeof given === 'string' ? elementById(given, this.#host) : given;
    if (!isParsed(element)) return;
    if (element && element === this.#element) return;
    this.#contentObserver.disconnect();
    this.#element = element;
    if (element) this.#contentObserver.observe(contentRoot(element), CONTENT);
    void this.#read();
  };

  /** Only a change of what is read gives another result. */
  async #read(): Promise<void> {
    const {given, language, parse, signal, onResult} = this.#options;
    const element = this.#element;
    const source = element && sourceElement(element, this.#host);
    const place = element && {element, host: this.#host, language};
    const content = source && place && contentOf(source, place);
    const key = JSON.stringify(content ?? [given, element?.localName]);
    if (key === this.#last) return;
    this.#last = key;
    const read = (this.#reads += 1);
    const result = await (content
      ? parseContent(content, parse).catch(notLoaded)
      : {faults: [elementFault(given, element)]});
    if (read === this.#reads && !signal.aborted) onResult(result);
  }
}

/** A module did not load. Without faults, the element says so and offers to try again. */
function notLoaded(): ParsedDocument {
  return {faults: []};
}
