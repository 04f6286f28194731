import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {LanesContext} from './messages.js';
import type {LayoutState, LayoutView} from '../../views/layout.js';
import type {FeatureHost} from '../feature.js';
import {Plot} from './drawing/plot.js';
import {undatedView} from './views/undated.js';
import {EntryPanel} from './interaction/entry-panel.js';
import {FocusReturn} from './interaction/focus-return.js';
import {LanesInteraction} from './interaction/lanes-interaction.js';
import {PrintMode, type Shown} from './interaction/print-mode.js';

/** The layout `lanes`. Its plot has one element for as long as it exists, so it keeps its zoom while another layout is shown. */
export class LanesLayout implements LayoutView, ReactiveController {
  readonly #host: FeatureHost;
  #shown!: Shown;
  #isShown = false;
  #frame = 0;
  #returnFocus = (): void => undefined;
  readonly #plot = new Plot(createBox(), {
    move: (move) => this.#interaction.move(move),
    showOutside: (side) => this.#interaction.showOutside(side),
  });
  readonly #panel = new EntryPanel(this.#plot, () => this.#interaction.close());
  readonly #interaction = new LanesInteraction(this.#plot, this.#panel, () => this.#shown);
  readonly #focusReturn: FocusReturn;
  readonly #printMode = new PrintMode(
    this.#plot,
    () => this.#shown,
    () => this.#focusReturn.remember(),
    () => this.#host.requestUpdate(),
  );
  readonly #sizeObserver = new ResizeObserver(() => {
    // Not in the observer's callback: a new height there would be reported to the page as an error, a loop.
    this.#frame = requestAnimationFrame(() => {
      this.#plot.resize();
      this.#panel.place();
    });
  });

  /** Whether the line with the period is over the lanes. */
  readonly #scrollObserver = new IntersectionObserver(([entry]) => {
    this.#plot.box.classList.toggle('scrolled', !entry!.isIntersecting);
  });

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#focusReturn = new FocusReturn(host, this.#plot, this.#panel);
    host.addController(this);
  }

  view(state: LayoutState, context: LanesContext): TemplateResult {
    this.#shown = {state, context, host: this.#host};
    return html`${this.#plot.box}
    ${undatedView(state, context, this.#interaction)}
    ${this.#panel.sheetPlace} ${this.#printMode.list}`;
  }

  hostConnected(): void {
    // An update out of the page has drawn nothing, perhaps not even once.
    if (this.#plot.box.isConnected) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#setShown(false);
  }

  hostUpdate(): void {
    this.#returnFocus = this.#focusReturn.remember();
  }

  hostUpdated(): void {
    const {isConnected} = this.#plot.box;
    if (isConnected && !this.#printMode.isOn) {
      this.#plot.show(this.#shown.state, this.#shown.context);
      this.#panel.show(this.#shown);
    }
    this.#returnFocus();
    this.#setShown(isConnected);
  }

  #setShown(isShown: boolean): void {
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    if (isShown) this.#start();
    else this.#stop();
  }

  #start(): void {
    const {box} = this.#plot;
    document.fonts.addEventListener('loadingdone', this.#remeasure);
    for (const element of box.querySelectorAll('.measure, .sample')) this.#sizeObserver.observe(element);
    this.#scrollObserver.observe(box.querySelector('.view-bar')!);
    this.#printMode.watch();
    this.#panel.watch();
    this.#plot.resize();
  }

  #stop(): void {
    document.fonts.removeEventListener('loadingdone', this.#remeasure);
    this.#sizeObserver.disconnect();
    this.#scrollObserver.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#interaction.stop();
    this.#printMode.unwatch();
    this.#panel.unwatch();
  }

  readonly #remeasure = (): void => this.#plot.remeasure();
}

function createBox(): HTMLElement {
  const box = document.createElement('div');
  box.part.add('lanes');
  box.className = 'lanes';
  return box;
}
