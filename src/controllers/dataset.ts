import type {ReactiveControllerHost} from 'lit';
import {bundled, bundledIn} from '../data/bundled.js';
import type {Issue} from '../data/issues.js';
import type {TimelineDocument} from '../data/schema.js';
import {languageOf} from '../format/languages.js';

/** Where the document comes from. Where the page gives one, the bundled one is never shown in its stead. */
export type DataSource = {readonly from: 'bundled'} | {readonly from: 'data'; readonly data: unknown};

type Tell = (severity: Issue['severity'], issues: readonly Issue[]) => void;
type Reader = typeof import('../data/parse.js');

/** The reader, once loaded: after that, documents are read at once. */
let reader: Reader | undefined;

/** Gets the document to be shown. A faulty one never takes the place of a good one; late answers are dropped. */
export class DatasetController {
  document: TimelineDocument | undefined;
  /** Every fault of the last document that was read. */
  issues: readonly Issue[] = [];
  status: 'loading' | 'ready' | 'failed' = 'loading';
  /** Whether the last failure may pass: a part that did not load, and not a faulty document. */
  mayRetry = false;
  source: DataSource = {from: 'bundled'};
  readonly #host: ReactiveControllerHost;
  readonly #tell: Tell;
  #language = bundled.lang;
  #turn = 0;

  /** @param tell is told of faults and warnings */
  constructor(host: ReactiveControllerHost, tell: Tell) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Shows a source's document. */
  use(source: DataSource): void {
    // Nobody finds our article under their headline, not even until theirs is read.
    if (source.from !== this.source.from) this.document = undefined;
    this.source = source;
    this.#load();
  }

  /** Has the bundled document in a locale's language too. */
  speak(locale: string): void {
    const language = languageOf(locale);
    if (language === this.#language) return;
    this.#language = language;
    if (this.source.from === 'bundled') this.#load();
  }

  /** Tries again what failed and may pass. */
  retry(): void {
    if (this.status === 'failed' && this.mayRetry) this.#load();
  }

  #load(): void {
    const turn = ++this.#turn;
    const answer = this.#get();
    if (!(answer instanceof Promise)) return answer();
    this.status = 'loading';
    this.#host.requestUpdate();
    void answer.then(
      (apply) => turn === this.#turn && apply(),
      () => turn === this.#turn && this.#fail([], true),
    );
  }

  /** What is to be done once all that it needs is there: at once where it is there already. */
  #get(): (() => void) | Promise<() => void> {
    const source = this.source;
    if (source.from === 'bundled') {
      return this.#language === bundled.lang
        ? () => this.#show(bundled)
        : bundledIn(this.#language).then((document) => () => this.#show(document));
    }
    const read =
      ({parseTimeline}: Reader) =>
      () => {
        const {document, issues} = parseTimeline(source.data);
        if (document) this.#show(document, issues);
        else this.#fail(issues, false);
      };
    return reader ? read(reader) : import('../data/parse.js').then((module) => read((reader = module)));
  }

  #show(document: TimelineDocument, issues: readonly Issue[] = []): void {
    this.document = document;
    this.issues = issues;
    this.status = 'ready';
    if (issues.length > 0) this.#tell('warning', issues);
    this.#host.requestUpdate();
  }

  #fail(issues: readonly Issue[], mayRetry: boolean): void {
    this.issues = issues;
    this.mayRetry = mayRetry;
    this.status = 'failed';
    this.#tell('error', issues);
    this.#host.requestUpdate();
  }
}
