import {render} from 'lit';
import {formatSpan} from '../../../format/span.js';
import type {Scale} from '../../../model/lanes/geometry.js';
import type {LayoutState} from '../../../views/layout.js';
import type {LanesContext} from '../messages.js';
import {axisView} from '../views/axis.js';
import {bundleText} from '../views/bundle.js';
import {entryElements} from '../views/entry.js';
import {headlineOf, shortDateOf} from '../views/entry-texts.js';
import {erasView} from '../../../views/eras.js';
import {plotView} from '../views/lanes.js';
import {periodView} from '../views/period.js';
import {viewBarView} from '../views/view-bar.js';
import {isWithinDays, ticksIn} from './axis-ticks.js';
import {linksOf} from './entry-links.js';
import {entriesOf, type FocusTarget} from './focus-targets.js';
import {LaneEntries, type EntryStates} from './lane-entries.js';
import type {LabelTexts} from './measure.js';
import {MeasuredLayout} from './measured-layout.js';
import {outsideOf, type Side} from './outside.js';
import {sceneOf, type Scene} from './scene.js';
import {ViewWindow, type Viewport, type ViewMove} from './view-window.js';

/** In px: lanes higher than this have labels at the lower end of the axis, too. */
const TALL = 500;

/** From this number of entries, browsers skip the layout of lanes that are out of view, which costs something itself. */
const MANY = 200;

/** In px: if the view has moved further than this, entries are positioned again. */
const REDRAW_DISTANCE_PX = 10_000;

/** What the buttons of the plot do. */
export interface PlotActions {
  readonly move: (move: ViewMove) => void;
  /** Shows the nearest entry outside the view. */
  readonly showOutside: (side: Side) => void;
}

/** Draws the lanes into a box, and moves what is drawn along with the view. */
export class Plot {
  readonly box: HTMLElement;
  readonly view = new ViewWindow();
  readonly layout = new MeasuredLayout();
  entries: LaneEntries | undefined;
  /** Id of the entry that Tab leads to. */
  tabTarget: string | undefined;
  readonly #actions: PlotActions | undefined;
  #state: LayoutState | undefined;
  #context!: LanesContext;
  #scene!: Scene;
  #texts!: LabelTexts;
  /** The scene whose elements are in the box. */
  #builtScene: Scene | undefined;
  /** The px of the world that positions of entries count from. */
  #origin = 0;
  /** The start of the view when the axis was drawn. */
  #axisStart = 0;
  /** Only while links are drawn. */
  #laneTops: readonly number[] = [];
  /** The lanes without bundles, by index, until the zoom changes. */
  #unbundled: {readonly scale: Scale; readonly lanes: ReadonlySet<number>} | undefined;

  /** @param actions absent in print, where all entries are drawn */
  constructor(box: HTMLElement, actions?: PlotActions) {
    this.box = box;
    this.#actions = actions;
  }

  get selected(): string | undefined {
    return this.#state?.selected;
  }

