import type {ReactiveController} from 'lit';
import type {Fault} from '../../data/faults/fault.js';
import {load, LoadFault, type Loaded} from '../../data/load/load.js';
import type {ParsedDocument} from '../../data/parse-document.js';
import type {ParseRecord} from '../../data/parse-record.js';
import type {FeatureHost} from '../feature.js';
import {convertedRecord} from './converted-record.js';
import {parseSheet} from './sheet.js';

/** The request that the element made before this module had loaded. */
export interface FirstRequest {
  readonly abort: AbortController;
  readonly response: Promise<Response>;
}

/** In milliseconds. A browser calls at once what should wait longer. */
const MAX_DELAY = 2 ** 31 - 1;

export interface LoaderOptions {
  readonly address: string;
  /** Used for a sheet that does not name its own language. */
  readonly language: string;
  readonly first: FirstRequest | undefined;
  /** Aborted when another record is requested. */
  readonly signal: AbortSignal;
  /** Read before each request. Times are in milliseconds, sizes in bytes. */
  readonly settings: () => {
    readonly timeout: number | undefined;
    readonly maxBytes: number | undefined;
    /** The time from a result to the next request; undefined for a single request. */
    readonly refresh: number | undefined;
  };
  readonly parse: ParseRecord;
  /** Called with the first result, and with each later one that is different. */
  readonly onResult: (result: ParsedDocument) => void;
  /** Called with each document that could be shown, also if it is the same as before. */
  readonly onSuccess: () => void;
}

/**
 * Loads the record of one address, and again after each `refresh` interval. While the tab is hidden or the element is
 * disconnected, no request is made.
 */
export class AddressLoader implements ReactiveController {
  readonly #host: FeatureHost;
  readonly #options: LoaderOptions;
  #first: FirstRequest | undefined;
  /** Aborts the current request. */
  #request: AbortController | undefined;
  /** Whether the element waits for the result: for the first request and for a retry, not for a refresh. */
  #isPending = true;
  /** When the last result came, in milliseconds as of `performance.now()`. */
  #resultAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refresh: number | undefined;
  /** The last text and its result. A request that fails keeps them. */
  #parsed: (Loaded & {readonly result: ParsedDocument}) | undefined;
  #result: ParsedDocument | undefined;

  constructor(host: FeatureHost, options: LoaderOptions) {
    this.#host = host;
    this.#options = options;
    this.#first = options.first;
    options.signal.addEventListener('abort', () => {
      this.#pause();
      document.removeEventListener('visibilitychange', this.#continue);
      host.removeController(this);
    });
    host.addController(this);
  }

  /** Makes a new request at once. */
  retry(): void {
    this.#isPending = true;
    this.#request?.abort();
    this.#continue();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#continue);
    this.#continue();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#continue);
    this.#pause();
  }

  hostUpdate(): void {
    const {refresh} = this.#options.settings();
    if (refresh === this.#refresh) return;
    this.#refresh = refresh;
    this.#continue();
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  /** Makes the next request if it is due, or starts a timer for it. */
  readonly #continue = (): void => {
    clearTimeout(this.#timer);
    if (!this.#host.isConnected || this.#request?.signal.aborted === false) return;
    if (this.#isPending) return void this.#makeRequest();
    if (this.#refresh === undefined || document.hidden) return;
    const delay = this.#resultAt + this.#refresh - performance.now();
    if (delay <= 0) void this.#makeRequest();
    else this.#timer = setTimeout(this.#continue, Math.min(delay, MAX_DELAY));
  };

  async #makeRequest(): Promise<void> {
    const first = this.#first?.abort.signal.aborted ? undefined : this.#first;
    this.#first = undefined;
    const request = (this.#request = first?.abort ?? new AbortController());
    const result = await this.#load(request.signal, first?.response);
    // The only place where late results are dropped: those of an earlier request or an earlier source.
    if (request.signal.aborted || this.#options.signal.aborted) return;
    // After a fault, the rest of the response may still be arriving.
    request.abort();
    const isNew = this.#isPending || result !== this.#result;
    this.#request = undefined;
    this.#isPending = false;
    this.#result = result;
    this.#resultAt = performance.now();
    this.#continue();
    if (result.document) this.#options.onSuccess();
    if (isNew) this.#options.onResult(result);
  }

  /** Does not reject: faults are in the result. */
  async #load(signal: AbortSignal, response: Promise<Response> | undefined): Promise<ParsedDocument> {
    const {address, settings} = this.#options;
    const {timeout, maxBytes} = settings();
    const fresh = this.#result !== undefined;
    try {
      return await this.#parse(
        await load(address, {
          ...{signal, timeout, maxBytes, fresh, response},
          base: document.baseURI,
        }),
      );
    } catch (error) {
      const faults = error instanceof LoadFault ? [error.toFault()] : [];
      // The same fault again gives the same result.
      return this.#result && areEqual(faults, this.#result.faults) ? this.#result : {faults};
    }
  }

  /** The same text from the same origin gives the same result: redirects may lead to another address each time. */
  async #parse({text, format, address}: Loaded): Promise<ParsedDocument> {
    const last = this.#parsed;
    const isSame = last?.text === text && last.format === format && haveSameOrigin(address, last.address);
    if (isSame) return last.result;
    const {language, parse} = this.#options;
    const parsed =
      (await convertedRecord(text, format, {language})) ??
      (await (format === 'csv' ? parseSheet(text, {language}) : parse(text, {language}, last?.result)));
    const result = {...parsed, address};
    this.#parsed = {text, format, address, result};
    return result;
  }
}

function haveSameOrigin(...addresses: readonly string[]): boolean {
  const [one, other] = addresses.map((address) => (URL.canParse(address) ? new URL(address).origin : ''));
  return one === other;
}

function areEqual(faults: readonly Fault[], others: readonly Fault[]): boolean {
  const textOf = (list: readonly Fault[]) => JSON.stringify(list.map(({code, params}) => [code, params]));
  return faults.length > 0 && textOf(faults) === textOf(others);
}
