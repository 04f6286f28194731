import type {ReactiveControllerHost} from 'lit';

/** An element whose entries the page's address can name. */
export type LinkedHost = ReactiveControllerHost & HTMLElement & {readonly deepLinks: unknown};

/**
 * Looks whether the page's address may name an entry of the element. What reads it in full is loaded only then, or where
 * the address is to be written.
 * @param follow goes to an entry
 */
export function watchAddress(host: LinkedHost, follow: (id: string) => unknown): void {
  const look = (): void => {
    const {id, deepLinks} = host;
    // An address that begins with `#/` is a router's. A part that does not load is asked for again at the next look.
    if (id && deepLinks !== 'off' && (deepLinks === 'update' || location.hash.indexOf('/') > 1))
      import('../features/deep-links/index.js').then(
        ({followAddress}) => followAddress(host, follow),
        () => undefined,
      );
  };
  host.addController({
    hostConnected: () => addEventListener('hashchange', look),
    hostDisconnected: () => removeEventListener('hashchange', look),
    hostUpdated: look,
  });
}