  get viewport(): Viewport {
    return {origin: this.#origin, view: [this.view.start, this.view.end]};
  }

  show(state: LayoutState, context: LanesContext): void {
    const {items, selected} = this.#state ?? {};
    const isSame = items === state.items && this.#context === context;
    if (isSame && selected === state.selected) return;
    if (selected !== state.selected) this.tabTarget = state.selected ?? this.tabTarget;
    if (!isSame) {
      this.#scene = sceneOf(state.items, context);
      this.#texts = {
        headline: (item) => headlineOf(item, context).value,
        date: (item, axis) => shortDateOf(item, axis, context),
        bundle: (count) => bundleText(count, context),
      };
    }
    [this.#state, this.#context] = [state, context];
    this.#draw();
  }

  /**
   * Follows the view after it has moved or zoomed.
   * @param isAnnounced whether assistive technology announces what is in view
   */
  follow(isAnnounced = false): void {
    const isFar = Math.abs(this.view.start - this.#origin) > REDRAW_DISTANCE_PX;
    if (isFar || this.view.scale !== this.layout.scale) return this.#draw(isAnnounced);
    this.entries?.follow(this.viewport);
    this.#drawAxis(isAnnounced);
  }

  /** Moves everything to where the view is, unchanged: labels are not clipped, and the axis gets no new ticks. */
  slide(): void {
    const transform = this.#shiftFrom(this.#origin);
    for (const track of this.entries?.tracks ?? []) track.querySelector('ol')!.style.transform = transform;
    const axisTransform = this.#shiftFrom(this.#axisStart);
    for (const {style} of this.#axis.children as HTMLCollectionOf<HTMLElement>)
      style.transform = axisTransform;
  }

  /** Draws again if sizes have changed. */
  resize(): void {
    if (!this.layout.isMeasuredIn(this.box)) this.#draw();
  }

  /** Draws again with new fonts. */
  remeasure(): void {
    this.layout.invalidate();
    this.#draw();
  }

  /** Draws again after another plot has used the box. */
  rebuild(): void {
    this.#builtScene = undefined;
    this.remeasure();
  }

  /** Draws every entry of a lane, until the zoom changes. */
  unbundle(lane: number): void {
    this.#unbundled = {scale: this.view.scale, lanes: new Set(this.#unbundledLanes).add(lane)};
    this.layout.repack();
    this.#draw();
  }

  /** Draws the links again, where lanes have changed their height. */
  redrawLinks(): void {
    if (this.#laneTops.length === 0) return;
    this.#laneTops = this.#measureLaneTops();
    this.#drawAxis(false);
  }

  /** Shows which entry is selected, and which one Tab leads to. */
  updateStates(): void {
    this.entries?.setStates(this.#states);
  }

  focusTargetOf(id: string | undefined): FocusTarget | undefined {
    return this.layout.focusTargets.find((target) => target.id === id);
  }

  /** The target that an entry, or the first entry of a former bundle, is in now. */
  focusTargetWith(id: string | undefined): FocusTarget | undefined {
    const [entry = ''] = id?.split(' ') ?? [];
    return this.focusTargetOf(id) ?? this.layout.focusTargets.find((each) => entriesOf(each).includes(entry));
  }

  get #unbundledLanes(): ReadonlySet<number> {
    return this.#unbundled?.scale === this.view.scale ? this.#unbundled.lanes : new Set();
  }

  get #axis(): HTMLElement {
    return this.box.querySelector('.view')!;
  }

  get #states(): EntryStates {
    return {selected: this.selected, tabTarget: this.tabTarget};
  }

  /** Measures, packs and positions everything. Does nothing where there is no space. */
  #draw(isAnnounced = false): void {
    const {box, layout} = this;
    const scene = this.#scene;
    box.classList.toggle('empty', scene.lanes.length === 0);
    if (!box.firstElementChild) render(plotView({groups: [], eras: []}, this.#context), box);
    // A bundled entry that is selected gets its own mark.
    if (!this.focusTargetOf(this.selected)) layout.repack();
    const alone = new Set([this.selected, this.tabTarget].filter((id) => id !== undefined));
    const lanes = this.#unbundledLanes;
    const state = {alone, isUnbundled: (lane: number) => !this.#actions || lanes.has(lane)};
    if (!layout.update(scene, this.#texts, box, this.view, state)) return;
    if (scene !== this.#builtScene) this.#build(scene);
    this.#origin = this.view.start;
    this.tabTarget = (this.focusTargetWith(this.tabTarget) ?? layout.focusTargets[0])?.id;
    const entries = this.entries!;
    const {tracks} = entries;
    layout.lanes.forEach(({height}, lane) => (tracks[lane]!.style.blockSize = `${height}px`));
    const {classList} = part(box, '.plot');
    classList.toggle('tall', layout.lanes.reduce((sum, {height}) => sum + height, 0) > TALL);
    // An entry counts in each of its lanes.
    const isMany = layout.lanes.reduce((count, {placements}) => count + placements.length, 0) > MANY;
    classList.toggle('many', isMany);
    const {lanes: layouts, metrics, axisDates} = layout;
    const drawing = {...this.viewport, layouts, metrics, axisDates};
    entries.draw(drawing, this.#states, isMany);
    this.#laneTops = this.selected === undefined ? [] : this.#measureLaneTops();
    this.#drawAxis(isAnnounced);
  }

  #measureLaneTops(): readonly number[] {
    return this.entries!.tracks.map((track) => track.parentElement!.offsetTop + track.offsetTop);
  }

  #build(scene: Scene): void {
    const {box} = this;
    this.#builtScene = scene;
    this.entries?.stop();
    render(plotView(scene, this.#context), box);
    this.entries = new LaneEntries(box, entryElements(this.#context));
  }

  /** The axis, the links, and the buttons with the line that says what is in view. */
  #drawAxis(isAnnounced: boolean): void {
    const {view, layout, box} = this;
    const context = this.#context;
    this.#axisStart = view.start;
    this.slide();
    const {ticks, unit} = ticksIn(view, layout, this.#scene.timed, context);
    const links = linksOf(this.selected, {layout, view, laneTops: this.#laneTops}, context);
    const eras = erasView(this.#scene.eras, view, context);
    render(axisView(ticks, links, eras), this.#axis);
    const {busiest} = this.#scene;
    render(viewBarView({busiest, can: view.can, ...this.#actions}, context), part(box, '.view-bar'));
    const span = formatSpan(...view.days, context);
    const offset = isWithinDays(unit) ? this.#scene.offset : undefined;
    const {earlier, later} = outsideOf(layout, view);
    const counts = {earlier: earlier.count, later: later.count};
    render(
      periodView({span, isAnnounced, offset, counts, ...this.#actions}, context),
      part(box, '.view-period'),
    );
    // While there is nowhere to pan to, swipes are the page's.
    part(box, '.plot').classList.toggle('pannable', view.can('earlier') || view.can('later'));
  }

  /** A CSS transform for what was positioned when the view had another start. */
  #shiftFrom(start: number): string {
    const shift = (start - this.view.start) * this.layout.direction;
    return shift === 0 ? '' : `translateX(${shift}px)`;
  }
}

function part(box: HTMLElement, selector: string): HTMLElement {
  return box.querySelector<HTMLElement>(selector)!;
}
