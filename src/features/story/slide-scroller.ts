/** The scroll container of the slides. The reader swipes with the browser's own scrolling, which snaps to a slide. */

/**
 * How many slides fit before the current one after the origin has moved. Slides are placed from an origin, which moves with the
 * reader: browsers cannot scroll over many thousands of slides.
 */
const ROOM = 50;
/** In ms: without a scroll event for so long, scrolling has ended where the browser has no event for that. */
const SCROLL_PAUSE = 150;
const HAS_SCROLLEND = 'onscrollend' in globalThis;

interface ScrollActions {
  /** Another slide is in view: those beside it have to be rendered. */
  readonly onNear: () => void;
  /** The reader has scrolled to a slide. */
  readonly onMove: (position: number) => void;
}

export class SlideScroller {
  readonly #actions: ScrollActions;
  #origin = 0;
  #position = 0;
  /** The slide that is in view while the reader scrolls. It becomes the position when scrolling has ended. */
  #near = 0;
  /** Whether the reader has begun to scroll. A new size of the window can scroll, too. */
  #isReaderScroll = false;
  #isTouched = false;
  /** Whether scrolling ended before the browser reported that the finger has left: a busy one may change the order. */
  #hasEnded = false;
  /** Of the container, when the slide was put in view. */
  #width = 0;
  #timer = 0;

  constructor(actions: ScrollActions) {
    this.#actions = actions;
  }

  /** The position of the slide at the start of the container. */
  get origin(): number {
    return this.#origin;
  }

  /** The positions of the slides to render: those in view, and one on each side of them. Ascending. */
  rendered(last: number): number[] {
    const inView = this.#isReaderScroll ? [this.#position, this.#near] : [this.#position];
    const around = inView.flatMap((at) => [at - 1, at, at + 1]);
    return [...new Set(around)].filter((at) => at >= 0 && at <= last).sort((a, b) => a - b);
  }

  /** Before an update. @param position of the slide to show */
  moveTo(position: number): void {
    if (Math.abs(position - this.#near) > 1) this.#near = position;
    this.#position = position;
    const offset = position - this.#origin;
    if (offset > 2 * ROOM || offset < Math.min(position, 2)) this.#origin = Math.max(0, position - ROOM);
  }

  /**
   * After an update: puts the slide in view at once. Measured: an animation of 0.3 s doubles the work of the main thread, and
   * smooth scrolling makes it five times as much.
   */
  align(container: HTMLElement): void {
    this.#width = widthOf(container);
    const left = (this.#position - this.#origin) * this.#width * signOf(container);
    if (Math.abs(container.scrollLeft - left) < 1) return;
    this.#isReaderScroll = false;
    container.scrollTo({left, behavior: 'instant'});
  }

  readonly listeners = {
    scroll: ({currentTarget}: Event): void => {
      const container = currentTarget as HTMLElement;
      this.#hasEnded = false;
      this.#awaitEnd(container);
      // Without the event `scrollend`, a new slide may also make the browser scroll back (WebKit): it waits for the end.
      if (!this.#isReaderScroll || !HAS_SCROLLEND) return;
      const near = this.#nearIn(container);
      if (near === this.#near) return;
      this.#near = near;
      this.#actions.onNear();
    },
    scrollend: ({currentTarget}: Event): void => this.#end(currentTarget as HTMLElement),
    /** A finger, the mouse or the wheel. Passive: the browser scrolls without waiting for it. */
    beginScroll: {
      passive: true,
      handleEvent: ({type}: Event): void => {
        clearTimeout(this.#timer);
        this.#isReaderScroll = true;
        this.#hasEnded = false;
        this.#isTouched = type === 'touchstart';
      },
    },
    release: ({currentTarget}: Event): void => {
      const container = currentTarget as HTMLElement;
      this.#isTouched = false;
      if (this.#hasEnded) this.#end(container);
      else this.#awaitEnd(container);
    },
  };

  /** Keeps the slide in view; but not while the reader scrolls in a container that is as wide as before. */
  resize(container: HTMLElement): void {
    if (widthOf(container) !== this.#width) this.align(container);
  }

  stop(): void {
    this.#width = 0;
    clearTimeout(this.#timer);
  }

  /** For browsers without the event `scrollend`. */
  #awaitEnd(container: HTMLElement): void {
    if (HAS_SCROLLEND) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#end(container), SCROLL_PAUSE);
  }

  #end(container: HTMLElement): void {
    // The finger rests.
    this.#hasEnded = this.#isTouched;
    if (this.#isTouched) return;
    const isReader = this.#isReaderScroll;
    this.#isReaderScroll = false;
    this.#near = this.#nearIn(container);
    if (this.#near === this.#position) {
      if (isReader) this.#actions.onNear();
    } else if (isReader || this.#isAssisted(container)) this.#actions.onMove(this.#near);
    else this.align(container);
  }

  /**
   * Assistive technology scrolls without a pointer, by one slide. Otherwise the browser has scrolled: at a new size of the
   * window, or back to the start when the element was hidden for a moment (WebKit).
   */
  #isAssisted(container: HTMLElement): boolean {
    return widthOf(container) === this.#width && Math.abs(this.#near - this.#position) === 1;
  }

  #nearIn(container: HTMLElement): number {
    const width = widthOf(container);
    return width === 0 ? this.#near : this.#origin + Math.round(Math.abs(container.scrollLeft) / width);
  }
}

/** With fractions: over many slides, a rounded width would lead to another slide. */
function widthOf(container: HTMLElement): number {
  return parseFloat(getComputedStyle(container).inlineSize) || 0;
}

/** In right-to-left text, browsers count to the left. */
function signOf(container: HTMLElement): 1 | -1 {
  return getComputedStyle(container).direction === 'rtl' ? -1 : 1;
}
