/** Gets the text of a document from an address. Every failure is a `LoadFault`, and there is always a time limit. */
import {bytesOf} from './bytes.js';
import {LoadFault, loadFaults} from './faults.js';
import {charsetOf, formatOf, isFormat, isPage, type Format} from './format.js';
import {isSheetEditor} from '../sheet-editor.js';
import {isLoadable, requestRecord, type RequestOptions} from './request.js';
import {textOf} from './text.js';

export {LoadFault} from './faults.js';

export interface Loaded {
  readonly text: string;
  readonly format: Format;
  /** Where the text came from, after redirects. */
  readonly address: string;
}

export interface LoadOptions extends RequestOptions {
  /** Aborts everything: the promise rejects with its reason. */
  readonly signal: AbortSignal;
  /**
   * A request that has been made already, with `requestRecord`: it is the first attempt. Its own signal ends it, which the
   * caller aborts when the promise of `load` is settled.
   */
  readonly response?: Promise<Response> | undefined;
  /** The time limit for everything, a second attempt included, in milliseconds. */
  readonly timeout?: number | undefined;
  /** The size limit in bytes, counted after unpacking. */
  readonly maxBytes?: number | undefined;
  /** The address to which a relative one belongs, to recognize a page that is opened as a file. */
  readonly base?: string | undefined;
  /** For tests: resolves after some milliseconds. */
  readonly wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
}

/** Some editors make them of straight quotation marks. HTML takes them for a part of the value. */
const CURLY = /^[“”„‟″«»].*[“”„‟″«»]$/;
/** In milliseconds. */
const TIMEOUT = 15_000;
export const MAX_BYTES = 10_000_000;
/** Before a second attempt, in milliseconds. */
const BACK_OFF = 1000;
/** In milliseconds: a longer timer would go off at once. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/**
 * @param address http(s), or relative to the page
 * @throws LoadFault
 */
export async function load(address: string, options: LoadOptions): Promise<Loaded> {
  const {signal, timeout = TIMEOUT} = options;
  signal.throwIfAborted();
  if (CURLY.test(address)) throw loadFaults.quotes(address);
  if (!isLoadable(address)) throw loadFaults.address(address);
  const timer = AbortSignal.timeout(Math.min(timeout, MAX_TIMEOUT));
  const done = new AbortController();
  const either = AbortSignal.any([signal, timer, done.signal]);
  try {
    // A request that ignores the signal must not hold this up.
    return await Promise.race([attemptTwice(address, {...options, signal: either}), aborted(either)]);
  } catch (error) {
    if (timer.aborted && error === timer.reason) throw loadFaults.timeout(address, timeout);
    throw error instanceof LoadFault && isSheetEditor(address) ? loadFaults.editor(address) : error;
  } finally {
    // Ends any response that is still coming in.
    done.abort();
  }
}

/** Tries again after a moment where that can help. */
async function attemptTwice(address: string, options: LoadOptions): Promise<Loaded> {
  const {signal, wait = waitFor} = options;
  try {
    return await attempt(address, options);
  } catch (error) {
    signal.throwIfAborted(); // an aborted request fails like one without an answer
    if (!(error instanceof LoadFault && error.canRetry)) throw error;
    await wait(BACK_OFF);
    signal.throwIfAborted();
    return attempt(address, {...options, response: undefined}).catch(async (last: unknown) => {
      throw await (last instanceof LoadFault && last.code === 'load-network'
        ? networkOrCors(address, options)
        : last);
    });
  }
}

async function attempt(address: string, options: LoadOptions): Promise<Loaded> {
  const {maxBytes = MAX_BYTES} = options;
  const response = await responseFrom(address, options);
  const type = response.headers.get('content-type') ?? '';
  try {
    if (!response.ok) throw loadFaults.http(address, response.status);
    if (isPage(type)) throw loadFaults.type(address, type, 'page');
    const text = textOf(await bytesOf(response, address, maxBytes), charsetOf(type));
    if (text.trim() === '') throw loadFaults.empty(address);
    const format = formatOf(type, [address, response.url], text);
    if (!isFormat(format)) throw loadFaults.type(address, type, format);
    return {text, format, address: response.url};
  } finally {
    // After a fault the rest is not read.
    if (!response.bodyUsed) response.body?.cancel().catch(() => undefined);
  }
}

async function responseFrom(address: string, options: LoadOptions): Promise<Response> {
  try {
    return await (options.response ?? requestRecord(address, options));
  } catch {
    throw isFile(address, options.base) ? loadFaults.file(address) : loadFaults.network(address);
  }
}

/** Whether the address leads to a file, as every relative one does in a page that is opened as a file. */
function isFile(address: string, base = 'https://relative.invalid/'): boolean {
  return new URL(address, base).protocol === 'file:';
}

/**
 * A page does not learn why a request failed. But it may ask another site whether there is an answer at all, without reading
 * it: if there is, reading it was refused. Some browsers refuse this request too; then the answer stays unknown.
 */
async function networkOrCors(
  address: string,
  {signal, fetch: request = fetch}: LoadOptions,
): Promise<LoadFault> {
  const isOpaque = await request(address, {
    signal,
    method: 'HEAD',
    mode: 'no-cors',
    credentials: 'omit',
  }).then(
    ({type}) => type === 'opaque',
    () => false,
  );
  return isOpaque ? loadFaults.cors(address) : loadFaults.network(address);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
