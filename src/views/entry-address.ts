/** The address of an entry: the page's own, with `#<element id>/<entry id>`. */
import type {ReactiveControllerHost} from 'lit';

type Host = HTMLElement & {readonly deepLinks?: unknown};

export type LinkedHost = ReactiveControllerHost & HTMLElement & {readonly deepLinks: unknown};

/** Addresses with other protocols, such as `blob:`, cannot be passed on. */
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'file:']);

/**
 * The address of an entry to pass on; undefined if no address leads to it. In a frame it is an address of the embedding
 * page: the script of the frame sets `link-base` on the element.
 */
export function entryLink(host: Host, entry: string): string | undefined {
  const address = PROTOCOLS.has(location.protocol) ? entryAddress(host, entry) : undefined;
  const base = host.getAttribute('link-base');
  return address && base ? `${base}/${entry}` : address;
}

/** The address of the page with the entry. Absolute, because `<base>` changes what relative addresses refer to. */
export function entryAddress(host: Host, entry: string): string | undefined {
  const page = location.href.split('#', 1)[0]!;
  return hasEntryAddresses(host)
    ? `${page}#${encodeURIComponent(host.id.toWellFormed())}/${entry}`
    : undefined;
}

/** The id of the entry in the page's address, if the address is for this element. */
export function entryInAddress(host: Host): string | undefined {
  if (!hasEntryAddresses(host)) return undefined;
  const prefix = `${host.id}/`;
  const hash = location.hash.slice(1);
  return [hash, decoded(hash)].find((text) => text.startsWith(prefix))?.slice(prefix.length);
}

/** If several elements have the same id, only the first in the page has addresses, as for any fragment. */
function hasEntryAddresses(host: Host): boolean {
  const {id, deepLinks} = host;
  if (!id || deepLinks === 'off') return false;
  const root = host.getRootNode() as Partial<Document>;
  return (document.getElementById(id) ?? root.getElementById?.(id)) === host;
}

/** Unchanged if it is not percent-encoded UTF-8. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
