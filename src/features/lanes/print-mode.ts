import {nothing, render} from 'lit';
import type {LanesContext} from './messages.js';
import type {LayoutState} from '../../views/layout.js';
import {listView} from '../../views/list.js';
import type {InteractionHooks, Plot} from './plot.js';

/** What goes to paper. */
export interface Sheet {
  readonly plot: Plot;
  readonly state: LayoutState;
  readonly context: LanesContext;
  readonly follower: InteractionHooks;
}

/**
 * On paper, all of time is in view, at a width that any paper has, and all entries follow, opened. Told by the events
 * of printing, and by the medium where a browser tells only that; both may come.
 */
export class PrintMode {
  /** Whether the page is on its way to paper. */
  isOn = false;
  readonly #medium = matchMedia('print');
  readonly #sheet: () => Sheet | undefined;

  /** @param sheet what is shown now */
  constructor(sheet: () => Sheet | undefined) {
    this.#sheet = sheet;
  }

  watch(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#medium.addEventListener('change', this.#change);
  }

  unwatch(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#medium.removeEventListener('change', this.#change);
  }

  readonly #begin = (): void => this.#turn(true);
  readonly #end = (): void => this.#turn(false);
  readonly #change = ({matches}: MediaQueryListEvent): void => this.#turn(matches);

  #turn(isOn: boolean): void {
    const sheet = this.#sheet();
    if (!sheet || isOn === this.isOn) return;
    this.isOn = isOn;
    const {plot, state, context} = sheet;
    const {box} = plot;
    box.classList.toggle('sheet', isOn);
    if (isOn) drawWhole(sheet);
    else plot.takeBack();
    render(
      isOn ? listView(state.items, state, context) : nothing,
      box.parentElement!.querySelector<HTMLElement>('.print-only')!,
    );
  }
}

function drawWhole({plot, state, context, follower}: Sheet): void {
  const whole = plot.whole(follower);
  whole.show(state, context);
  whole.finish();
}
