/** What a page gives, read: switched once. Loaded with what reads documents. */
import type {LitElement} from 'lit';
import type {RecordSource, RecordRequest} from '../../element/record-source.js';
import {ChildWatcher} from './child-watcher.js';
import {FocusKeeper} from './focus-keeper.js';
import type {Issue} from '../../data/issues.js';
import {parseTimeline, type ParseResult} from '../../data/parse.js';
import {faultsPart} from '../issues/notice.js';
import {memoizeOne} from '../../model/memoize.js';
import {loadOptions, type RawLoadOptions} from '../../element/load-options.js';
import {changesBetween, type Changes} from './document-changes.js';
import {warningOf, type Warn} from '../../element/options.js';
import {LazyModule, type AtHand} from '../registry.js';
import {updatesOf} from './updates-view.js';

export type SourceHost = LitElement & RawLoadOptions;

export interface SourceWatcher {
  /** Something has come that was on its way. */
  readonly news: () => void;
  readonly tell: (severity: Issue['severity'], issues: readonly Issue[]) => void;
}

/** What loads a document from an address. */
const loading = new LazyModule(() => import('../../element/loader.js'));

/** Where a part of the element did not load. */
const NOTHING: ParseResult = {issues: []};

/** Of these, another document may come in the place of the last. */
const FOLLOWED = ['src', 'child'];

/** One an element. */
export class RecordProvider2 {
  readonly #host: SourceHost;
  readonly #watcher: SourceWatcher;
  readonly #bundled: ParseResult;
  readonly #extras: AtHand['extras'];
  readonly #parse = memoizeOne(parseTimeline);
  readonly #updates = memoizeOne(updatesOf);
  readonly #told = new Set<string>();
  #loader: InstanceType<typeof import('../../element/loader.js').Loader> | undefined;
  #source: RecordSource | undefined;
  #document: ParseResult['document'];
  #changes: Changes | undefined;
  #isWatched = false;
  /** Did not load. */
  readonly #missed = new Set<LazyModule<unknown>>();

  constructor(host: SourceHost, watcher: SourceWatcher, bundled: ParseResult, extras: AtHand['extras']) {
    this.#bundled = bundled;
    this.#extras = extras;
    this.#host = host;
    this.#watcher = watcher;
  }

  /** @returns what came of a source; nothing while it is on its way */
  read({source, lang}: RecordRequest): ParseResult | undefined {
    if (source.from !== 'bundled') this.#watch();
    const reading = this.#read(source, lang);
    if (!reading || !this.#canTell(reading)) return undefined;
    if (reading.document) this.#follow(source, reading.document);
    return reading;
  }

  retry(): void {
    this.#missed.clear();
    this.#loader?.retry();
  }

  /** What has come, gone and changed in the document that is followed; nothing where none is. */
  get updates() {
    return this.#changes && this.#updates(this.#changes);
  }

  #watch(): void {
    if (this.#isWatched) return;
    this.#isWatched = true;
    new FocusKeeper(this.#host);
    new ChildWatcher(this.#host);
  }

  /** The one switch. */
  #read({from, given}: RecordSource, lang: string): ParseResult | undefined {
    if (from !== 'src') this.#loader?.stop();
    switch (from) {
      case 'bundled':
        return this.#bundled;
      case 'src':
        return this.#load(given, lang);
      case 'data':
      case 'child':
      case 'own':
        return this.#parse(given);
    }
  }

  #load(address: unknown, lang: string): ParseResult | undefined {
    if (!this.#isThere(loading)) return this.#missed.has(loading) ? NOTHING : undefined;
    const settings = () => loadOptions(this.#host, this.#warn);
    this.#loader ??= new loading.value!.Loader(this.#host, settings, parseTimeline, this.#watcher.news);
    return this.#loader.read(address, lang);
  }

  /** Where it cannot be had, faults are told to the page alone. */
  #canTell({document, issues}: ParseResult): boolean {
    if (document || issues.length === 0) return true;
    const part = faultsPart(this.#extras);
    return this.#isThere(part) || this.#missed.has(part);
  }

  /** Asks for what is not there. */
  #isThere(part: LazyModule<unknown>): boolean {
    if (part.value !== undefined || this.#missed.has(part)) return part.value !== undefined;
    part.load().then(this.#watcher.news, () => {
      this.#missed.add(part);
      this.#watcher.news();
    });
    return false;
  }

  #follow(source: RecordSource, document: NonNullable<ParseResult['document']>): void {
    if (document === this.#document) return;
    const last = this.#source;
    const isFollowed = FOLLOWED.includes(source.from);
    const isSame = isFollowed && last?.from === source.from && document.id === this.#document?.id;
    this.#changes = isFollowed ? changesBetween(isSame ? this.#document : undefined, document) : undefined;
    this.#source = source;
    this.#document = document;
  }

  #warn: Warn = (option, value, expected) => {
    const warning = warningOf(option, value, expected);
    if (this.#told.has(warning.message)) return;
    this.#told.add(warning.message);
    this.#watcher.tell('warning', [warning]);
  };
}
