import {features} from '../features/registry.js';
import type {LinkedHost} from '../views/entry-address.js';

/**
 * Watches whether the page's address may name an entry of the element. What follows it loads only then, or where the
 * address is to be written.
 * @param follow goes to an entry
 */
export function watchAddress(host: LinkedHost, follow: (id: string) => unknown): void {
  let isFollowing = false;
  const start = (): void => {
    if (!isFollowing) features.loaded['deep-links']?.followAddress(host, follow);
    isFollowing = true;
  };
  const look = (): void => {
    const {id, deepLinks} = host;
    // An address that begins with `#/` is a router's. A module that does not load is asked for again at the next look.
    const isNeeded = id && deepLinks !== 'off' && (deepLinks === 'update' || location.hash.indexOf('/') > 1);
    if (isNeeded && !isFollowing) features.load('deep-links').then(start, () => undefined);
  };
  host.addController({
    hostConnected: () => addEventListener('hashchange', look),
    hostDisconnected: () => removeEventListener('hashchange', look),
    hostUpdated: look,
  });
}
