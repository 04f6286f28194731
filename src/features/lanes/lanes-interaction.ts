import type {Move} from './views/view-bar.js';
import {Gestures} from './gestures.js';
import {commandOf} from './keys.js';
import type {LanesLayout} from './lanes-layout.js';
import {linksIn} from './links.js';
import {PrintMode} from './print-mode.js';
import type {InteractionHooks, Plot} from './plot.js';
import {DragPan} from './drag-pan.js';
import type {EntryPosition} from './entry-position.js';
import {anchorOf, enter, follow, ExpandedLabels, walk} from './navigation.js';

/** By how much a button or a key zooms: down to all of time. */
const ZOOMS: Readonly<Partial<Record<Move, number>>> = {zoomIn: 2, zoomOut: 0.5, fit: 0};
/** How far one goes, in views. */
const PAN_FRACTION = 0.6;

const FOLLOWER: InteractionHooks = {bend: follow, links: linksIn};

type Listeners = {readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void};

/** What the reader does with the lanes, and all that only shows then. */
export class LanesInteraction {
  readonly #lanes: LanesLayout;
  readonly #gestures = new Gestures({
    zoomBy: (factor, clientX) => this.#zoom(factor, placeOf(clientX, this.#lanes.plot!), false),
    panBy: (distance) => {
      const {plot} = this.#lanes;
      if (plot) this.#slide.by(distance * plot.stage.direction, plot);
    },
    end: () => this.#fit(),
  });
  readonly #slide = new DragPan();
  readonly #paper: PrintMode;
  readonly #held = new ExpandedLabels();

  constructor(lanes: LanesLayout) {
    this.#lanes = lanes;
    this.#paper = new PrintMode(() => lanes.plot && {...lanes.shown, plot: lanes.plot, follower: FOLLOWER});
    if (lanes.host.isConnected) this.watch();
    if (lanes.plot) this.take(lanes.plot);
  }

  /** Whether the page is on its way to paper. */
  get isOnPaper(): boolean {
    return this.#paper.isOn;
  }

  watch(): void {
    this.#paper.watch();
  }

  unwatch(): void {
    this.#paper.unwatch();
  }

  /** Takes what is drawn into hand. */
  take(plot: Plot): void {
    plot.begin(FOLLOWER);
    for (const [type, listener] of Object.entries(this.#listeners)) {
      plot.box.addEventListener(type, listener as EventListener);
    }
  }

  /** Goes to an entry. */
  focus(id: string): void {
    const {plot} = this.#lanes;
    if (plot) enter(plot, id)?.focus();
  }

  readonly go = (name: Move): void => {
    const plot = this.#lanes.plot!;
    this.#fit();
    const factor = ZOOMS[name];
    if (factor === undefined) this.#pan(plot.view.width * (name === 'later' ? PAN_FRACTION : -PAN_FRACTION));
    else this.#zoom(factor, anchorOf(plot), true);
  };

  get #listeners(): Listeners {
    return {
      ...this.#gestures.listeners,
      click: this.#click,
      keydown: this.#keydown,
      focusin: this.#focusin,
      focusout: this.#focusout,
      pointerover: ({target, pointerType}) => pointerType === 'mouse' && this.#hold('pointer', target),
      pointerout: () => this.#hold('pointer', null),
    };
  }

  #zoom(factor: number, at: number, told: boolean): void {
    const {plot} = this.#lanes;
    this.#fit();
    if (plot?.view.zoomBy(factor, at)) plot.draw(told);
  }

  #pan(distance: number): void {
    const {plot} = this.#lanes;
    if (plot?.view.panBy(distance)) plot.pan(true);
  }

  /** What a drag has moved shall stand as what comes next takes it to stand. */
  #fit(): void {
    const {plot} = this.#lanes;
    if (plot) this.#slide.end(plot);
  }

  #spotAt(target: EventTarget | null): EntryPosition | undefined {
    return this.#lanes.plot?.entries?.at(target as Element | null);
  }

  #hold(by: 'pointer' | 'focus', target: EventTarget | null): void {
    const {plot} = this.#lanes;
    if (plot) this.#held.hold(by, this.#spotAt(target), plot.drawn);
  }

  /** What the keys do is told while they are of use. The class is on the text alone: over all entries it would cost. */
  #showKeys(isShown: boolean): void {
    this.#lanes.plot?.box.querySelector('.keys')?.classList.toggle('shown', isShown);
  }

  readonly #click = (event: MouseEvent): void => {
    const spot = this.#spotAt(event.target);
    if (!spot || this.#gestures.isDrag(event)) return;
    const {state, context} = this.#lanes.shown;
    const {id} = spot;
    if (id === state.selected) state.close();
    else context.select(id);
  };

  readonly #focusin = ({target, relatedTarget}: FocusEvent): void => {
    const {plot} = this.#lanes;
    const spot = this.#spotAt(target);
    if (!plot || !spot) return;
    // What a pointer has pressed shall not move away from under it.
    const isByKey = (target as Element).matches(':focus-visible');
    this.#showKeys(isByKey);
    enter(plot, spot.id, isByKey);
    if (!isByKey) return;
    this.#hold('focus', target);
    // Clear of the line of keys, of which the browser knows nothing. What only gets its focus back stays where it is.
    if (relatedTarget) (target as Element).scrollIntoView({block: 'nearest'});
  };

  readonly #focusout = (): void => {
    this.#showKeys(false);
    this.#hold('focus', null);
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const {plot} = this.#lanes;
    if (!plot || !this.#spotAt(event.target)) return;
    if (event.key === 'Escape') return this.#hold('focus', null);
    const command = commandOf(event, plot.stage.direction);
    if (!command) return;
    event.preventDefault();
    if ('move' in command) this.go(command.move);
    else walk(plot, command.step)?.focus();
  };
}

/** How far from the start of the view something on the screen is. */
function placeOf(clientX: number, {box, stage}: Plot): number {
  const {left, right} = box.querySelector('.gauge')!.getBoundingClientRect();
  return stage.direction > 0 ? clientX - left : right - clientX;
}
