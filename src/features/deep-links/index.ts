/** Goes to the entry in the page's address, and updates the address if `deep-links` is `update`. */
import type {ReactiveController} from 'lit';
import type {TimelineDocument} from '../../data/schema.js';
import {entryAddress, entryInAddress, type LinkedHost} from '../../views/entry-address.js';

type Follow = (id: string) => unknown;
type Host = LinkedHost & {
  selected: string | null | undefined;
  readonly document: TimelineDocument | undefined;
};

/** Not imported from `element/`: features may not import from there. */
type SelectEvent = HTMLElementEventMap['dprk-select'];
type ChangeEvent = HTMLElementEventMap['dprk-change'];

/** Call it once for an element. @param follow goes to an entry */
export function followAddress(host: LinkedHost, follow: Follow): void {
  host.addController(new AddressController(host as Host, follow));
}

class AddressController implements ReactiveController {
  readonly #host: Host;
  readonly #follow: Follow;
  /** The fragment that was read or written last. */
  #lastHash: string | undefined;
  /** The entry in the address, until a document with it is shown. */
  #pendingEntry: string | undefined;
  /** The selected entry, if it is the one in the address. */
  #currentEntry: string | undefined;

  constructor(host: Host, follow: Follow) {
    this.#host = host;
    this.#follow = follow;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    document.addEventListener('click', this.#onClick);
    this.#host.addEventListener('dprk-load', this.#goToEntry);
    this.#host.addEventListener('dprk-select', this.#onSelect);
    this.#host.addEventListener('dprk-change', this.#onChange);
    // An element that moves within the page must not go to the same entry again.
    if (location.hash !== this.#lastHash) this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
    document.removeEventListener('click', this.#onClick);
    this.#host.removeEventListener('dprk-load', this.#goToEntry);
    this.#host.removeEventListener('dprk-select', this.#onSelect);
    this.#host.removeEventListener('dprk-change', this.#onChange);
  }

  #read = (): void => {
    const host = this.#host;
    this.#lastHash = location.hash;
    this.#pendingEntry = entryInAddress(host);
    if (this.#pendingEntry !== undefined) return this.#goToEntry();
    if (this.#currentEntry !== undefined && host.selected === this.#currentEntry) host.selected = undefined;
    this.#currentEntry = undefined;
  };

  #goToEntry = (): void => {
    const host = this.#host;
    const id = this.#pendingEntry;
    if (id === undefined || !host.document?.entries.some((entry) => entry.id === id)) return;
    this.#pendingEntry = this.#currentEntry = undefined;
    this.#follow(id);
  };

  /** A link to the page's current address dispatches no `hashchange`. */
  #onClick = (event: MouseEvent): void => {
    const {defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    // Not by class: a link from a frame has the class of the frame's page.
    const link = (event.composedPath() as Partial<HTMLAnchorElement>[]).find(
      ({localName}) => localName === 'a',
    );
    if (link?.href === location.href && link.hash && (!link.target || link.target === '_self')) this.#read();
  };

  #onSelect = (event: SelectEvent): void => {
    const {id} = event.entry;
    // A selection replaces an entry that is still waiting for its document.
    this.#pendingEntry = undefined;
    // Any handler of the event can still cancel it: check after all of them.
    queueMicrotask(() => {
      const host = this.#host;
      if (event.defaultPrevented || host.selected !== id) return;
      const isInAddress = entryInAddress(host) === id;
      if (isInAddress || (host.deepLinks === 'update' && this.#push(entryAddress(host, id))))
        this.#currentEntry = id;
    });
  };

  /** The entry that the reader closes leaves the address, too. */
  #onChange = ({property}: ChangeEvent): void => {
    if (property !== 'selected') return;
    this.#pendingEntry = undefined;
    // A handler of the event can still select another.
    queueMicrotask(() => {
      const host = this.#host;
      if ((host.selected ?? undefined) !== undefined) return;
      this.#currentEntry = undefined;
      if (host.deepLinks === 'update' && entryInAddress(host) !== undefined)
        this.#push(location.href.split('#', 1)[0]);
    });
  };

  /** False if the browser refuses: in a frame without its own address, or after too many calls in a short time. */
  #push(address: string | undefined): boolean {
    if (address === undefined) return false;
    try {
      // A router keeps its own state there.
      history.pushState(history.state, '', address);
    } catch {
      return false;
    }
    this.#lastHash = location.hash;
    return true;
  }
}
