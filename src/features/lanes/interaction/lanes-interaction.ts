import {daysOf} from '../../../model/lanes/busiest.js';
import type {EntryPosition} from '../drawing/entry-position.js';
import {outsideOf, type Side} from '../drawing/outside.js';
import type {Plot} from '../drawing/plot.js';
import type {ViewMove} from '../drawing/view-window.js';
import {DragPan} from './drag-pan.js';
import type {EntryPanel} from './entry-panel.js';
import {ExpandedLabels} from './expanded-labels.js';
import {Gestures} from './gestures.js';
import {commandOf} from './keys.js';
import {setTabTarget, takeStep, zoomAnchorOf} from './navigation.js';
import type {Shown} from './print-mode.js';

type Listeners = {readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void};

/** A bundle is zoomed into if this makes everything larger by this factor; otherwise its lane grows. */
const MIN_GAIN = 1.25;

/** What the user does with the lanes: moves the view, goes from entry to entry, selects one. */
export class LanesInteraction {
  readonly #plot: Plot;
  readonly #panel: EntryPanel;
  readonly #shown: () => Shown;
  readonly #dragPan: DragPan;
  readonly #expandedLabels = new ExpandedLabels();
  readonly #gestures = new Gestures({
    zoomBy: (factor, clientX) => this.#zoomBy(factor, offsetInView(clientX, this.#plot)),
    panBy: (distance) => this.#dragPan.panBy(distance * this.#plot.layout.direction),
    end: () => this.#dragPan.finish(),
  });

  constructor(plot: Plot, panel: EntryPanel, shown: () => Shown) {
    this.#plot = plot;
    this.#panel = panel;
    this.#shown = shown;
    this.#dragPan = new DragPan(plot);
    for (const [type, listener] of Object.entries(this.#listeners))
      plot.box.addEventListener(type, listener as EventListener);
  }

  /** Call it when the lanes are no longer shown. */
  stop(): void {
    this.#gestures.cancel();
  }

  move(move: ViewMove): void {
    this.#dragPan.finish();
    if (this.#plot.view.move(move, () => zoomAnchorOf(this.#plot))) this.#plot.follow(true);
  }

  /** Shows the nearest entry outside the view in its middle. If its button is gone then, the entry gets the focus. */
  showOutside(side: Side): void {
    this.#dragPan.finish();
    const {layout, view} = this.#plot;
    const {nearest} = outsideOf(layout, view)[side];
    if (!nearest) return;
    const hadFocus = hasFocus(this.#plot.box);
    view.panBy(nearest.placement.mark - view.width / 2 - view.start);
    this.#plot.follow(true);
    if (hadFocus && !hasFocus(this.#plot.box))
      setTabTarget(this.#plot, nearest.id)?.focus({preventScroll: true});
  }

  /** Opens an entry, or closes it. @param element what was pressed */
  readonly press = (id: string, element: HTMLElement): void => {
    const {state, context} = this.#shown();
    if (id === state.selected) return this.close();
    this.#panel.press(id, element);
    context.select(id);
  };

  /** Closes the open entry, and gives its mark the focus. */
  close(): void {
    const {state} = this.#shown();
    const mark = this.#panel.mark;
    state.close();
    mark?.focus({preventScroll: true});
  }

  get #listeners(): Listeners {
    return {
      ...this.#gestures.listeners,
      click: this.#click,
      keydown: this.keydown,
      focusin: this.#focusin,
      focusout: this.#focusout,
      pointerover: ({target, pointerType}) => pointerType === 'mouse' && this.#expandLabel('pointer', target),
      pointerout: () => this.#expandLabel('pointer', null),
    };
  }

  #zoomBy(factor: number, anchor: number): void {
    this.#dragPan.finish();
    if (this.#plot.view.zoomBy(factor, anchor)) this.#plot.follow();
  }

  #positionAt(target: EventTarget | null): EntryPosition | undefined {
    return this.#plot.entries?.at(target as Element | null);
  }

  #expandLabel(cause: 'pointer' | 'focus', target: EventTarget | null): void {
    this.#expandedLabels.set(cause, this.#positionAt(target), this.#plot.viewport);
  }

  /** The class is on the line of help itself: on an ancestor, it would restyle every entry. */
  #showKeyHelp(isShown: boolean): void {
    this.#plot.box.querySelector('.key-help')?.classList.toggle('shown', isShown);
  }

  readonly #click = (event: MouseEvent): void => {
    const position = this.#positionAt(event.target);
    if (!position || this.#gestures.isDrag(event)) return;
    if (position.placement.bundle) this.#takeApart(position);
    else this.press(position.placement.laneItem.item.entry.id, position.element);
  };

  /** Zooms in to the entries of a bundle. Where that separates nothing, its lane grows. */
  #takeApart({placement, element}: EntryPosition): void {
    const {view, entries} = this.#plot;
    const days = daysOf(placement.bundle!);
    const lane = entries!.laneOf(element);
    const hadFocus = hasFocus(this.#plot.box);
    if (view.gainOf(days) < MIN_GAIN) this.#plot.unbundle(lane);
    else if (view.showDays(days)) this.#plot.follow(true);
    if (!hadFocus || hasFocus(this.#plot.box)) return;
    const target = this.#plot.focusTargetWith(placement.laneItem.item.entry.id);
    if (target) setTabTarget(this.#plot, target.id)?.focus({preventScroll: true});
  }

  readonly #focusin = ({target, relatedTarget}: FocusEvent): void => {
    const position = this.#positionAt(target);
    if (!position) return;
    // An entry that was pressed must not move away from under the pointer.
    const isByKey = (target as Element).matches(':focus-visible');
    this.#showKeyHelp(isByKey);
    setTabTarget(this.#plot, position.id, isByKey);
    if (!isByKey) return;
    this.#expandLabel('focus', target);
    // The browser scrolls an entry into view when it gets the focus, but does not know that the line of help covers a
    // part of the page. If only the window gets the focus back, nothing should move.
    if (relatedTarget) (target as Element).scrollIntoView({block: 'nearest'});
  };

  readonly #focusout = (): void => {
    this.#showKeyHelp(false);
    this.#expandLabel('focus', null);
  };

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return this.#escape(event);
    if (!this.#positionAt(event.target)) return;
    const command = commandOf(event, this.#plot.layout.direction);
    if (!command) return;
    event.preventDefault();
    if ('move' in command) this.move(command.move);
    else takeStep(this.#plot, command.step)?.focus();
  };

  /** Once per event: the page may close something else by the key. */
  #escape(event: KeyboardEvent): void {
    if (this.#shown().state.selected === undefined) return this.#expandLabel('focus', null);
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }
}

function hasFocus(box: HTMLElement): boolean {
  return box.contains((box.getRootNode() as ShadowRoot).activeElement);
}

/** The distance of a point of the screen from the start of the view, in px. */
function offsetInView(clientX: number, {box, layout}: Plot): number {
  const {left, right} = box.querySelector('.measure')!.getBoundingClientRect();
  return layout.direction > 0 ? clientX - left : right - clientX;
}
