import {render} from 'lit';
import {formatSpan} from '../../format/span.js';
import type {LanesContext} from './messages.js';
import {axisView} from './views/axis.js';
import {entriesIn} from './views/entry.js';
import {plotView} from './views/lanes.js';
import {dateOf, headlineOf} from './views/texts.js';
import {viewBarView, type Move} from './views/view-bar.js';
import type {LayoutState} from '../../views/layout.js';
import {ticksIn} from './axis.js';
import {Entries, type Bend, type Viewport, type Marked} from './entries.js';
import type {LabelTexts} from './measure.js';
import {sceneOf, type Scene} from './scene.js';
import {MeasuredLayout} from './measured-layout.js';
import type {FocusTarget} from './focus-targets.js';
import {ViewWindow} from './view-window.js';

/** In px: from here on the axis is labelled at its lower end, too. */
const TALL = 500;

/** So many entries make it worth while to lay out no lane that is out of view. */
const MANY = 200;

/** In px: how far the view may go before all is drawn anew. */
const REDRAW_DISTANCE_PX = 10_000;

/** What is there once the lanes have been drawn: they need none of it before. */
export interface InteractionHooks {
  readonly bend: Bend;
  /** The links of the selected entry. */
  readonly links: (plot: Plot) => readonly unknown[];
}

/** Draws the lanes into a box, and moves what is drawn along with the view. */
export class Plot {
  readonly box: HTMLElement;
  readonly view: ViewWindow;
  readonly stage = new MeasuredLayout();
  entries: Entries | undefined;
  /** Where Tab leads to: an entry's id. */
  current: string | undefined;
  /** Where each lane begins, while links are drawn. */
  tops: readonly number[] = [];
  readonly #move: (name: Move) => void;
  #state: LayoutState | undefined;
  #context!: LanesContext;
  #scene!: Scene;
  #texts!: LabelTexts;
  #follower: InteractionHooks | undefined;
  #built: Scene | undefined;
  /** From where in the world places are counted in the document. */
  #origin = 0;

  /** @param move what the buttons do */
  constructor(box: HTMLElement, view: ViewWindow, move: (name: Move) => void, follower?: InteractionHooks) {
    this.box = box;
    this.view = view;
    this.#move = move;
    this.#follower = follower;
  }

  get selected(): string | undefined {
    return this.#state!.selected;
  }

  get drawn(): Viewport {
    return {origin: this.#origin, view: [this.view.start, this.view.end]};
  }

  /** From now on the view can move. */
  begin(follower: InteractionHooks): void {
    this.#follower = follower;
    if (!this.entries) return;
    this.entries.bend = follower.bend;
    this.#follow(false);
  }

  show(state: LayoutState, context: LanesContext): void {
    const {items, selected} = this.#state ?? {};
    const isSame = items === state.items && this.#context === context;
    if (isSame && selected === state.selected) return;
    if (selected !== state.selected) this.current = state.selected ?? this.current;
    if (!isSame) {
      this.#scene = sceneOf(state.items, context);
      this.#texts = {
        headline: (item) => headlineOf(item, context).value,
        date: (item) => dateOf(item, context),
      };
    }
    [this.#state, this.#context] = [state, context];
    this.draw();
  }

  /** Draws all anew: at another zoom, in another room. Waits where there is none. */
  draw(told = false): void {
    const {box} = this;
    const scene = this.#scene;
    if (!box.firstElementChild) render(plotView([], this.#context), box);
    if (!this.stage.set(scene, this.#texts, box, this.view)) return;
    if (scene !== this.#built) this.#build(scene);
    const {layouts, metrics} = this.stage;
    this.#origin = this.view.start;
    this.current = (this.stopOf(this.current) ?? this.stage.stops[0])?.id;
    const entries = this.entries!;
    const {tracks} = entries;
    layouts.forEach(({height}, lane) => (tracks[lane]!.style.blockSize = `${height}px`));
    const {classList} = box.querySelector('.plot')!;
    classList.toggle('tall', layouts.reduce((sum, {height}) => sum + height, 0) > TALL);
    const isMany = this.stage.stops.length > MANY;
    classList.toggle('many', isMany);
    entries.draw({...this.drawn, layouts, metrics}, this.#marked, isMany);
    this.tops =
      this.#state!.selected === undefined
        ? []
        : tracks.map((track) => track.parentElement!.offsetTop + track.offsetTop);
    this.#follow(told);
  }

  /** Follows the view, which has moved but not zoomed. */
  pan(told = false): void {
    if (Math.abs(this.view.start - this.#origin) > REDRAW_DISTANCE_PX) return this.draw(told);
    this.entries?.follow(this.drawn);
    this.#follow(told);
  }

  /** Moves what is drawn to where it is seen from the view, as it is. */
  slide(): void {
    const transform = this.shiftFrom(this.#origin);
    for (const track of this.entries!.tracks) track.querySelector('ol')!.style.transform = transform;
  }

  /** What moves things that were placed when the view started elsewhere. */
  shiftFrom(start: number): string {
    const shift = (start - this.view.start) * this.stage.direction;
    return shift === 0 ? '' : `translateX(${shift}px)`;
  }

  /** Draws all anew where there is other room than there was. */
  resize(): void {
    if (!this.stage.isSetFor(this.box)) this.draw();
  }

  /** Draws all anew, in fonts that have come. */
  remeasure(): void {
    this.stage.forget();
    this.draw();
  }

  /** Shows which entry is selected, and which Tab leads to. */
  mark(): void {
    this.entries?.mark(this.#marked);
  }

  /** Draws at once what is still to be drawn. */
  finish(): void {
    this.entries?.finish();
  }

  /** Takes the box back from another plot. */
  takeBack(): void {
    this.#built = undefined;
    this.remeasure();
  }

  /** Another in the same box, with all of time in view and nothing to move it. */
  whole(follower: InteractionHooks): Plot {
    return new Plot(this.box, new ViewWindow(), () => undefined, follower);
  }

  /** Where an entry is told. */
  stopOf(id: string | undefined): FocusTarget | undefined {
    return this.stage.stops.find((stop) => stop.id === id);
  }

  #build(scene: Scene): void {
    const {box} = this;
    this.#built = scene;
    this.entries?.stop();
    render(plotView(scene.groups, this.#context), box);
    this.entries = new Entries(box, entriesIn(this.#context));
    this.entries.bend = this.#follower?.bend;
  }

  #follow(told: boolean): void {
    const {box} = this;
    const view = this.view;
    const context = this.#context;
    this.slide();
    const axis = box.querySelector<HTMLElement>('.view')!;
    const {ticks, unit} = ticksIn(view, this.stage, this.#scene.timed, context);
    const links = this.#follower?.links(this) ?? [];
    render(axisView(ticks, links), axis);
    const span = formatSpan(...view.days, context);
    const utc = this.#scene.utc && (unit === 'hour' || unit === 'minute');
    const bar = viewBarView({span, told, utc, can: view.can, move: this.#move}, context);
    render(bar, box.querySelector<HTMLElement>('.view-bar')!);
  }

  get #marked(): Marked {
    return {selected: this.selected, current: this.current};
  }
}
