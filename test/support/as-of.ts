/** A harness for the control `as-of`. */
import {aDocument} from './builders.js';
import {allText, visibleText, show, type Setting, type TimelineHarness} from './harness.js';

const CONTROLS = 'controls="kinds search as-of"';

export class AsOf {
  constructor(readonly timeline: TimelineHarness) {}

  get slider(): HTMLInputElement {
    return this.timeline.part('as-of-slider') as HTMLInputElement;
  }

  /** The visible day next to the slider. */
  get day(): string {
    return visibleText(this.timeline.part('as-of-day'));
  }

  /** The accessible value of the slider. */
  get value(): string {
    return this.slider.getAttribute('aria-valuetext')!.replace(/\s/g, ' ');
  }

  get play(): HTMLElement {
    return this.timeline.part('as-of-play')!;
  }

  get isPlaying(): boolean {
    return allText(this.play) === 'Pause';
  }

  step(name: 'Earlier' | 'Later'): HTMLElement {
    return this.timeline.parts('as-of-step')[name === 'Earlier' ? 0 : 1]!;
  }

  async earlier(): Promise<unknown> {
    return this.timeline.press(this.step('Earlier'));
  }

  async later(): Promise<unknown> {
    return this.timeline.press(this.step('Later'));
  }

  /** Moves the slider to a stop, counted from 0. */
  async slide(stop: number): Promise<unknown> {
    this.slider.value = String(stop);
    this.slider.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    return this.timeline.settled();
  }
}

export async function showAsOf(attributes = '', setting: Setting = {}): Promise<AsOf> {
  return new AsOf(await show(`${CONTROLS} ${attributes}`, setting));
}

/** The property and value of each change event. */
export const valuesOf = (
  events: readonly {readonly property: string; readonly value: unknown}[],
): unknown[] => events.map(({property, value}) => [property, value]);

const revisions = [{date: '2024-11-20', change: 'The day was wrong.'}];
/** A record that changed on four days; on the last one only by a correction. */
export const record = aDocument({
  entries: [
    {headline: 'One', date: '2024-11-01'},
    {headline: 'Two', date: '2024-11-02', kind: 'question'},
    {headline: 'Reported later', date: '2024-10-01', reported: {date: '2024-11-03'}, revisions},
  ],
});
