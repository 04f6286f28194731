import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {childRecord, hasUnreadRecord, rootsIn, type IsTimeline} from './child-record.js';
import {MISTAKEN_ATTRIBUTES} from './record-source.js';

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['type', 'data-record', ...MISTAKEN_ATTRIBUTES],
};

/** Observes the record that the page has put inside the element, and what is mistaken for a source. */
export class ChildController implements ReactiveController {
  /** What `childRecord` found. */
  record: string | Element | undefined;
  /** The names of the mistaken attributes that the element has. */
  mistaken: readonly string[] = [];
  /** Whether JSON is inside the element where it is not read. */
  hasUnread = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isTimeline: IsTimeline;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & HTMLElement, isTimeline: IsTimeline) {
    this.#host = host;
    this.#isTimeline = isTimeline;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Call it before an update: observers run later, and changes of the script and of properties belong in one update. */
  flush(): void {
    if (this.#observer.takeRecords().length > 0) this.#read();
  }

  #read(): void {
    const host = this.#host;
    // Again each time: a template has nodes that its ancestors' observers do not see.
    for (const root of rootsIn(host, this.#isTimeline)) this.#observer.observe(root, OBSERVED);
    const record = childRecord(host, this.#isTimeline);
    const mistaken = MISTAKEN_ATTRIBUTES.filter((name) => host.hasAttribute(name));
    const hasUnread = record === undefined && hasUnreadRecord(host, this.#isTimeline);
    const isSame = record === this.record && hasUnread === this.hasUnread;
    if (isSame && mistaken.join() === this.mistaken.join()) return;
    this.record = record;
    this.mistaken = mistaken;
    this.hasUnread = hasUnread;
    host.requestUpdate();
  }
}
