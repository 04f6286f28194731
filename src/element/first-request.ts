import {isLoadable, requestRecord} from '../data/load/request.js';
import type {FirstRequest} from '../features/src/index.js';

/** Requests an address before the modules that read the response have loaded; undefined if it cannot be loaded. */
export function firstRequest(address: string, signal: AbortSignal): FirstRequest | undefined {
  if (!isLoadable(address)) return undefined;
  const abort = new AbortController();
  const response = requestRecord(address, {signal: AbortSignal.any([abort.signal, signal])});
  // The loader reports the error when it reads the response.
  response.catch(() => undefined);
  return {abort, response};
}

export function addressText(address: unknown): string {
  return address instanceof URL ? address.href : typeof address === 'string' ? address : '';
}
