/** A harness for the layout by slides. */
import {allText, show, until, type Setting, type TimelineHarness} from './harness.js';

/** Adds an element with the layout `story` to the page, and waits until it is shown. */
export async function showStory(attributes = '', setting: Setting = {}): Promise<StoryHarness> {
  return new StoryHarness(await show(`layout="story" ${attributes}`, setting));
}

export class StoryHarness {
  constructor(readonly timeline: TimelineHarness) {}

  get region(): HTMLElement {
    return this.timeline.part('story')!;
  }

  get navigator(): HTMLElement {
    return this.timeline.part('navigator')!;
  }

  /** All slides in the document. */
  slides(): HTMLElement[] {
    return this.timeline.parts('slide');
  }

  /** The slide that the reader can use. */
  current(): HTMLElement {
    const active = this.slides().filter((slide) => !slide.inert);
    if (active.length !== 1) throw new Error(`${active.length} active slides`);
    return active[0]!;
  }

  /** The headline of the current slide; empty for the title slide. */
  headline(): string {
    const article = this.current().querySelector('article');
    return article ? this.timeline.headline(article) : '';
  }

  /** The headlines of all slides: goes from the first to the last. */
  async headlines(): Promise<string[]> {
    await this.key('Home');
    const headlines: string[] = [];
    while (this.button('Next').ariaDisabled !== 'true') {
      await this.next();
      headlines.push(this.headline());
    }
    return headlines;
  }

  /** "3 of 14" */
  position(): string {
    return allText(this.timeline.part('position'));
  }

  /** What the status line of the story says. */
  announced(): string {
    return allText(this.region.querySelector('[role="status"]'));
  }

  button(name: string): HTMLButtonElement {
    const found = this.timeline.parts('step').find((step) => step.ariaLabel === name);
    if (!found) throw new Error(`No button "${name}"`);
    return found as HTMLButtonElement;
  }

  async next(): Promise<this> {
    return this.press(this.button('Next'));
  }

  async previous(): Promise<this> {
    return this.press(this.button('Previous'));
  }

  async press(button: HTMLElement): Promise<this> {
    await this.timeline.press(button);
    return this;
  }

  async key(key: string, target: Element = this.current(), init: KeyboardEventInit = {}): Promise<boolean> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    target.dispatchEvent(event);
    await this.timeline.settled();
    return event.defaultPrevented;
  }

  /** Waits until the current slide fills the place for slides. */
  async inView(): Promise<this> {
    const place = this.slides()[0]!.parentElement!;
    await until(() => {
      const [slide, box] = [this.current().getBoundingClientRect(), place.getBoundingClientRect()];
      return (
        Math.abs(slide.left - box.left) < 1 && this.current().getAnimations({subtree: true}).length === 0
      );
    }, 'the current slide is in view');
    return this;
  }

  /** Waits until the line of time is drawn. */
  async drawn(): Promise<this> {
    await until(() => this.marks().length > 0, 'the line of time is drawn');
    return this;
  }

  marks(): HTMLElement[] {
    return this.timeline.parts('time-mark');
  }

  /** The last mark in the document is that of the current slide. */
  currentMark(): DOMRect {
    return this.marks().at(-1)!.getBoundingClientRect();
  }

  /** A pointer event on the line of time, at a place in px of the window. */
  async point(type: string, clientX: number, init: PointerEventInit = {}): Promise<void> {
    const {top, height} = this.navigator.getBoundingClientRect();
    this.navigator.dispatchEvent(
      new PointerEvent(type, {
        clientX,
        clientY: top + height / 2,
        isPrimary: true,
        buttons: type === 'pointerup' ? 0 : 1,
        bubbles: true,
        composed: true,
        ...init,
      }),
    );
    await this.timeline.settled();
  }

  /** Presses the line of time at a place. */
  async pressLine(clientX: number): Promise<this> {
    await this.point('pointerdown', clientX);
    await this.point('pointerup', clientX);
    return this;
  }
}
