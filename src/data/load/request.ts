/** The request for a record. The first view makes it, at once; what reads the answer loads meanwhile. */
import {isAddress} from '../address.js';

/** Lists of types are plain enough to go to another site without asking it first (CORS). */
const ACCEPT = 'application/json, text/csv;q=0.9, text/tab-separated-values;q=0.9, */*;q=0.1';

export interface RequestOptions {
  readonly signal: AbortSignal;
  /** Asks the server even where the browser keeps a copy that it takes for fresh. */
  readonly fresh?: boolean | undefined;
  readonly fetch?: typeof fetch | undefined;
}

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

/** Browsers refuse a name and a password in an address, and nothing is at an empty one. */
export function isLoadable(address: string): boolean {
  if (address.trim() === '' || !isAddress(address)) return false;
  const {username, password} = new URL(address, 'https://relative.invalid/');
  return username + password === '';
}
