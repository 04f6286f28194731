import {article} from '../data/article/article.js';
import type {ParsedDocument} from '../data/parse-document.js';
import type {FeatureHost} from '../features/feature.js';
import type {PageRecord} from '../features/page-record/index.js';
import type {LoadedFeatures} from '../features/registry.js';
import type {AddressLoader, FirstRequest} from '../features/src/index.js';
import {addressText, firstRequest} from './first-request.js';
import type {LoadSettings} from './options.js';
import type {RecordRequest} from './record-request.js';
import type {RecordSource} from './record-source.js';

export interface LoadOptions {
  readonly settings: () => LoadSettings;
  /** The last result, also of another source. */
  readonly last: () => ParsedDocument | undefined;
  /** Called with each result that is not available at once. */
  readonly onResult: () => void;
  /** Called with each document from an address or from the page, also if it is the same as before. */
  readonly onSuccess: () => void;
  /** Whether the last result is shown without an error. */
  readonly isShown: () => boolean;
}

/** Loads the record of one source. Another source has another load. */
export class RecordLoad {
  /** A document, or its faults; undefined while it loads. */
  result: ParsedDocument | undefined;
  readonly #host: FeatureHost;
  readonly #options: LoadOptions;
  /** Aborted when another source is requested: late results are dropped. */
  readonly #abort = new AbortController();
  /** The first request for an address. It does not wait for the modules that read the response. */
  readonly #first: FirstRequest | undefined;
  #loader: AddressLoader | PageRecord | undefined;
  #isParsing = false;

  constructor(host: FeatureHost, {from, given}: RecordSource, options: LoadOptions) {
    this.#host = host;
    this.#options = options;
    if (from === 'src' && host.isConnected)
      this.#first = firstRequest(addressText(given), this.#abort.signal);
  }

  abort(): void {
    this.#abort.abort();
  }

  hostDisconnected(): void {
    // A loader aborts its requests itself, and repeats them when the element comes back.
    if (!this.#loader) this.#first?.abort.abort();
  }

  retry(): void {
    if (!this.#loader) return;
    this.result = undefined;
    this.#loader.retry();
  }

  /** Starts to read the source, once. Call it when the modules of the request have loaded. */
  read(request: RecordRequest, features: LoadedFeatures): void {
    this.result ??= this.#resultOf(request, features);
  }

  /** The one switch between the sources. @returns nothing while it loads */
  #resultOf({source, lang}: RecordRequest, features: LoadedFeatures): ParsedDocument | undefined {
    const {from, given} = source;
    switch (from) {
      case 'none':
        return undefined;
      case 'bundled':
        return {document: article, faults: []};
      case 'src':
      case 'page':
        this.#loader ??= this.#createLoader(source, lang, features);
        return undefined;
      case 'data':
      case 'child':
      case 'own':
        if (this.#isParsing) return undefined;
        this.#isParsing = true;
        return features.records!.readRecord(
          given,
          lang,
          this.#options.last(),
          this.#abort.signal,
          this.#onResult,
        );
    }
  }

  #createLoader(
    {from, given}: RecordSource,
    language: string,
    {records, src, 'page-record': page}: LoadedFeatures,
  ): AddressLoader | PageRecord {
    const {settings, onSuccess, isShown} = this.#options;
    const options = {
      language,
      signal: this.#abort.signal,
      parse: records!.parseRecord,
      onResult: this.#onResult,
      onSuccess,
    };
    return from === 'src'
      ? new src!.AddressLoader(this.#host, {
          ...options,
          address: addressText(given),
          first: this.#first,
          settings,
        })
      : new page!.PageRecord(this.#host, {...options, given: given as string | Element, isShown});
  }

  readonly #onResult = (result: ParsedDocument): void => {
    this.result = result;
    this.#options.onResult();
  };
}
