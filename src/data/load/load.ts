/** Gets the text of a document from an address. Says what kept it away, and never waits for ever. */
import {bytesOf} from './bytes.js';
import {LoadFault} from './faults.js';
import {charsetOf, formatOf, isFormat, isPage, type Format} from './format.js';
import {textOf} from './text.js';
import {isLoadable, requestRecord} from './request.js';

export {LoadFault, loadIssue} from './faults.js';

export interface Loaded {
  readonly text: string;
  readonly format: Format;
}

export interface LoadOptions {
  /** Where it is aborted, the promise rejects with its reason, an `AbortError`, and nothing is asked for any more. */
  readonly signal: AbortSignal;
  /** The most time for all of it, in milliseconds: a second attempt and an answer that drips in are within it. */
  readonly timeout?: number | undefined;
  /** The most bytes, as they are once unpacked. */
  readonly maxBytes?: number | undefined;
  /** Asks the server even where the browser keeps a copy that it takes for fresh. */
  readonly fresh?: boolean | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** The answer to a request that has been made already; the first attempt takes it. */
  readonly response?: Promise<Response> | undefined;
  readonly wait?: Wait | undefined;
}

/** Resolves after some milliseconds; rejects when the signal is aborted. */
type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

/** In milliseconds. */
export const TIMEOUT = 15_000;
export const MAX_BYTES = 10_000_000;
const BACK_OFF = 1000;
/** A longer one makes a timer go off at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * @param address http(s), or relative to the page
 * @throws LoadFault where it cannot be had
 */
export async function load(address: string, options: LoadOptions): Promise<Loaded> {
  const {signal, timeout = TIMEOUT, wait = waitFor} = options;
  signal.throwIfAborted();
  if (!isLoadable(address)) throw new LoadFault('load-address', address);
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(signal.reason), {signal: stop.signal});
  wait(timeout, stop.signal).then(
    () => stop.abort(new LoadFault('load-timeout', address, '', String(timeout / 1000))),
    () => undefined, // it was there in time
  );
  try {
    // What does not listen to the signal cannot hold it up.
    return await Promise.race([twice(address, {...options, signal: stop.signal}), aborted(stop.signal)]);
  } finally {
    // Ends the timer, the listener and whatever of an answer is still on its way.
    stop.abort();
  }
}

/** A second attempt after a moment, where the first failed in a way that may pass. */
async function twice(address: string, options: LoadOptions): Promise<Loaded> {
  const {signal, wait = waitFor} = options;
  try {
    return await attempt(address, options);
  } catch (error) {
    signal.throwIfAborted(); // what is let go looks like no answer
    if (!(error instanceof LoadFault && error.mayPass)) throw error;
    await wait(BACK_OFF, signal);
    return attempt(address, {...options, response: undefined}).catch(async (last: unknown) => {
      throw await (last instanceof LoadFault && last.code === 'load-network'
        ? unreached(address, options)
        : last);
    });
  }
}

async function attempt(address: string, options: LoadOptions): Promise<Loaded> {
  const {maxBytes = MAX_BYTES} = options;
  const response = await answerOf(address, options);
  const type = response.headers.get('content-type') ?? '';
  try {
    if (!response.ok) throw new LoadFault('load-http', address, String(response.status));
    if (isPage(type)) throw new LoadFault('load-type', address, type, 'page');
    const text = textOf(await bytesOf(response, address, maxBytes), charsetOf(type), address);
    if (text.trim() === '') throw new LoadFault('load-empty', address);
    const format = formatOf(type, [address, response.url], text);
    if (!isFormat(format)) throw new LoadFault('load-type', address, type, format);
    return {text, format};
  } finally {
    // A faulty answer is not read to its end. (Of one that is read there is nothing to cancel.)
    if (!response.bodyUsed) response.body?.cancel().catch(() => undefined);
  }
}

async function answerOf(address: string, options: LoadOptions): Promise<Response> {
  try {
    return await (options.response ?? requestRecord(address, options));
  } catch {
    throw new LoadFault('load-network', address);
  }
}

/**
 * A page is not told why it gets no answer. But of another site it may ask whether there is an answer at all, without
 * reading it; where there is, reading is what was refused. Some browsers refuse this too: then neither is known.
 */
async function unreached(address: string, {signal, fetch: ask = fetch}: LoadOptions): Promise<LoadFault> {
  const options = {signal, method: 'HEAD', mode: 'no-cors', credentials: 'omit'} as const;
  const isThere = await ask(address, options).then(
    ({type}) => type === 'opaque',
    () => false,
  );
  return new LoadFault(isThere ? 'load-cors' : 'load-network', address);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.min(milliseconds, LONGEST_WAIT));
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
