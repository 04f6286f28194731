/** Talks with the page around the frame, where it listens. */
import {message, told, type FromFrame} from './messages.js';

/** In ms: by then the frame has the height that it told. */
const SETTLED = 300;

/** Of whom the frame takes and to whom it tells: the page around, at the origin of which it was first greeted. */
export class FrameMessenger {
  readonly #timeline: HTMLElement;
  #origin: string | undefined;
  #entry = '';

  constructor(timeline: HTMLElement) {
    this.#timeline = timeline;
    addEventListener('message', this.#hear);
    timeline.addEventListener('focusin', this.#follow);
    // Out of view a browser may observe nothing: what first comes is told all the same.
    timeline.addEventListener('dprk-load', () => this.#tell());
    new ResizeObserver(() => this.#tell()).observe(document.documentElement);
    // Who it is is not known yet, so this tells nothing but that somebody is here.
    parent.postMessage(message({height: 0}), '*');
  }

  #hear = ({data, origin, source}: MessageEvent): void => {
    const greeting = told(data);
    if (source !== parent || origin !== (this.#origin ?? origin) || !greeting) return;
    this.#origin = origin;
    const {page, frame, entry} = greeting;
    if (typeof page === 'string' && typeof frame === 'string') this.#linkTo(page, frame);
    if (typeof entry === 'string') this.#goTo(entry);
    this.#tell();
  };

  /** Links that the reader takes away lead to the page around, if it tells of no other than itself. */
  #linkTo(page: string, frame: string): void {
    if (frame && /^https?:/.test(page) && URL.canParse(page) && new URL(page).origin === this.#origin)
      this.#timeline.setAttribute('link-base', `${page}#${encodeURIComponent(frame)}`);
  }

  /** The element follows the address of the page that it is in. */
  #goTo(entry: string): void {
    if (entry === this.#entry) return;
    this.#entry = entry;
    location.replace(entry ? `#${this.#timeline.id}/${entry}` : '#');
  }

  /** An entry has got the focus: the reader is brought to it. */
  #follow = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target.localName !== 'article') return;
    this.#tellPlace(target);
    // Where a frame that fits has no bar to scroll by, its lines are longer, and what is on them has moved.
    setTimeout(() => this.#timeline.shadowRoot?.activeElement === target && this.#tellPlace(target), SETTLED);
  };

  #tellPlace(entry: Element): void {
    const {top, bottom} = entry.getBoundingClientRect();
    this.#tell({top: top + scrollY, bottom: bottom + scrollY});
  }

  /** In a frame that is not shown nothing has a height: it stays as it was. */
  #tell(place: Omit<FromFrame, 'height'> = {}): void {
    const {height} = document.documentElement.getBoundingClientRect();
    if (this.#origin === undefined || height === 0) return;
    const target = this.#origin === 'null' ? '*' : this.#origin;
    parent.postMessage(message({height: Math.ceil(height), ...place}), target);
  }
}
