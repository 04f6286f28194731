import {render} from 'lit';
import {selectedView} from '../../../views/selected.js';
import type {Plot} from '../drawing/plot.js';
import {keepInView, uncover} from './keep-in-view.js';
import type {Shown} from './print-mode.js';

/** In px: a narrower element shows an open entry as a sheet; by touch, a wider one does, too. */
const SHEET_WIDTH = 600;
const TOUCH_SHEET_WIDTH = 900;

/** The mark, or the name in the list of undated entries, that was pressed to open an entry. */
interface Pressed {
  readonly id: string;
  readonly element: HTMLElement;
}

/** The open entry: below its mark, at the end of the lane; or on a small screen as a sheet at the bottom of the window. */
export class EntryPanel {
  /** Where it is as a sheet, and if its entry has no mark. */
  readonly sheetPlace = createPlace('sheet-place');
  readonly #element = createPlace('entry-panel');
  readonly #plot: Plot;
  readonly #onClose: () => void;
  readonly #touch = matchMedia('(pointer: coarse)');
  readonly #observer = new ResizeObserver(() => {
    this.#frame = requestAnimationFrame(() => this.#plot.redrawLinks());
  });
  #frame = 0;
  /** The shadow root, also after the layout has left it. */
  #focusRoot: ShadowRoot | undefined;
  #selected: string | undefined;
  #pressed: Pressed | undefined;
  /** Where the pressed mark was in the window, until its entry is shown. */
  #pressedTop: number | undefined;

  /** @param onClose closes the entry */
  constructor(plot: Plot, onClose: () => void) {
    this.#plot = plot;
    this.#onClose = onClose;
    this.#element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    });
  }

  watch(): void {
    this.#observer.observe(this.#element);
    this.#focusRoot = this.#root;
    this.#focusRoot.addEventListener('focusin', this.#uncover);
  }

  unwatch(): void {
    this.#observer.disconnect();
    this.#focusRoot?.removeEventListener('focusin', this.#uncover);
    cancelAnimationFrame(this.#frame);
  }

  /** Before the entry is selected. */
  press(id: string, element: HTMLElement): void {
    this.#pressed = {id, element};
    this.#pressedTop = element.getBoundingClientRect().top;
  }

  /** The id of the entry in it, if it contains an element. */
  entryAt(element: Element): string | undefined {
    return this.#element.contains(element) ? this.#selected : undefined;
  }

  /** What the focus returns to when the entry is closed. */
  get mark(): HTMLElement | undefined {
    const id = this.#selected;
    const target = this.#plot.focusTargetOf(id);
    if (target) return this.#plot.entries?.buttonOf(target);
    return id === undefined
      ? undefined
      : (this.#root.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? undefined);
  }

  show({state, context, host}: Shown): void {
    const isNew = state.selected !== this.#selected;
    this.#selected = state.selected;
    // The layout closes the entry: the view has nothing else to do.
    render(selectedView({...state, close: this.#onClose}, context), this.#element, {host});
    this.place();
    const [pressed, top] = [this.#pressed, this.#pressedTop];
    this.#pressedTop = undefined;
    if (isNew && pressed && top !== undefined && pressed.id === state.selected)
      keepInView(pressed.element, top, this.#element, this.#lane());
  }

  /** Puts the panel where it belongs at this width. */
  place(): void {
    const {box} = this.#plot;
    const isOpen = this.#element.querySelector('article') !== null;
    const isSheet = box.clientWidth < (this.#touch.matches ? TOUCH_SHEET_WIDTH : SHEET_WIDTH);
    this.#element.classList.toggle('sheet', isSheet);
    // In a lane, too, an entry has the size of running text.
    this.#element.style.fontSize = getComputedStyle(box).fontSize;
    const place = (isOpen && !isSheet && this.#lane()) || this.sheetPlace;
    if (this.#element.parentElement !== place) this.#moveTo(place);
    this.#plot.redrawLinks();
  }

  /** Of anything in the element that gets the focus by a key. If only the window gets it back, nothing should move. */
  readonly #uncover = ({target, relatedTarget}: Event & Partial<FocusEvent>): void => {
    const focused = target as Element;
    if (relatedTarget && focused.matches(':focus-visible') && !this.#element.contains(focused))
      uncover(focused, this.#element);
  };

  /** An element that moves loses the focus. */
  #moveTo(place: Element): void {
    const {activeElement} = this.#root;
    const hadFocus = this.#element.contains(activeElement);
    place.append(this.#element);
    if (hadFocus) (activeElement as HTMLElement).focus({preventScroll: true});
  }

  /** The lane of the mark that was pressed, or else the main lane of the entry. */
  #lane(): Element | undefined {
    const target = this.#plot.focusTargetOf(this.#selected);
    if (!target) return undefined;
    const pressed = this.#pressed?.id === this.#selected ? this.#pressed?.element : undefined;
    const inLane = pressed?.isConnected ? pressed : this.#plot.entries!.tracks[target.lane]!;
    return inLane.closest('.lane') ?? undefined;
  }

  get #root(): ShadowRoot {
    return this.#plot.box.getRootNode() as ShadowRoot;
  }
}

function createPlace(name: string): HTMLElement {
  const place = document.createElement('div');
  place.className = name;
  return place;
}
