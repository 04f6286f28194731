/** What a reader sees and does in the lanes. */
import {aTimeout} from '@open-wc/testing';
import {said, show, until, type Setting, type TimelineHarness} from './harness.js';

export type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Shows a timeline in lanes, and waits until the reader can move them. */
export async function showLanes(attributes = '', setting: Setting = {}): Promise<Lanes> {
  const lanes = await drawLanes(attributes, setting);
  await import('../../src/features/lanes/interaction-module.js');
  // Which of two who ask for a module hears of it first is not said.
  await aTimeout(0);
  return lanes;
}

/** Shows a timeline in lanes: what the reader does with them may be on its way yet. */
export async function drawLanes(attributes = '', setting: Setting = {}): Promise<Lanes> {
  const timeline = await show(`layout="lanes" ${attributes}`, setting);
  const lanes = new Lanes(timeline);
  await until(() => lanes.entries().length > 0, 'entries stand in lanes');
  return lanes;
}

export class Lanes {
  constructor(readonly timeline: TimelineHarness) {}

  /** The lanes by the names over them or beside them. */
  names(): string[] {
    return this.timeline.parts('lane-name').map(seenName);
  }

  lane(name: string): HTMLElement {
    return named(this.timeline.parts('lane'), name, (lane) =>
      seenName(this.timeline.part('lane-name', lane)!),
    );
  }

  /** Those that assistive technology is told of, each once. */
  entries(within: ParentNode = this.timeline.root): HTMLElement[] {
    return this.timeline.parts('lane-entry', within).filter((entry) => !entry.closest('[aria-hidden]'));
  }

  /** All drawings of entries that can be seen, in every lane that one stands in. */
  drawings(within: ParentNode = this.timeline.root): HTMLElement[] {
    return this.timeline
      .parts('lane-entry', within)
      .filter((entry) => entry.checkVisibility({visibilityProperty: true, opacityProperty: true}));
  }

  /** The entry with a headline, or with words of it. */
  entry(headline: string): HTMLElement {
    return named(this.entries(), headline, said);
  }

  headlines(within: ParentNode = this.timeline.root): string[] {
    return this.entries(within).map((entry) => said(entry.querySelector('strong')));
  }

  label(entry: HTMLElement): HTMLElement {
    return this.timeline.part('lane-label', entry)!;
  }

  mark(entry: HTMLElement): Element {
    return entry.querySelector('svg')!;
  }

  /** The bar or the bracket of an entry, where it has one. */
  bar(entry: HTMLElement): HTMLElement | null {
    const bar = this.timeline.part('bar', entry.closest('li')!);
    return bar && bar.getClientRects().length > 0 ? bar : null;
  }

  /** The strip that shows time, from edge to edge. */
  view(): Rect {
    const {left, right} = this.timeline.part('axis')!.getBoundingClientRect();
    const {top, bottom} = this.timeline.part('lanes')!.getBoundingClientRect();
    return {left, right, top, bottom};
  }

  /** The part of time in view, in words. */
  span(): string {
    return said(this.timeline.part('span'));
  }

  ticks(): string[] {
    return this.tickLabels().map(said);
  }

  /** Those at the upper end. */
  tickLabels(): HTMLElement[] {
    return this.timeline.parts('tick').flatMap((tick) => tick.querySelector('span') ?? []);
  }

  control(name: string): HTMLElement {
    return named(
      this.timeline.buttons(this.timeline.part('lanes-controls')!),
      name,
      (button) => button.title || said(button),
    );
  }

  /** Whether a control has anything to do. */
  can(name: string): boolean {
    return this.control(name).ariaDisabled !== 'true';
  }

  press(name: string): this {
    this.control(name).click();
    return this;
  }

  /** The entry that is shown whole. */
  selected(): string | undefined {
    const panel = this.timeline.part('selected');
    return panel ? this.timeline.headline(panel) : undefined;
  }

  /** The headline of the entry that has the focus. */
  focused(): string {
    return said(this.timeline.focused()?.querySelector('strong'));
  }

  /** Whether any of an entry's mark is in view. */
  isInView(entry: HTMLElement): boolean {
    const view = this.view();
    const {left, right, width} = this.mark(entry).getBoundingClientRect();
    return width > 0 && right > view.left && left < view.right;
  }
}

/** What is seen of a name: it has a long and a short form. */
function seenName(heading: HTMLElement): string {
  return heading.innerText.trim();
}

function named(
  all: readonly HTMLElement[],
  name: string,
  nameOf: (element: HTMLElement) => string,
): HTMLElement {
  const found = all.find((element) => nameOf(element).includes(name));
  if (!found) throw new Error(`No "${name}" among: ${all.map(nameOf).join('; ')}`);
  return found;
}
