import {html, type ReactiveController, type TemplateResult} from 'lit';
import {selectedView} from '../../views/selected.js';
import type {LanesContext} from './messages.js';
import type {Layout, LayoutState} from '../../views/layout.js';
import type {FeatureHost} from '../feature.js';
import {Plot} from './drawing/plot.js';
import {undatedView} from './views/undated.js';
import {LanesInteraction} from './interaction/lanes-interaction.js';
import {PrintMode, type Shown} from './interaction/print-mode.js';

/** The layout `lanes`. Its plot has one element for as long as it exists, so it keeps its zoom while another layout is shown. */
export class LanesLayout implements Layout, ReactiveController {
  #shown!: Shown;
  #isShown = false;
  #frame = 0;
  readonly #plot = new Plot(createBox(), (move) => this.#interaction.move(move));
  readonly #interaction = new LanesInteraction(this.#plot, () => this.#shown);
  readonly #printMode = new PrintMode(this.#plot, () => this.#shown);
  readonly #observer = new ResizeObserver(() => {
    // Not in the observer's callback: a new height there would be reported to the page as an error, a loop.
    this.#frame = requestAnimationFrame(() => this.#plot.resize());
  });

  constructor(host: FeatureHost) {
    host.addController(this);
  }

  view(state: LayoutState, context: LanesContext): TemplateResult {
    this.#shown = {state, context};
    return html`${this.#plot.box} ${undatedView(state, context)}
    ${selectedView(state, context, () => this.#interaction.focus(state.selected!))}
    ${this.#printMode.list}`;
  }

  hostConnected(): void {
    this.#setShown(this.#plot.box.isConnected);
  }

  hostDisconnected(): void {
    this.#setShown(false);
  }

  hostUpdated(): void {
    const {isConnected} = this.#plot.box;
    if (isConnected && !this.#printMode.isOn) this.#plot.show(this.#shown.state, this.#shown.context);
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
    for (const element of box.querySelectorAll('.measure, .sample')) this.#observer.observe(element);
    this.#printMode.watch();
    this.#plot.resize();
  }

  #stop(): void {
    document.fonts.removeEventListener('loadingdone', this.#remeasure);
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#printMode.unwatch();
  }

  readonly #remeasure = (): void => this.#plot.remeasure();
}

function createBox(): HTMLElement {
  const box = document.createElement('div');
  box.part.add('lanes');
  box.className = 'lanes';
  return box;
}
