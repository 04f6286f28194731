/** The request for a record. Apart from `load.ts`, so that it can start before the rest has loaded. */
import {isAddress} from '../address.js';

/** A plain list of types needs no permission of another site (a CORS preflight) first. */
const ACCEPT = 'application/json, text/csv;q=0.9, text/tab-separated-values;q=0.9, */*;q=0.1';

export interface RequestOptions {
  readonly signal: AbortSignal;
  /** Asks the server even if the browser has a copy that is still fresh. */
  readonly fresh?: boolean | undefined;
  /** For tests. */
  readonly fetch?: typeof fetch | undefined;
}

/** @param address one that is loadable */
export function requestRecord(
  address: string,
  {signal, fresh, fetch: send = fetch}: RequestOptions,
): Promise<Response> {
  return send(address, {
    signal,
    headers: {accept: ACCEPT},
    credentials: 'same-origin',
    redirect: 'follow',
    cache: fresh ? 'no-cache' : 'default',
  });
}

/** Browsers refuse a name and a password in an address, and an empty one leads to the page itself. */
export function isLoadable(address: string): boolean {
  if (address.trim() === '' || !isAddress(address)) return false;
  const {username, password} = new URL(address, 'https://relative.invalid/');
  return username + password === '';
}
