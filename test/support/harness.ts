/** What a reader sees and does, in the reader's words: tests ask for headlines, chips and lines, never for classes. */
import '../../src/define.js';
import './update-warnings.js';
import type {DprkDeploymentTimeline} from '../../src/element/dprk-deployment-timeline.js';
import type {SWITCHES} from '../../src/element/options.js';
import {messages} from '../../src/features/registry.js';
import type {
  TimelineChangeEvent,
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
} from '../../src/element/events.js';
import type {Options} from '../../src/views/options.js';

export const TAG = 'dprk-deployment-timeline';

/** The properties that a page sets, with an attribute each. */
export type OptionName = Exclude<keyof Options, 'search'> | keyof typeof SWITCHES;

type Properties = Partial<
  Pick<DprkDeploymentTimeline, OptionName | 'search' | 'data' | 'src' | 'refresh' | 'strings'>
>;

export interface Setting {
  /** The width of the box that the element is put in, in px. */
  readonly width?: number;
  readonly properties?: Properties;
  /** What the box itself carries, such as `lang` or `style`. */
  readonly box?: Readonly<Record<string, string>>;
  /** The page's own content of the element, as HTML. */
  readonly content?: string;
}

const boxes = new Set<Element>();

afterEach(() => {
  for (const box of boxes) box.remove();
  boxes.clear();
});

/** A place on the page, gone after the test. */
export function aBox(attributes: Readonly<Record<string, string>> = {}, width = 900): HTMLElement {
  const box = document.createElement('div');
  box.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) {
    box.setAttribute(name, name === 'style' ? `${box.style.cssText};${value}` : value);
  }
  document.body.append(box);
  boxes.add(box);
  return box;
}

/** An element that is not upgraded yet, as in a page whose script has not loaded. */
export function notYetUpgraded(attributes = '', content = ''): DprkDeploymentTimeline {
  const template = document.createElement('template');
  template.innerHTML = `<${TAG} ${attributes}>${content}</${TAG}>`;
  return template.content.firstElementChild as DprkDeploymentTimeline;
}

/** Puts an element on the page, without waiting for anything. */
export function put(attributes = '', setting: Setting = {}): TimelineHarness {
  const element = notYetUpgraded(attributes, setting.content);
  Object.assign(element, setting.properties);
  aBox(setting.box, setting.width).append(element);
  return new TimelineHarness(element);
}

/** Puts an element on the page and waits until it is shown. */
export async function show(attributes = '', setting: Setting = {}): Promise<TimelineHarness> {
  return put(attributes, setting).settled();
}

