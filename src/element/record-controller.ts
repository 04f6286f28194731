import {
  firstSource,
  isBundled,
  partsFor,
  type Content,
  type Localization,
  type RecordRequest,
} from './record-source.js';
import type {Issue} from '../data/issues.js';
import type {ParseResult} from '../data/parse.js';
import type {TimelineDocument} from '../data/schema.js';
import {atHand, reading} from '../features/registry.js';
import type {SourceHost} from '../features/records/sources.js';

type Tell = (severity: Issue['severity'], issues: readonly Issue[]) => void;

/**
 * Gets what is wanted. While it is on its way, and where it cannot be had, what was shown stays; late answers are
 * dropped.
 */
export class ContentController {
  /** What is shown; nothing before the first, and while a page's document has none of its own before it. */
  content: Content | undefined;
  /** The document in it, as it was read. */
  read: TimelineDocument | undefined;
  /** In which words something is said where nothing is shown. */
  speech: Localization | undefined;
  /** Every fault of the last document that was read. */
  issues: readonly Issue[] = [];
  /** Whether something is on its way. */
  busy = true;
  /** Whether what came last cannot be shown. */
  failed = false;
  wanted!: RecordRequest;
  /** Is told of faults and warnings, once for each document. */
  readonly tell: Tell;
  readonly #host: SourceHost;
  #full: InstanceType<typeof import('../features/records/full-content.js').FullContent> | undefined;
  #told: ParseResult | undefined;

  constructor(host: SourceHost, tell: Tell) {
    this.#host = host;
    this.tell = tell;
  }

  /** Asks for what is not asked for yet. At once there where its parts are. */
  want(wanted: RecordRequest): void {
    const last = this.wanted as RecordRequest | undefined;
    const names = Object.keys(wanted) as (keyof RecordRequest)[];
    if (last && names.every((name) => wanted[name] === last[name])) return;
    this.wanted = wanted;
    // Nobody finds our article under their headline, not even until theirs is read.
    if (last && isBundled(last.source) !== isBundled(wanted.source)) this.content = undefined;
    if (last?.source !== wanted.source) this.failed = false;
    this.#get(wanted);
  }

  /** Tries again. */
  retry = (): void => {
    this.#full?.retry();
    this.news();
  };

  /** Something has come that was on its way. */
  news = (): void => {
    this.#get(this.wanted);
    this.#host.requestUpdate();
  };

  #get(wanted: RecordRequest): void {
    const missing = partsFor(wanted).filter(({value}) => value === undefined);
    if (missing.length === 0) return this.#show(wanted);
    this.busy = true;
    Promise.all(missing.map((part) => part.load())).then(
      () => wanted === this.wanted && this.news(),
      () => {
        if (wanted !== this.wanted) return;
        this.#take({issues: []});
        this.#host.requestUpdate();
      },
    );
  }

  #show(wanted: RecordRequest): void {
    this.#full ??=
      reading.value && new reading.value.FullContent(this.#host, this, firstSource.read(), atHand);
    const source = this.#full ?? firstSource;
    const answer = source.read(wanted);
    const document = answer?.document ?? (this.content && this.read);
    if (document) this.content = source.content(document, wanted);
    this.speech = this.#full?.speech(wanted);
    this.read = document;
    this.busy = !answer;
    if (answer) this.#take(answer);
  }

  #take(answer: ParseResult): void {
    const {document, issues} = answer;
    this.busy = false;
    this.failed = !document;
    this.issues = issues;
    if (answer !== this.#told && (issues.length > 0 || this.failed))
      this.tell(this.failed ? 'error' : 'warning', issues);
    this.#told = answer;
  }
}
