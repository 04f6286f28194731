/** Follows the page's address to the entry that it names, and writes it where the page asks for that. */
import type {ReactiveController} from 'lit';
import type {TimelineDocument} from '../../data/schema.js';
import {entryAddress, entryInAddress, type LinkedHost} from '../../views/entry-address.js';

type Follow = (id: string) => unknown;
type Host = LinkedHost & {
  selected: string | null | undefined;
  readonly document: TimelineDocument | undefined;
};

/** The event of a selection, as the element dispatches it. */
type SelectEvent = HTMLElementEventMap['dprk-select'];

/** Call it once for an element. @param follow goes to an entry */
export function followAddress(host: LinkedHost, follow: Follow): void {
  host.addController(new Address(host as Host, follow));
}

class Address implements ReactiveController {
  readonly #host: Host;
  readonly #follow: Follow;
  /** The address that was read last. */
  #seen: string | undefined;
  /** The entry that it names, until there is a document with it. */
  #requested: string | undefined;
  /** The entry that is selected because the address names it. */
  #reached: string | undefined;

  constructor(host: Host, follow: Follow) {
    this.#host = host;
    this.#follow = follow;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    document.addEventListener('click', this.#onClick);
    this.#host.addEventListener('dprk-load', this.#reach);
    this.#host.addEventListener('dprk-select', this.#write);
    // An element that was moved in the page has followed its address already.
    if (location.hash !== this.#seen) this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
    document.removeEventListener('click', this.#onClick);
    this.#host.removeEventListener('dprk-load', this.#reach);
    this.#host.removeEventListener('dprk-select', this.#write);
  }

  #read = (): void => {
    const host = this.#host;
    this.#seen = location.hash;
    this.#requested = entryInAddress(host);
    if (this.#requested !== undefined) return this.#reach();
    if (this.#reached !== undefined && host.selected === this.#reached) host.selected = undefined;
    this.#reached = undefined;
  };

  #reach = (): void => {
    const host = this.#host;
    const id = this.#requested;
    if (id === undefined || !host.document?.entries.some((entry) => entry.id === id)) return;
    this.#requested = undefined;
    this.#follow(id);
    this.#reached = host.selected === id ? id : undefined;
  };

  /** A link to the address that the page is at already changes nothing that an event would report. */
  #onClick = (event: MouseEvent): void => {
    const {defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.href === location.href && link.hash && (!link.target || link.target === '_self')) this.#read();
  };

  #write = (event: SelectEvent): void => {
    const {id} = event.entry;
    // The reader has gone on.
    this.#requested = undefined;
    // Whether the page refuses is known after all its handlers.
    queueMicrotask(() => {
      const host = this.#host;
      if (event.defaultPrevented || host.deepLinks !== 'update' || host.selected !== id) return;
      if (entryInAddress(host) === id || this.#push(id)) this.#reached = id;
    });
  };

  /** False where the browser refuses: in a frame without an address of its own, or after very many in a short time. */
  #push(id: string): boolean {
    const address = entryAddress(this.#host, id);
    if (address === undefined) return false;
    try {
      history.pushState(null, '', address);
    } catch {
      return false;
    }
    this.#seen = location.hash;
    return true;
  }
}
