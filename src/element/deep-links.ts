import {features} from '../features/registry.js';
import type {LinkedHost} from '../views/entry-address.js';

/**
 * Loads the feature `deep-links` when the page's address may contain an entry of the element, or if `deep-links` is
 * `update`.
 * @param follow goes to an entry
 */
export function watchAddress(host: LinkedHost, follow: (id: string) => unknown): void {
  let isFollowing = false;
  const start = (): void => {
    if (!isFollowing) features.loaded['deep-links']?.followAddress(host, follow);
    isFollowing = true;
  };
  const check = (): void => {
    const {id, deepLinks} = host;
    // `#/…` is the address of a router. If the module fails to load, the next check tries again.
    const isNeeded =
      id && deepLinks !== 'off' && (deepLinks === 'update' || /^#[^/]+(\/|%2f)/i.test(location.hash));
    if (isNeeded && !isFollowing) features.load('deep-links').then(start, () => undefined);
  };
  host.addController({
    hostConnected: () => addEventListener('hashchange', check),
    hostDisconnected: () => removeEventListener('hashchange', check),
    hostUpdated: check,
  });
}
