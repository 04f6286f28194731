import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {memoizeOne} from '../../model/memoize.js';
import type {Item} from '../../model/timeline.js';
import type {LayoutState, LayoutView} from '../../views/layout.js';
import {listView} from '../../views/list.js';
import {watchPrint} from '../../views/print-medium.js';
import {textRuler} from '../../views/text-ruler.js';
import type {FeatureHost} from '../feature.js';
import {FocusFollow} from './focus-follow.js';
import {hasOwnKeys, positionForKey} from './keys.js';
import type {StoryContext} from './messages.js';
import {NavigatorDrag} from './navigator/drag.js';
import {drawingOf, type NavigatorSize} from './navigator/drawing.js';
import {positionAt} from './navigator/time-marks.js';
import {Sequence, type Current} from './sequence.js';
import {SlideMedia} from './slide-media.js';
import {SlideScroller} from './slide-scroller.js';
import {navigatorView} from './views/navigator.js';
import {slideLabel} from './views/slide-label.js';
import {storyView} from './views/story.js';

/** The layout `story`: one slide at a time. It keeps its place while another layout is shown. */
export class StoryLayout implements LayoutView, ReactiveController {
  readonly #host: FeatureHost;
  readonly #sequence = new Sequence();
  readonly #focus = new FocusFollow();
  readonly #media = new SlideMedia();
  readonly #scroller = new SlideScroller({
    onNear: () => this.#host.requestUpdate(),
    onMove: (position) => this.#go(position),
  });
  readonly #drag = new NavigatorDrag({
    onDrag: (at) => this.#preview(this.#positionAt(at)),
    onRelease: (at) => this.#release(this.#positionAt(at)),
    onCancel: () => this.#endDrag(),
  });
  #state!: LayoutState;
  #context!: StoryContext;
  /** In the document; absent while another layout is shown. */
  #story: HTMLElement | undefined;
  /** What the last update showed. */
  #shown: {readonly items: readonly Item[]; readonly position: number} | undefined;
  #announcement = '';
  /** The slide that a drag began at. */
  #dragStart: {readonly current: Current} | undefined;
  /** The entry of the slide that is shown. */
  #entry: string | undefined;
  /** The entry that the reader has moved to: its sources stay closed. */
  #movedTo: string | undefined;
  #isPrint = false;
  #unwatchPrint = (): void => undefined;
  #size: NavigatorSize | undefined;
  #frame = 0;
  readonly #resizeObserver = new ResizeObserver(() => {
    this.#scroller.resize(this.#slides);
    // Not in the observer's callback: a new size there would be reported to the page as an error, a loop.
    this.#frame = requestAnimationFrame(() => this.#measure());
  });

  constructor(host: FeatureHost) {
    this.#host = host;
    host.addController(this);
  }

  /** In print it is a list below its header, as everywhere. */
  get hasHeader(): boolean {
    return !this.#isPrint;
  }

  view(state: LayoutState, context: StoryContext): TemplateResult {
    [this.#state, this.#context] = [state, context];
    const sequence = this.#sequence;
    sequence.update(state.items, state.selected);
    if (this.#movedTo !== undefined && this.#movedTo === state.selected) context.opened.delete(this.#movedTo);
    this.#movedTo = undefined;
    const {position, last} = sequence;
    this.#leaveSlide(sequence.itemAt(position)?.entry.id);
    const label = slideLabel(position, sequence, context);
    this.#announce(label);
    this.#scroller.moveTo(position);
    const drawing = this.#drawing(state.items, this.#size, context);
    const storyState = {
      ...state,
      header: this.#isPrint ? nothing : state.header,
      sequence,
      rendered: this.#scroller.rendered(last),
      origin: this.#scroller.origin,
      announcement: this.#announcement,
      keyOf: (at: number) => this.#media.keyOf(sequence.itemAt(at)?.entry.id ?? ''),
      navigator: navigatorView(sequence, drawing, label, this.#drag.listeners, context),
    };
    const {listeners} = this.#scroller;
    return html`${storyView(storyState, {go: this.#go, keydown: this.#onKeydown, ...listeners}, context)}
    ${this.#isPrint ? html`<div class="story-list">${listView(state.items, state, context)}</div>` : nothing}`;
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    if (this.#isPrint) this.#host.requestUpdate();
    this.#unwatch();
  }

  hostUpdate(): void {
    this.#focus.remember(this.#host.shadowRoot);
  }

  hostUpdated(): void {
    this.#watch();
    if (!this.#story) {
      this.#shown = undefined;
      return;
    }
    const {items, position} = this.#sequence;
    const shown = this.#shown;
    this.#shown = {items, position};
    this.#media.update();
    if (shown?.items === items && shown.position === position) return;
    this.#scroller.align(this.#slides);
    this.#focus.follow(this.#story);
  }

  readonly #drawing = memoizeOne(
    (items: readonly Item[], size: NavigatorSize | undefined, context: StoryContext) =>
      size && drawingOf(items, size, context),
  );

  /** A change of the entries is announced elsewhere. */
  #announce(label: string): void {
    const {items, position} = this.#sequence;
    if (this.#shown?.items !== items) this.#announcement = '';
    else if (this.#shown.position !== position) this.#announcement = this.#focus.isAnnounced ? '' : label;
  }

  /** Before another slide is shown, whatever has led to it. @param next undefined for the title */
  #leaveSlide(next: string | undefined): void {
    if (this.#entry !== undefined && this.#entry !== next) this.#media.leave(this.#entry);
    this.#entry = next;
  }

  readonly #go = (position: number): void => {
    const {entry} = this.#sequence.itemAt(position) ?? {};
    const {current} = this.#sequence;
    if (!entry) this.#goToTitle();
    else if (entry.id !== current || entry.id !== this.#state.selected) this.#select(entry.id);
    this.#host.requestUpdate();
  };

  #goToTitle(): void {
    this.#sequence.current = undefined;
    this.#state.close();
  }

  #select(id: string): void {
    const {select, opened} = this.#context;
    if (!opened.has(id)) this.#movedTo = id;
    if (select(id)) this.#sequence.current = id;
    // The page has cancelled the event: a swipe goes back.
    else this.#scroller.align(this.#slides);
  }

  /** Shows a slide while the pointer drags. It is selected when the pointer is released. */
  #preview(position: number | undefined): void {
    if (position === undefined || position === this.#sequence.position) return;
    this.#dragStart ??= {current: this.#sequence.current};
    this.#sequence.current = this.#sequence.itemAt(position)!.entry.id;
    this.#host.requestUpdate();
  }

  #release(position: number | undefined): void {
    this.#endDrag();
    if (position !== undefined) this.#go(position);
  }

  /** Back to where the drag began. */
  #endDrag(): void {
    if (this.#dragStart) this.#sequence.current = this.#dragStart.current;
    this.#dragStart = undefined;
    this.#host.requestUpdate();
  }

  #positionAt(at: number): number | undefined {
    return positionAt(at, this.#drawing(this.#state.items, this.#size, this.#context)?.marks ?? []);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const {position, last} = this.#sequence;
    const target = event.composedPath()[0] as Element;
    if (event.defaultPrevented || hasOwnKeys(target)) return;
    const isRightToLeft = getComputedStyle(this.#story!).direction === 'rtl';
    const isSlider = target.matches('.navigator');
    const to = positionForKey(event, {isRightToLeft, isSlider}, position, last);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== position) this.#go(to);
  };

  get #slides(): HTMLElement {
    return this.#story!.querySelector<HTMLElement>('.slides')!;
  }

  #watch(): void {
    const {isConnected, shadowRoot} = this.#host;
    const story = (isConnected && shadowRoot?.querySelector<HTMLElement>('.story')) || undefined;
    if (story === this.#story) return;
    this.#unwatch();
    if (!story) return;
    this.#story = story;
    this.#resizeObserver.observe(story);
    this.#media.watch(story);
    this.#unwatchPrint = watchPrint((isPrint) => {
      this.#isPrint = isPrint;
      this.#host.requestUpdate();
    });
  }

  #unwatch(): void {
    this.#story = undefined;
    this.#isPrint = false;
    this.#resizeObserver.disconnect();
    this.#scroller.stop();
    this.#media.stop();
    this.#unwatchPrint();
    cancelAnimationFrame(this.#frame);
  }

  /** In a closed tab it has no width, and keeps what it has drawn. */
  #measure(): void {
    const navigator = this.#story?.querySelector<HTMLElement>('.navigator');
    if (!navigator?.clientWidth) return;
    const [width, em] = [navigator.clientWidth, parseFloat(getComputedStyle(navigator).fontSize)];
    if (width === this.#size?.width && em === this.#size.em) return;
    const ruler = textRuler(navigator);
    this.#size = {width, em, widthOf: (text) => ruler(text).width};
    this.#host.requestUpdate();
  }
}
