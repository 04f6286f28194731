/** Exchanges messages with the page around the frame. */
import {message, parseMessage, type FromFrame} from './messages.js';

/** In ms: by then the page has set the height that the frame sent. */
const SETTLE_DELAY = 300;

/** Accepts messages only from the parent page, and only from the origin of its first message; answers to that origin. */
export class FrameMessenger {
  readonly #timeline: HTMLElement;
  #origin: string | undefined;
  #entry = '';

  constructor(timeline: HTMLElement) {
    this.#timeline = timeline;
    addEventListener('message', this.#onMessage);
    timeline.addEventListener('focusin', this.#onFocus);
    // A browser may not observe the size of a frame out of view: the first height is sent anyway.
    timeline.addEventListener('dprk-load', () => this.#send());
    new ResizeObserver(() => this.#send()).observe(document.documentElement);
    // The origin of the parent is not known yet: this only says that the frame is ready.
    parent.postMessage(message({height: 0}), '*');
  }

  #onMessage = ({data, origin, source}: MessageEvent): void => {
    const fromHost = parseMessage(data);
    if (source !== parent || origin !== (this.#origin ?? origin) || !fromHost) return;
    this.#origin = origin;
    document.documentElement.classList.add('fitted');
    const {page, frame, entry} = fromHost;
    if (typeof page === 'string' && typeof frame === 'string') this.#linkTo(page, frame);
    if (typeof entry === 'string') this.#showEntry(entry);
    this.#send();
  };

  /** Links that the reader copies lead to the parent page. The address that it sends must have its own origin. */
  #linkTo(page: string, frame: string): void {
    if (frame && /^https?:/.test(page) && URL.canParse(page) && new URL(page).origin === this.#origin)
      this.#timeline.setAttribute('link-base', `${page}#${encodeURIComponent(frame)}`);
  }

  /** The element follows the address of the page that it is in. */
  #showEntry(entry: string): void {
    if (entry === this.#entry) return;
    this.#entry = entry;
    location.replace(entry ? `#${this.#timeline.id}/${entry}` : '#');
  }

  /** An entry got the focus: the parent page scrolls to it. */
  #onFocus = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target.localName !== 'article') return;
    this.#sendPlace(target);
    // When the frame has got its height, its scroll bar disappears: lines become longer, and entries move.
    setTimeout(
      () => this.#timeline.shadowRoot?.activeElement === target && this.#sendPlace(target),
      SETTLE_DELAY,
    );
  };

  #sendPlace(entry: Element): void {
    const {top, bottom} = entry.getBoundingClientRect();
    this.#send({top: top + scrollY, bottom: bottom + scrollY});
  }

  /** A hidden frame has no height: then nothing is sent, and the frame keeps its height. */
  #send(place: Omit<FromFrame, 'height'> = {}): void {
    const {height} = document.documentElement.getBoundingClientRect();
    if (this.#origin === undefined || height === 0) return;
    const target = this.#origin === 'null' ? '*' : this.#origin;
    parent.postMessage(message({height: Math.ceil(height), ...place}), target);
  }
}
