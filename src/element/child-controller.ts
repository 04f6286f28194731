import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {childRecord} from './record-source.js';

/** Follows the script inside the tag that has the page's record in it. */
export class ChildController implements ReactiveController {
  /** Its text; absent where there is none. */
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

  /** Call it before an update: a script that changed together with properties is then in the same update. */
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
