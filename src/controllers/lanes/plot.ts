import {render} from 'lit';
import {formatSpan} from '../../format/span.js';
import type {Placement} from '../../model/lanes/scene.js';
import type {Context} from '../../views/context.js';
import {axisView} from '../../views/lanes/axis.js';
import {entriesIn} from '../../views/lanes/entry.js';
import {plotView} from '../../views/lanes/lanes.js';
import {dateOf, headlineOf} from '../../views/lanes/texts.js';
import {viewBarView, type Move} from '../../views/lanes/view-bar.js';
import type {LayoutState} from '../../views/layout.js';
import {ticksIn} from './axis.js';
import {bend, blockOf} from './bend.js';
import {Entries, type Marked} from './entries.js';
import {linksAt} from './links.js';
import type {LabelTexts} from './measure.js';
import {sceneOf, type Scene} from './scene.js';
import type {Drawn, Spot} from './spot.js';
import {Stage} from './stage.js';
import {idOf, nearest, stepFrom, type Step, type Stop} from './stops.js';
import type {ViewWindow} from './view-window.js';

/** In px: from here on the axis is labelled at its lower end, too. */
const TALL = 500;

/** So many entries make it worth while to lay out no lane that is out of view. */
const MANY = 200;

/** In px: how far the view may go before all is drawn anew. */
const FAR = 10_000;

type Holder = 'pointer' | 'focus';

/** Draws the lanes into a box, and moves what is drawn along with the view. */
export class Plot {
  readonly box: HTMLElement;
  readonly #view: ViewWindow;
  readonly #move: (name: Move) => void;
  readonly #stage = new Stage();
  #state: LayoutState | undefined;
  #context!: Context;
  #scene!: Scene;
  #texts!: LabelTexts;
  #entries: Entries | undefined;
  #built: Scene | undefined;
  /** From where in the world places are counted in the document. */
  #origin = 0;
  /** Where Tab leads to: an entry's id. */
  #current: string | undefined;
  readonly #held = new Map<Holder, Spot>();
  /** Where each lane begins. */
  #tops: readonly number[] = [];

  /** @param move what the buttons do */
  constructor(box: HTMLElement, view: ViewWindow, move: (name: Move) => void) {
    this.box = box;
    this.#view = view;
    this.#move = move;
  }

