import {nothing, render} from 'lit';
import {listView} from '../../../views/list.js';
import type {LayoutState} from '../../../views/layout.js';
import {watchPrint} from '../../../views/print-medium.js';
import type {LanesContext} from '../messages.js';
import {Plot} from '../drawing/plot.js';

/** What the layout shows. */
export interface Shown {
  readonly state: LayoutState;
  readonly context: LanesContext;
  /** For the directives in an entry. */
  readonly host: HTMLElement;
}

/** In print, the whole period is in view, at a width that fits every page, and all entries follow as an open list. */
export class PrintMode {
  isOn = false;
  /** Contains the list of entries while the page is printed. */
  readonly list: HTMLElement = document.createElement('div');
  readonly #plot: Plot;
  readonly #shown: () => Shown;
  readonly #rememberFocus: () => () => void;
  readonly #onEnd: () => void;
  #returnFocus = (): void => undefined;
  #unwatch = (): void => undefined;

  /**
   * @param rememberFocus returns what gives the focus back: the elements of the plot are replaced
   * @param onEnd shows what has changed while the page was printed
   */
  constructor(plot: Plot, shown: () => Shown, rememberFocus: () => () => void, onEnd: () => void) {
    this.#plot = plot;
    this.#shown = shown;
    this.#rememberFocus = rememberFocus;
    this.#onEnd = onEnd;
    this.list.className = 'print-only';
  }

  watch(): void {
    this.#unwatch = watchPrint((isPrint) => {
      this.#turn(isPrint);
      if (!isPrint) this.#onEnd();
    });
  }

  unwatch(): void {
    this.#unwatch();
    this.#turn(false);
  }

  #turn(isOn: boolean): void {
    if (isOn === this.isOn) return;
    this.isOn = isOn;
    const {state, context, host} = this.#shown();
    this.#plot.box.classList.toggle('printing', isOn);
    if (isOn) {
      this.#returnFocus = this.#rememberFocus();
      this.#drawWholePeriod();
    } else this.#plot.rebuild();
    render(isOn ? listView(state.items, state, context) : nothing, this.list, {host});
    if (!isOn) this.#returnFocus();
  }

  #drawWholePeriod(): void {
    const {state, context} = this.#shown();
    const plot = new Plot(this.#plot.box);
    plot.show(state, context);
    plot.entries?.drawAll();
  }
}
