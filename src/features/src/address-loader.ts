import type {ReactiveController} from 'lit';
import {load, LoadFault, loadIssue, type Loaded} from '../../data/load/load.js';
import type {parseTimeline, ParseResult} from '../../data/parse.js';
import type {FeatureHost} from '../feature.js';
import {parseSheet} from './sheet.js';

/** The request that the element has made before this module had loaded. */
export interface FirstRequest {
  readonly abort: AbortController;
  readonly response: Promise<Response>;
}

export interface LoaderOptions {
  readonly address: string;
  /** The language of a sheet that does not name its own. */
  readonly language: string;
  readonly first: FirstRequest | undefined;
  /** Aborted when another record is asked for. */
  readonly signal: AbortSignal;
  /** In milliseconds and bytes; read before each request. */
  readonly settings: () => {
    readonly timeout: number | undefined;
    readonly maxBytes: number | undefined;
    /** How long after an answer the address is asked again; never where it is not set. */
    readonly refresh: number | undefined;
  };
  readonly parse: typeof parseTimeline;
  /** Called with the first answer, and with every other that is not the same. */
  readonly onResult: (result: ParseResult) => void;
}

/**
 * Loads the record of one address, and again as often as the page asks for it: not in a hidden tab, and not while the
 * element is not in a page.
 */
export class AddressLoader implements ReactiveController {
  readonly #host: FeatureHost;
  readonly #options: LoaderOptions;
  #first: FirstRequest | undefined;
  /** Aborts the current request. */
  #request: AbortController | undefined;
  /** Whether the answer is waited for: not where the address is only asked for something new. */
  #isPending = true;
  /** When it was requested last, by the page's clock in milliseconds. */
  #requestedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refresh: number | undefined;
  #result: ParseResult | undefined;
  /** The last text that was loaded, and what it was parsed to. */
  #parsed: {readonly loaded: Loaded; readonly result: ParseResult} | undefined;

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

  /** Requests it again, now. */
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

  /** Makes the request that is due, or waits until it is. */
  readonly #continue = (): void => {
    clearTimeout(this.#timer);
    if (!this.#host.isConnected || this.#request?.signal.aborted === false) return;
    if (this.#isPending) return void this.#makeRequest();
    if (this.#refresh === undefined || document.hidden) return;
    const left = this.#requestedAt + this.#refresh - performance.now();
    if (left <= 0) void this.#makeRequest();
    else this.#timer = setTimeout(this.#continue, left);
  };

  async #makeRequest(): Promise<void> {
    const first = this.#first?.abort.signal.aborted ? undefined : this.#first;
    this.#first = undefined;
    const request = (this.#request = first?.abort ?? new AbortController());
    const result = await this.#answer(request.signal, first?.response);
    // The one place where late answers are dropped: of an earlier request, and of an earlier source.
    if (request.signal.aborted || this.#options.signal.aborted) return;
    // Ends a first request whose answer is not used: the loader has given up waiting for it.
    request.abort();
    const isNew = this.#isPending || result !== this.#result;
    this.#request = undefined;
    this.#isPending = false;
    this.#result = result;
    this.#requestedAt = performance.now();
    this.#continue();
    if (isNew) this.#options.onResult(result);
  }

  /** Never rejects: faults are in the result. */
  async #answer(signal: AbortSignal, response: Promise<Response> | undefined): Promise<ParseResult> {
    const {address, settings} = this.#options;
    const {timeout, maxBytes} = settings();
    const fresh = this.#result !== undefined;
    try {
      return await this.#parse(await load(address, {signal, timeout, maxBytes, fresh, response}));
    } catch (error) {
      const issues = error instanceof LoadFault ? [loadIssue(error)] : [];
      const last = this.#result?.issues[0]?.message;
      return last !== undefined && last === issues[0]?.message ? this.#result! : {issues};
    }
  }

  /** The same text again is the same document, also after requests that failed. */
  async #parse(loaded: Loaded): Promise<ParseResult> {
    const {text, format} = loaded;
    const last = this.#parsed;
    if (last?.loaded.text === text && last.loaded.format === format) return last.result;
    const {address, language, parse} = this.#options;
    const result = format === 'csv' ? await parseSheet(text, address, language) : parse(text);
    this.#parsed = {loaded, result};
    return result;
  }
}