  show(state: LayoutState, context: Context): void {
    const {items, selected} = this.#state ?? {};
    const isSame = items === state.items && this.#context === context;
    if (isSame && selected === state.selected) return;
    if (selected !== state.selected) this.#current = state.selected ?? this.#current;
    if (!isSame) {
      this.#scene = sceneOf(state.items, context.timeline);
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
    if (!this.#stage.set(scene, this.#texts, box, this.#view)) return;
    if (scene !== this.#built) this.#build(scene);
    const {layouts, metrics} = this.#stage;
    this.#origin = this.#view.start;
    this.#current = idOf(this.#stopOf(this.#current) ?? this.#stage.stops[0]);
    const entries = this.#entries!;
    const {tracks} = entries;
    layouts.forEach(({height}, lane) => (tracks[lane]!.style.blockSize = `${height}px`));
    const {classList} = box.querySelector('.plot')!;
    classList.toggle('tall', layouts.reduce((sum, {height}) => sum + height, 0) > TALL);
    const isMany = this.#stage.stops.length > MANY;
    classList.toggle('many', isMany);
    entries.draw({...this.#drawn, layouts, metrics}, this.#marked, isMany);
    this.#tops = this.#state!.selected === undefined ? [] : tracks.map((track) => track.offsetTop);
    this.#follow(told);
  }

  /** Follows the view, which has moved but not zoomed. */
  pan(told = false): void {
    if (Math.abs(this.#view.start - this.#origin) > FAR) return this.draw(told);
    this.#entries?.follow(this.#drawn);
    this.#follow(told);
  }

  /** Draws all anew where there is other room than there was. */
  resize(): void {
    if (!this.#stage.isSetFor(this.box)) this.draw();
  }

  /** Draws all anew, in fonts that have come. */
  remeasure(): void {
    this.#stage.forget();
    this.draw();
  }

  /** Draws at once what is still to be drawn. */
  finish(): void {
    this.#entries?.finish();
  }

  /** Takes the box back from another plot. */
  takeBack(): void {
    this.#built = undefined;
    this.remeasure();
  }

  /**
   * Makes an entry the one that Tab leads to.
   * @param reveal whether it is brought into view, if it is not
   * @returns what can take the focus
   */
  enter(id: string, reveal = true): HTMLElement | null | undefined {
    const stop = this.#stopOf(id);
    if (!stop) return undefined;
    this.#current = id;
    this.#entries?.mark(this.#marked);
    if (reveal && this.#reveal(stop.placement)) this.pan(true);
    return this.#entries?.buttonOf(stop);
  }

  /** Goes on from the entry that Tab leads to. */
  step(step: Step): HTMLElement | null | undefined {
    const {stops} = this.#stage;
    const from = this.#stopOf(this.#current);
    const to = from && stepFrom(from, step, stops);
    return to && this.enter(idOf(to)!);
  }

  /**
   * What a zoom leaves where it is, so that there is still something to be seen: the focus, what is selected, or else
   * what is nearest to the middle. In px from the start of the view.
   */
  anchor(): number {
    const {start, end, width} = this.#view;
    const inView = this.#stage.stops.filter(({placement: {mark}}) => mark >= start && mark <= end);
    const chosen = this.box.querySelector('.spot :focus') ? this.#current : this.#state!.selected;
    const stop = inView.find((each) => idOf(each) === chosen) ?? nearest(inView, start + width / 2);
    return stop ? stop.placement.mark - start : width / 2;
  }

  /** The entry that a piece of the document belongs to. */
  spotAt(element: Element | null): Spot | undefined {
    return this.#entries?.at(element);
  }

  /** Has the label of an entry show whole as long as the pointer is over it or the focus on it. */
  hold(by: Holder, element: Element | null): void {
    const before = this.#held.get(by);
    const spot = this.spotAt(element);
    if (before === spot) return;
    if (spot) this.#held.set(by, spot);
    else this.#held.delete(by);
    for (const each of [before, spot]) each?.showWhole([...this.#held.values()].includes(each), this.#drawn);
  }

  get #drawn(): Drawn {
    return {origin: this.#origin, view: [this.#view.start, this.#view.end]};
  }

  #build(scene: Scene): void {
    const {box} = this;
    this.#built = scene;
    this.#held.clear();
    this.#entries?.stop();
    render(plotView(scene.groups, this.#context), box);
    this.#entries = new Entries(box, entriesIn(this.#context));
  }

  #follow(told: boolean): void {
    const {box} = this;
    const view = this.#view;
    const context = this.#context;
    const shift = (this.#origin - view.start) * this.#stage.direction;
    const transform = shift === 0 ? '' : `translateX(${shift}px)`;
    for (const track of this.#entries!.tracks) track.querySelector('ol')!.style.transform = transform;
    const axis = box.querySelector<HTMLElement>('.view')!;
    const {ticks, unit} = ticksIn(view, this.#stage, this.#scene.timed, context);
    const links = linksAt(this.#state!.selected, this.#stage, view, this.#tops);
    render(axisView(ticks, links), axis);
    const span = formatSpan(...view.days, context);
    const utc = this.#scene.utc && (unit === 'hour' || unit === 'minute');
    const bar = viewBarView({span, told, utc, can: view.can, move: this.#move}, context);
    render(bar, box.querySelector<HTMLElement>('.view-bar')!);
  }

  get #marked(): Marked {
    return {selected: this.#state!.selected, current: this.#current};
  }

  #stopOf(id: string | undefined): Stop | undefined {
    return this.#stage.stops.find((stop) => idOf(stop) === id);
  }

  /** Nothing moves where enough of it is in view. */
  #reveal(placement: Placement): boolean {
    const view = this.#view;
    const {metrics} = this.#stage;
    if (bend(placement, [view.start, view.end], metrics)) return false;
    const [from, to] = blockOf(placement, metrics);
    return view.reveal(from - metrics.edge, to + metrics.edge);
  }
}
