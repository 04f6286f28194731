import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {childRecord} from './record-source.js';

/** Observes the script inside the element that contains the page's record. */
export class ChildController implements ReactiveController {
  /** The text of the script, if there is one. */
  record: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, subtree: true, characterData: true});
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
    const record = childRecord(this.#host);
    if (record === this.record) return;
    this.record = record;
    this.#host.requestUpdate();
  }
}
