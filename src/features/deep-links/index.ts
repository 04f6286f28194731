/** Follows the page's address to the entry it names, and writes it where the page asks for that: loaded when needed. */
import type {ReactiveController} from 'lit';
import type {TimelineDocument} from '../../data/schema.js';
import type {TimelineSelectEvent} from '../../element/events.js';
import type {LinkedHost} from '../../element/deep-links.js';
import {addressOf, entryNamed} from '../../views/entry-address.js';

type Follow = (id: string) => unknown;
type Host = LinkedHost & {
  selected: string | null | undefined;
  readonly document: TimelineDocument | undefined;
};

const following = new WeakSet<LinkedHost>();

/** Once for an element, however often it is asked. @param follow goes to an entry */
export function followAddress(host: LinkedHost, follow: Follow): void {
  if (following.has(host)) return;
  following.add(host);
  host.addController(new Address(host as Host, follow));
}

class Address implements ReactiveController {
  readonly #host: Host;
  readonly #follow: Follow;
  /** The address that was last looked at. */
  #seen: string | undefined;
  /** The entry that it names, until there is a document with it. */
  #wanted: string | undefined;
  /** The entry that is selected because the address names it. */
  #reached: string | undefined;

  constructor(host: Host, follow: Follow) {
    this.#host = host;
    this.#follow = follow;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    document.addEventListener('click', this.#lookAgain);
    this.#host.addEventListener('dprk-load', this.#onLoad);
    this.#host.addEventListener('dprk-select', this.#write);
    // One that was moved in the page has followed its address already.
    if (location.hash !== this.#seen) this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
    document.removeEventListener('click', this.#lookAgain);
    this.#host.removeEventListener('dprk-load', this.#onLoad);
    this.#host.removeEventListener('dprk-select', this.#write);
  }

  #look = (): void => {
    const host = this.#host;
    this.#seen = location.hash;
    this.#wanted = entryNamed(host);
    if (this.#wanted !== undefined) return this.#reach();
    if (this.#reached !== undefined && host.selected === this.#reached) host.selected = undefined;
    this.#reached = undefined;
  };

  #reach = (): void => {
    const host = this.#host;
    const id = this.#wanted;
    if (id === undefined || !host.document?.entries.some((entry) => entry.id === id)) return;
    this.#wanted = undefined;
    this.#follow(id);
    this.#reached = host.selected === id ? id : undefined;
  };

  /** It is told within an update. */
  #onLoad = (): void => queueMicrotask(this.#reach);

  /** A link to the address that the page is at already changes nothing that would be told. */
  #lookAgain = (event: MouseEvent): void => {
    const {defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.href === location.href && link.hash && (!link.target || link.target === '_self')) this.#look();
  };

  #write = (event: TimelineSelectEvent): void => {
    const {id} = event.entry;
    // The reader has gone on.
    this.#wanted = undefined;
    // Whether the page refuses is known once all have heard.
    queueMicrotask(() => {
      const host = this.#host;
      if (event.defaultPrevented || host.deepLinks !== 'update' || host.selected !== id) return;
      if (entryNamed(host) === id || this.#push(id)) this.#reached = id;
    });
  };

  /** False where the browser refuses: in a frame without an address of its own, or after very many in a short time. */
  #push(id: string): boolean {
    const address = addressOf(this.#host, id);
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
