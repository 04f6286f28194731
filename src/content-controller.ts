import type {ReactiveControllerHost} from 'lit';
import {ContentReader, partsFor, type Content, type DataSource, type Wanted} from './content.js';
import type {Issue} from './data/issues.js';

type Tell = (severity: Issue['severity'], issues: readonly Issue[]) => void;

/**
 * Gets what is wanted. While it is on its way, and where it cannot be had, what was shown stays; late answers are
 * dropped.
 */
export class ContentController {
  /** What is shown; nothing before the first, and while a page's document has none of its own before it. */
  content: Content | undefined;
  /** Where it came from. */
  source: DataSource | undefined;
  /** Every fault of the last document that was read. */
  issues: readonly Issue[] = [];
  status: 'loading' | 'ready' | 'failed' = 'loading';
  readonly #host: ReactiveControllerHost;
  readonly #tell: Tell;
  readonly #reader = new ContentReader();
  #wanted: Wanted | undefined;

  /** @param tell is told of faults and warnings, once for each document */
  constructor(host: ReactiveControllerHost, tell: Tell) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Asks for what is not asked for yet. At once there where its parts are. */
  want(wanted: Wanted): void {
    const last = this.#wanted;
    if (last && Object.keys(wanted).every((key) => Reflect.get(wanted, key) === Reflect.get(last, key)))
      return;
    this.#wanted = wanted;
    // Nobody finds our article under their headline, not even until theirs is read.
    if (last && last.source.from !== wanted.source.from) this.content = undefined;
    this.#get(wanted, last?.source !== wanted.source);
  }

  /** Tries again. */
  retry = (): void => {
    if (this.#wanted) this.#get(this.#wanted, false);
    this.#host.requestUpdate();
  };

  #get(wanted: Wanted, isNew: boolean): void {
    const missing = partsFor(wanted).filter(({value}) => value === undefined);
    if (missing.length === 0) return this.#show(wanted, isNew);
    this.status = 'loading';
    Promise.all(missing.map((part) => part.load())).then(
      () => wanted === this.#wanted && this.#settle(() => this.#show(wanted, isNew)),
      () => wanted === this.#wanted && this.#settle(() => this.#fail([], true)),
    );
  }

  #settle(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #show(wanted: Wanted, isNew: boolean): void {
    const {document, issues} = this.#reader.read(wanted.source);
    this.issues = issues;
    if (!document) return this.#fail(issues, isNew);
    this.content = this.#reader.content(document, wanted);
    this.source = wanted.source;
    this.status = 'ready';
    if (isNew && issues.length > 0) this.#tell('warning', issues);
  }

  #fail(issues: readonly Issue[], isNew: boolean): void {
    this.issues = issues;
    this.status = 'failed';
    if (isNew) this.#tell('error', issues);
  }
}
