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

/** The address in a text or a URL; '' for anything else. Not by class: a URL made in a frame has the class of the frame's page. */
export function addressText(address: unknown): string {
  const isUrl = Object.prototype.toString.call(address) === '[object URL]';
  return isUrl ? (address as URL).href : typeof address === 'string' ? address : '';
}
