import type {EntryPosition} from '../drawing/entry-position.js';
import type {Plot} from '../drawing/plot.js';
import type {ViewMove} from '../drawing/view-window.js';
import {DragPan} from './drag-pan.js';
import {ExpandedLabels} from './expanded-labels.js';
import {Gestures} from './gestures.js';
import {commandOf} from './keys.js';
import {setTabTarget, takeStep, zoomAnchorOf} from './navigation.js';
import type {Shown} from './print-mode.js';

type Listeners = {readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void};

/** What the user does with the lanes: moves the view, goes from entry to entry, selects one. */
export class LanesInteraction {
  readonly #plot: Plot;
  readonly #shown: () => Shown;
  readonly #dragPan: DragPan;
  readonly #expandedLabels = new ExpandedLabels();
  readonly #gestures = new Gestures({
    zoomBy: (factor, clientX) => this.#zoomBy(factor, offsetInView(clientX, this.#plot)),
    panBy: (distance) => this.#dragPan.panBy(distance * this.#plot.layout.direction),
    end: () => this.#dragPan.finish(),
  });

  constructor(plot: Plot, shown: () => Shown) {
    this.#plot = plot;
    this.#shown = shown;
    this.#dragPan = new DragPan(plot);
    for (const [type, listener] of Object.entries(this.#listeners))
      plot.box.addEventListener(type, listener as EventListener);
  }

  /** Gives an entry the focus, and brings it into view. */
  focus(id: string): void {
    setTabTarget(this.#plot, id)?.focus();
  }

  move(move: ViewMove): void {
    this.#dragPan.finish();
    if (this.#plot.view.move(move, () => zoomAnchorOf(this.#plot))) this.#plot.follow(true);
  }

  get #listeners(): Listeners {
    return {
      ...this.#gestures.listeners,
      click: this.#click,
      keydown: this.#keydown,
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
    const {state, context} = this.#shown();
    const {id} = position;
    if (id === state.selected) state.close();
    else context.select(id);
  };

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

  readonly #keydown = (event: KeyboardEvent): void => {
    if (!this.#positionAt(event.target)) return;
    if (event.key === 'Escape') return this.#expandLabel('focus', null);
    const command = commandOf(event, this.#plot.layout.direction);
    if (!command) return;
    event.preventDefault();
    if ('move' in command) this.move(command.move);
    else takeStep(this.#plot, command.step)?.focus();
  };
}

/** The distance of a point of the screen from the start of the view, in px. */
function offsetInView(clientX: number, {box, layout}: Plot): number {
  const {left, right} = box.querySelector('.measure')!.getBoundingClientRect();
  return layout.direction > 0 ? clientX - left : right - clientX;
}
