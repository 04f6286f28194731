import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {Context} from '../../views/context.js';
import type {Move} from '../../views/lanes/view-bar.js';
import type {Layout, LayoutHost, LayoutState} from '../../views/layout.js';
import {selectedView} from '../../views/selected.js';
import {directionOf, Gestures} from './gestures.js';
import {commandOf} from './keys.js';
import {Paper} from './paper.js';
import {Plot} from './plot.js';
import {ViewWindow} from './view-window.js';

/** By how much a button or a key zooms, and how far it goes, in views. */
const ZOOM = 2;
const GO = 0.6;

type Listeners = {readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void};

/** The layout `lanes`: when it is drawn, and what the reader does with it. */
export class LanesLayout implements Layout, ReactiveController {
  readonly #host: LayoutHost;
  readonly #view = new ViewWindow();
  readonly #gestures: Gestures;
  readonly #listeners: Listeners;
  readonly #observer = new ResizeObserver(() => {
    // In the observer's own turn, another height would count as a loop, and be told to the page as an error.
    this.#frame = requestAnimationFrame(() => this.#plot?.resize());
  });
  #frame = 0;
  readonly #paper = new Paper(
    () => this.#plot && {plot: this.#plot, state: this.#state, context: this.#context},
  );
  #plot: Plot | undefined;
  #state!: LayoutState;
  #context!: Context;

  constructor(host: LayoutHost) {
    this.#host = host;
    this.#gestures = new Gestures({
      zoomBy: (factor, at) => this.#zoom(factor, at, false),
      panBy: (distance) => this.#pan(distance, false),
    });
    this.#listeners = {
      ...this.#gestures.listeners,
      click: this.#click,
      keydown: this.#keydown,
      focusin: this.#focusin,
      focusout: this.#focusout,
      pointerover: ({target, pointerType}) =>
        pointerType === 'mouse' && this.#plot?.hold('pointer', target as Element),
      pointerout: () => this.#plot?.hold('pointer', null),
    };
    host.addController(this);
  }

  view(state: LayoutState, context: Context): TemplateResult {
    [this.#state, this.#context] = [state, context];
    return html`<div part="lanes" class="lanes"></div>
      ${selectedView(state, context, () => this.#plot?.enter(state.selected!)?.focus())}
      <div class="print-only"></div>`;
  }

  hostConnected(): void {
    this.#paper.watch();
    document.fonts.addEventListener('loadingdone', this.#remeasure);
    if (this.#plot) this.#observe(this.#plot.box);
  }

  hostDisconnected(): void {
    this.#paper.unwatch();
    document.fonts.removeEventListener('loadingdone', this.#remeasure);
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    const box = this.#host.shadowRoot!.querySelector<HTMLElement>('.lanes');
    const isNew = box !== (this.#plot?.box ?? null);
    if (isNew) this.#plot = box ? new Plot(box, this.#view, this.#go) : undefined;
    if (!this.#paper.isOn) this.#plot?.show(this.#state, this.#context);
    if (isNew && box) this.#takeOver(box);
  }

  #takeOver(box: HTMLElement): void {
    for (const [type, listener] of Object.entries(this.#listeners)) {
      box.addEventListener(type, listener as EventListener);
    }
    this.#observe(box);
  }

  #observe(box: HTMLElement): void {
    this.#observer.disconnect();
    for (const element of box.querySelectorAll('.gauge, .sample')) this.#observer.observe(element);
  }

  readonly #remeasure = (): void => this.#plot?.remeasure();

  #zoom(factor: number, at: number, told: boolean): void {
    if (this.#view.zoomBy(factor, at)) this.#plot?.draw(told);
  }

  #pan(distance: number, told: boolean): void {
    if (this.#view.panBy(distance)) this.#plot?.pan(told);
  }

  readonly #go = (name: Move): void => {
    const {width} = this.#view;
    const at = this.#plot!.anchor();
    const moves: Readonly<Record<Move, () => void>> = {
      earlier: () => this.#pan(-GO * width, true),
      later: () => this.#pan(GO * width, true),
      zoomIn: () => this.#zoom(ZOOM, at, true),
      zoomOut: () => this.#zoom(1 / ZOOM, at, true),
      fit: () => this.#zoom(0, at, true),
    };
    moves[name]();
  };

  readonly #click = (event: MouseEvent): void => {
    const spot = this.#plot?.spotAt(event.target as Element);
    if (!spot || this.#gestures.isDrag(event)) return;
    const {id} = spot.placement.laneItem.item.entry;
    if (id === this.#state.selected) this.#state.close();
    else this.#context.select(id);
  };

  readonly #focusin = ({target}: FocusEvent): void => {
    const spot = this.#plot?.spotAt(target as Element);
    if (!spot) return;
    // What a pointer has pressed shall not move away from under it.
    const isByKey = (target as Element).matches(':focus-visible');
    this.#plot!.box.classList.toggle('by-key', isByKey);
    this.#plot!.enter(spot.placement.laneItem.item.entry.id, isByKey);
    if (isByKey) this.#plot!.hold('focus', target as Element);
  };

  readonly #focusout = (): void => {
    this.#plot?.box.classList.remove('by-key');
    this.#plot?.hold('focus', null);
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const plot = this.#plot;
    if (!plot?.spotAt(event.target as Element)) return;
    if (event.key === 'Escape') return plot.hold('focus', null);
    const command = commandOf(event, directionOf(plot.box));
    if (!command) return;
    event.preventDefault();
    if ('move' in command) this.#go(command.move);
    else plot.step(command.step)?.focus();
  };
}
