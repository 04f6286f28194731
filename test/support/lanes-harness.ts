/** What a user sees and does in the lanes. */
import {allText, show, until, type Setting, type TimelineHarness} from './harness.js';

export type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Shows a timeline with the layout `lanes`, and waits until it is drawn. */
export async function showLanes(attributes = '', setting: Setting = {}): Promise<Lanes> {
  const lanes = new Lanes(await show(`layout="lanes" ${attributes}`, setting));
  await until(() => lanes.entries().length > 0, 'the lanes have entries');
  return lanes;
}

export class Lanes {
  constructor(readonly timeline: TimelineHarness) {}

  /** The names of the lanes, as they are visible. */
  names(): string[] {
    return this.timeline.parts('lane-name').map(seenName);
  }

  lane(name: string): HTMLElement {
    return named(this.timeline.parts('lane'), name, (lane) =>
      seenName(this.timeline.part('lane-name', lane)!),
    );
  }

  /** The entries that are exposed to assistive technology: each is there once. */
  entries(within: ParentNode = this.timeline.root): HTMLElement[] {
    return this.timeline.parts('lane-entry', within).filter((entry) => !entry.closest('[aria-hidden]'));
  }

  /** The bundles of entries that have no space of their own. */
  bundles(within: ParentNode = this.timeline.root): HTMLElement[] {
    return this.timeline.parts('lane-bundle', within);
  }

  /** How many entries there are, drawn or in a bundle, where each has one actor. */
  count(): number {
    const bundled = this.bundles().reduce((sum, bundle) => sum + numberIn(bundle), 0);
    return this.entries().length + bundled;
  }

  /** All visible entries and bundles: an entry of several actors is visible in several lanes. */
  drawings(within: ParentNode = this.timeline.root): HTMLElement[] {
    return [...this.timeline.parts('lane-entry', within), ...this.bundles(within)].filter((entry) =>
      entry.checkVisibility({visibilityProperty: true, opacityProperty: true}),
    );
  }

  /** The entry whose headline contains some words. */
  entry(headline: string): HTMLElement {
    return named(this.entries(), headline, allText);
  }

  headlines(within: ParentNode = this.timeline.root): string[] {
    return this.entries(within).map((entry) => allText(entry.querySelector('strong')));
  }

  label(entry: HTMLElement): HTMLElement {
    return this.timeline.part('lane-label', entry)!;
  }

  mark(entry: HTMLElement): Element {
    return entry.querySelector('svg')!;
  }

  /** The bar or bracket of an entry, if it is visible. */
  bar(entry: HTMLElement): HTMLElement | null {
    const bar = this.timeline.part('bar', entry.closest('li')!);
    return bar && bar.getClientRects().length > 0 ? bar : null;
  }

  /** The rectangle of the view. */
  view(): Rect {
    const {left, right} = this.timeline.part('axis')!.getBoundingClientRect();
    const {top, bottom} = this.timeline.part('lanes')!.getBoundingClientRect();
    return {left, right, top, bottom};
  }

  /** The visible period, as text. */
  span(): string {
    return allText(this.timeline.part('span'));
  }

  ticks(): string[] {
    return this.tickLabels().map(allText);
  }

  /** The labels at the upper end of the axis. */
  tickLabels(): HTMLElement[] {
    return this.timeline.parts('tick').flatMap((tick) => tick.querySelector('span') ?? []);
  }

  control(name: string): HTMLElement {
    return named(
      this.timeline.buttons(this.timeline.part('lanes-controls')!),
      name,
      (button) => button.ariaLabel ?? allText(button),
    );
  }

  /** The button at an edge of the view that leads to what is outside it. */
  outside(side: 'earlier' | 'later'): HTMLElement | undefined {
    return this.timeline.parts('outside').find((button) => allText(button).includes(side));
  }

  /** The last control before the entries. */
  lastControl(): HTMLElement {
    const controls = this.timeline.buttons(this.timeline.part('lanes-controls')!);
    return [...controls, ...this.timeline.parts('outside')].at(-1)!;
  }

  /** Whether a label does not show all of its text. */
  isTruncated(entry: HTMLElement): boolean {
    const label = this.label(entry);
    return [label, ...label.children].some(
      ({scrollHeight, clientHeight, scrollWidth, clientWidth}) =>
        clientHeight > 0 && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1),
    );
  }

  /** Whether a control has an effect. */
  can(name: string): boolean {
    return this.control(name).ariaDisabled !== 'true';
  }

  press(name: string): this {
    this.control(name).click();
    return this;
  }

  /** The headline of the entry in the panel under the lanes. */
  selected(): string | undefined {
    const panel = this.timeline.part('selected');
    return panel ? this.timeline.headline(panel) : undefined;
  }

  /** The headline of the focused entry. */
  focused(): string {
    return allText(this.timeline.focused()?.querySelector('strong'));
  }

  /** Whether a part of an entry's mark is in view. */
  isInView(entry: HTMLElement): boolean {
    const view = this.view();
    const {left, right, width} = this.mark(entry).getBoundingClientRect();
    return width > 0 && right > view.left && left < view.right;
  }
}

function numberIn(element: Element): number {
  return Number(/\d[\d,.]*/.exec(allText(element))![0].replaceAll(/\D/g, ''));
}

/** A name has a long and a short form; one is visible. */
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
