/** The address of an entry: the page's own, with `#<element id>/<entry id>`. */
import type {ReactiveControllerHost} from 'lit';

type Host = HTMLElement & {readonly deepLinks?: unknown};

/** An element whose entries the page's address can name. */
export type LinkedHost = ReactiveControllerHost & HTMLElement & {readonly deepLinks: unknown};

/** Only of these does an address lead back to the page. */
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'file:']);

/**
 * An address to pass on; nothing where none would lead to the entry. In a frame, the page of the frame puts down as
 * `link-base` what leads to the page around.
 */
export function linkTo(host: Host, entry: string): string | undefined {
  const address = PROTOCOLS.has(location.protocol) ? addressOf(host, entry) : undefined;
  const base = host.getAttribute('link-base');
  return address && base ? `${base}/${entry}` : address;
}

/** The page's address with an entry in it, in full: `<base>` would turn a relative one elsewhere. */
export function addressOf(host: Host, entry: string): string | undefined {
  const page = location.href.split('#', 1)[0]!;
  return isLinked(host) ? `${page}#${encodeURIComponent(host.id.toWellFormed())}/${entry}` : undefined;
}

/** The id of the entry that the page's address names, if it names one of this element. */
export function entryNamed(host: Host): string | undefined {
  if (!isLinked(host)) return undefined;
  const prefix = `${host.id}/`;
  const hash = location.hash.slice(1);
  return [hash, decode(hash)].find((text) => text.startsWith(prefix))?.slice(prefix.length);
}

/** Of several elements with one id, the first in the page has it, as with any fragment; then the first in its root. */
function isLinked(host: Host): boolean {
  const {id, deepLinks} = host;
  if (!id || deepLinks === 'off') return false;
  const root = host.getRootNode() as Partial<Document>;
  return (document.getElementById(id) ?? root.getElementById?.(id)) === host;
}

/** As it stands where it is no UTF-8. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