/** Polls until something holds. The bound is there so that a test fails and does not hang. */
export async function until(
  holds: () => unknown,
  what = String(holds),
  milliseconds = 30_000,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Runs a test in which a language's messages load in another way, until `restore` is called. */
export async function withLanguage(
  language: string,
  load: () => Promise<never>,
  test: (restore: () => void) => Promise<void>,
): Promise<void> {
  const loaded = () => ({}) as typeof messages.loaded;
  Object.defineProperties(messages, {
    load: {configurable: true, value: (name: string) => (name === language ? load() : Promise.resolve())},
    loaded: {configurable: true, get: loaded},
  });
  const restore = (): void => {
    Reflect.deleteProperty(messages, 'load');
    Reflect.deleteProperty(messages, 'loaded');
  };
  await test(restore).finally(restore);
}

export interface EventMap {
  'dprk-load': TimelineLoadEvent;
  'dprk-error': TimelineErrorEvent;
  'dprk-select': TimelineSelectEvent;
  'dprk-change': TimelineChangeEvent;
}

/** Every event of a type that reaches a place from now on. */
export function eventsAt<Type extends keyof EventMap>(place: EventTarget, type: Type): EventMap[Type][] {
  const events: EventMap[Type][] = [];
  place.addEventListener(type, (event) => events.push(event as EventMap[Type]));
  return events;
}

/** All text, including that for assistive technology alone. */
export function allText(node: Node | null | undefined): string {
  return plain(node?.textContent ?? '');
}

/** The text that can be seen. */
export function visibleText(node: Node | null | undefined): string {
  return plain(node ? drawnText(node) : '');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function drawnText(node: Node): string {
  // Chromium has boxes for the content of a closed disclosure.
  if (node instanceof HTMLDetailsElement && !node.open) return drawnText(node.querySelector('summary')!);
  if (node instanceof Text) return isDrawn(node) ? node.data : '';
  if (node instanceof Element && !isSeen(node)) return '';
  return [...node.childNodes].map(drawnText).join('');
}

/** The width or height, in px, under which nobody reads anything: what is hidden from the eye alone is a px wide. */
const SPECK = 4;

/** Text in a filled slot or in a closed disclosure has no boxes. White space has none either, and separates words. */
function isDrawn(text: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return text.data.trim() === '' || range.getClientRects().length > 0;
}

function isSeen(element: Element): boolean {
  const {display, visibility, overflow} = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return false;
  const {width, height} = element.getBoundingClientRect();
  return !(overflow === 'hidden' && Math.min(width, height) < SPECK);
}

/** One timeline on the page. */
export class TimelineHarness {
  constructor(readonly element: DprkDeploymentTimeline) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Waits until everything that loads has loaded and is shown. */
  async settled(): Promise<this> {
    await Promise.resolve(); // observers of attributes answer before this
    await until(() => {
      const busy = this.element.shadowRoot?.querySelector('[aria-busy]')?.getAttribute('aria-busy');
      return busy === 'false' && !this.element.isUpdatePending;
    }, 'the timeline is shown');
    return this;
  }

  /** Sets properties and waits until they are shown. */
  async set(properties: Properties): Promise<this> {
    Object.assign(this.element, properties);
    return this.settled();
  }

  /** Sets an attribute, or takes it away, and waits until that is shown. */
  async attribute(name: string, value: string | null): Promise<this> {
    if (value === null) this.element.removeAttribute(name);
    else this.element.setAttribute(name, value);
    return this.settled();
  }

  /** A region by its public name. */
  part(name: string, within: ParentNode = this.root): HTMLElement | null {
    return within.querySelector<HTMLElement>(`[part~="${name}"]`);
  }

  has(name: string): boolean {
    return this.part(name) !== null;
  }

  parts(name: string, within: ParentNode = this.root): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  entries(): HTMLElement[] {
    return [...this.root.querySelectorAll('article')];
  }

  /** The entry with a headline, or with a word of it. */
  entry(headline: string): HTMLElement {
    const found = this.entries().find((entry) => this.headline(entry).includes(headline));
    if (!found) throw new Error(`No entry "${headline}" among: ${this.headlines().join('; ')}`);
    return found;
  }

  headline(entry: HTMLElement): string {
    return allText(entry.querySelector('h1, h2, h3, h4, h5, h6'));
  }

  headlines(): string[] {
    return this.entries().map((entry) => this.headline(entry));
  }

  title(): string {
    return allText(this.part('title'));
  }

  /** The parts of the lead, in the order they are read. */
  leadParts(): string[] {
    return [...(this.part('lead')?.querySelectorAll(':scope > span:not(.separator)') ?? [])].map(allText);
  }

  /** The visible date of an entry, and how it is known. */
  visibleDate(entry: HTMLElement): string {
    return visibleText(this.part('date', entry));
  }

  /** The date of an entry, visible or not. */
  date(entry: HTMLElement): string {
    return allText(this.part('date', entry));
  }

  meta(entry: HTMLElement): string {
    return allText(this.part('meta', entry));
  }

  /** The lines on claims, other entries and corrections. */
  relations(entry: HTMLElement): string[] {
    return [...(this.part('relations', entry)?.querySelectorAll('li') ?? [])].map(allText);
  }

  links(within: ParentNode = this.root): HTMLAnchorElement[] {
    return [...within.querySelectorAll('a')];
  }

  link(text: string, within: ParentNode = this.root): HTMLAnchorElement {
    const found = this.links(within).find((link) => allText(link).includes(text));
    if (!found) throw new Error(`No link "${text}"`);
    return found;
  }

  buttons(within: ParentNode = this.root): HTMLButtonElement[] {
    return [...within.querySelectorAll('button')];
  }

  button(text: string, within: ParentNode = this.root): HTMLButtonElement {
    const found = this.buttons(within).find((button) => allText(button).includes(text));
    if (!found) throw new Error(`No button "${text}"`);
    return found;
  }

  chips(): string[] {
    return this.parts('chip').map(allText);
  }

  chip(name: string): {readonly element: HTMLElement; readonly pressed: boolean; press(): Promise<unknown>} {
    const element = this.parts('chip').find((chip) => allText(chip) === name);
    if (!element) throw new Error(`No chip "${name}" among: ${this.chips().join(', ')}`);
    return {
      element,
      pressed: element.getAttribute('aria-pressed') === 'true',
      press: () => this.press(element),
    };
  }

  /** Clicks, and waits until what follows is shown. */
  async press(button: HTMLElement): Promise<this> {
    button.click();
    return this.settled();
  }

  searchField(): HTMLInputElement | null {
    return this.root.querySelector('input[type="search"]');
  }

  async search(text: string): Promise<this> {
    const field = this.searchField()!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    return this.settled();
  }

  actorBox(name: string): HTMLInputElement {
    const labels = [...this.root.querySelectorAll('label')];
    const box = labels.find((label) => allText(label) === name)?.querySelector('input');
    if (!box) throw new Error(`No actor "${name}" among: ${labels.map(allText).join(', ')}`);
    return box;
  }

  async chooseActor(name: string): Promise<this> {
    return this.press(this.actorBox(name));
  }

  /** The polite line on how much is shown. */
  status(): string {
    return allText(this.root.querySelector('[role="status"]'));
  }

  details(entry: HTMLElement): HTMLDetailsElement | null {
    return entry.querySelector('[part~="details"]');
  }

  async openDetails(entry: HTMLElement): Promise<HTMLDetailsElement> {
    const details = this.details(entry)!;
    details.querySelector('summary')!.click();
    await this.settled();
    return details;
  }

  /** The terms in an entry’s disclosure, with the texts under each. */
  detailsOf(entry: HTMLElement): Record<string, string[]> {
    const rows: Record<string, string[]> = {};
    let term = '';
    for (const row of entry.querySelectorAll('dl > *')) {
      if (row.localName === 'dt') rows[(term = allText(row))] = [];
      else rows[term]!.push(allText(row));
    }
    return rows;
  }

  /** Follows a link to another entry, and waits until the focus has moved. */
  async follow(link: HTMLElement): Promise<this> {
    const before = this.focused();
    link.click();
    await this.settled();
    await until(() => this.focused() && this.focused() !== before, 'the focus moves');
    return this;
  }

  focused(): Element | null {
    return this.root.activeElement;
  }

  selected(): string[] {
    return this.entries()
      .filter((entry) => entry.getAttribute('aria-current') === 'true')
      .map((entry) => this.headline(entry));
  }

  /** Whether a custom state is on; `:state()` is read as the engine knows it. */
  state(name: string): boolean {
    try {
      return this.element.matches(`:state(${name})`);
    } catch {
      return this.element.matches(`:--${name}`);
    }
  }

  /** The message about a problem, as the reader sees it. */
  error(): string {
    return allText(this.part('error'));
  }
}
