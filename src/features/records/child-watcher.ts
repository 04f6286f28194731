import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Has the element look again where the text of the script within the tag changes, also while it was not in a page. */
export class ChildWatcher implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Node) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, subtree: true, characterData: true});
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
