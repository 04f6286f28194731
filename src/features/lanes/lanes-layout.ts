import {html, type CSSResult, type ReactiveController, type TemplateResult} from 'lit';
import type {LanesContext} from './messages.js';
import type {Layout, LayoutState} from '../../views/layout.js';
import type {FeatureHost} from '../feature.js';
import {selectedView} from '../../views/selected.js';
import type {LanesInteraction} from './lanes-interaction.js';
import {Plot} from './plot.js';
import {ViewWindow} from './view-window.js';

/** What is loaded once the lanes have been drawn. */
interface LoadedHands {
  readonly LanesInteraction: new (lanes: LanesLayout) => LanesInteraction;
  readonly styles: readonly CSSResult[];
}

/** What the reader may do before the hands are there. */
const WAITING = ['click', 'keydown', 'focusin'];
/** The page shall not move under keys that are for the lanes. */
const SCROLLING = /^(Arrow|Home|End)/;

/** The layout `lanes`: when it is drawn. What the reader does with it is loaded after that, and waits until then. */
export class LanesLayout implements Layout, ReactiveController {
  readonly host: FeatureHost;
  plot: Plot | undefined;
  shown!: {readonly state: LayoutState; readonly context: LanesContext};
  readonly #view = new ViewWindow();
  readonly #observer = new ResizeObserver(() => {
    // In the observer's own turn, another height would count as a loop, and be told to the page as an error.
    this.#frame = requestAnimationFrame(() => this.plot?.resize());
  });
  #frame = 0;
  readonly #import: () => Promise<LoadedHands>;
  #hands: LanesInteraction | undefined;
  /** What waits for them. */
  #waiting: ((hands: LanesInteraction) => void)[] = [];

  constructor(host: FeatureHost, load: () => Promise<LoadedHands>) {
    this.host = host;
    this.#import = load;
    host.addController(this);
  }

  view(state: LayoutState, context: LanesContext): TemplateResult {
    this.shown = {state, context};
    return html`<div part="lanes" class="lanes"></div>
      ${selectedView(state, context, () => this.#do((hands) => hands.focus(state.selected!)))}
      <div class="print-only"></div>`;
  }

  hostConnected(): void {
    this.#hands?.watch();
    document.fonts.addEventListener('loadingdone', this.#remeasure);
    if (this.plot) this.#observe(this.plot.box);
  }

  hostDisconnected(): void {
    this.#hands?.unwatch();
    document.fonts.removeEventListener('loadingdone', this.#remeasure);
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    const box = this.host.shadowRoot!.querySelector<HTMLElement>('.lanes');
    const isNew = box !== (this.plot?.box ?? null);
    if (isNew) this.plot = box ? new Plot(box, this.#view, (name) => this.#hands?.go(name)) : undefined;
    if (!this.#hands?.isOnPaper) this.plot?.show(this.shown.state, this.shown.context);
    if (isNew && box) this.#takeOver(box);
  }

  #takeOver(box: HTMLElement): void {
    for (const type of WAITING) box.addEventListener(type, this.#keep);
    if (this.#hands) this.#hands.take(this.plot!);
    else void this.#load();
    this.#observe(box);
  }

  #observe(box: HTMLElement): void {
    this.#observer.disconnect();
    for (const element of box.querySelectorAll('.gauge, .sample')) this.#observer.observe(element);
  }

  readonly #remeasure = (): void => this.plot?.remeasure();

  /** Without them the lanes can still be read. They are asked for again when the reader next does something. */
  async #load(): Promise<void> {
    try {
      const {LanesInteraction, styles} = await this.#import();
      if (!this.#hands)
        this.host.shadowRoot!.adoptedStyleSheets.push(...styles.map(({styleSheet}) => styleSheet!));
      this.#hands ??= new LanesInteraction(this);
    } catch {
      this.#waiting = [];
    }
    for (const task of this.#waiting.splice(0)) task(this.#hands!);
  }

  #do(task: (hands: LanesInteraction) => void): void {
    if (this.#hands) return task(this.#hands);
    this.#waiting.push(task);
    void this.#load();
  }

  /** Has what the reader does come again when the hands are there, within the element alone. */
  readonly #keep = (event: Event): void => {
    const {type, target, key, ctrlKey, altKey, metaKey} = event as KeyboardEvent;
    if (this.#hands || ctrlKey || altKey || metaKey) return;
    if (SCROLLING.test(key) && (target as Element).closest('.spot')) event.preventDefault();
    this.#do(() => target!.dispatchEvent(Object.assign(new Event(type, {bubbles: true}), {key})));
  };
}
