import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {changesOf, changeIndexAt, type Change} from './changes.js';
import {dayText} from '../../model/day-text.js';
import {asOfView} from './as-of-view.js';
import type {AsOfContext} from './messages.js';
import type {ToolbarState} from '../../views/toolbar.js';

/** The time for which each day is shown. */
const STEP_MS = 1500;

/**
 * Steps through the days on which the record changed after the reader has pressed "Play". It stops at the last day, when the
 * reader or the page changes the day in another way, when the tab is hidden, and when the element or the control is removed.
 */
class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state!: ToolbarState;
  #changes: readonly Change[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The day that is shown. If the state has another one, the reader or the page has changed it. */
  #day: number | undefined;
  #isRendered = true;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isRendered = false;
  }

  hostUpdated(): void {
    if (this.#isRendered) return;
    this.#stop();
    this.#host.removeController(this);
  }

  hostDisconnected(): void {
    this.#pause();
  }

  view(state: ToolbarState, context: AsOfContext): TemplateResult {
    const changes = changesOf(context.timeline.document);
    if (state.asOf !== this.#day || changes !== this.#changes) this.#stop();
    this.#state = state;
    this.#changes = changes;
    this.#day = state.asOf;
    this.#isRendered = true;
    const playing = this.#timer !== undefined;
    const toggle = playing ? this.#pause : this.#play;
    return asOfView({changes, asOf: state.asOf, playing, goTo: this.#jumpTo, toggle}, context);
  }

  /** The last stop is the latest record, so that later updates of the record are shown. */
  #goTo(index: number): void {
    this.#day = index < this.#changes.length - 1 ? this.#changes[index]?.day : undefined;
    this.#state.change('asOf', this.#day === undefined ? undefined : dayText(this.#day));
  }

  #jumpTo = (index: number): void => {
    this.#pause();
    this.#goTo(index);
  };

  /** Continues from the current day; at the end, starts again. */
  #play = (): void => {
    const index = changeIndexAt(this.#changes, this.#state.asOf);
    const last = this.#changes.length - 1;
    if (last < 1) return;
    document.addEventListener('visibilitychange', this.#pause);
    this.#step(index < last ? index + 1 : 0);
  };

  #step(index: number): void {
    const isLast = index === this.#changes.length - 1;
    if (isLast) this.#stop();
    else this.#timer = setTimeout(() => this.#step(index + 1), STEP_MS);
    this.#goTo(index);
  }

  #pause = (): void => {
    if (this.#timer === undefined) return;
    this.#stop();
    this.#host.requestUpdate();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    document.removeEventListener('visibilitychange', this.#pause);
  }
}

/** Keeps one player per place in the template, that is one per element. */
class PlayerDirective extends Directive {
  #player: Player | undefined;

  override update({options}: ChildPart, [state, context]: [ToolbarState, AsOfContext]): TemplateResult {
    this.#player ??= new Player(options!.host as ReactiveControllerHost);
    return this.#player.view(state, context);
  }

  override render(_state: ToolbarState, _context: AsOfContext): unknown {
    return undefined;
  }
}

const player = directive(PlayerDirective);

/** Nothing if no entry has a date: there is no day to choose. */
export function asOfControl(state: ToolbarState, context: AsOfContext): TemplateResult | typeof nothing {
  return changesOf(context.timeline.document).length === 0 ? nothing : html`${player(state, context)}`;
}
