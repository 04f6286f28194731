import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {changesOf, stopAt, type Change} from './changes.js';
import {dayText} from '../../model/day-text.js';
import {asOfView} from './as-of-view.js';
import type {AsOfContext} from './messages.js';
import type {ToolbarState} from '../../views/toolbar.js';

/** How long each day is shown, in milliseconds. */
const STEP = 1500;

/**
 * Steps through the days on which the record changed, once the reader asks for it and never by itself. It stops at the
 * last, when the reader or the page changes the day in another way, when the tab is hidden, and when the element or
 * the control goes.
 */
class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state!: ToolbarState;
  #changes: readonly Change[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The day that it went to last. */
  #day: number | undefined;
  #isShown = true;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isShown = false;
  }

  hostUpdated(): void {
    if (this.#isShown) return;
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
    this.#isShown = true;
    const playing = this.#timer !== undefined;
    const toggle = playing ? this.#pause : this.#play;
    return asOfView({changes, asOf: state.asOf, playing, goTo: this.#choose, toggle}, context);
  }

  /** The last stop is the record as it stands, whatever comes on it later. */
  #goTo(stop: number): void {
    this.#day = stop < this.#changes.length - 1 ? this.#changes[stop]?.day : undefined;
    this.#state.change('asOf', this.#day === undefined ? undefined : dayText(this.#day));
  }

  #choose = (stop: number): void => {
    this.#pause();
    this.#goTo(stop);
  };

  /** On from where it is; at the end, again from the start. */
  #play = (): void => {
    const [stop, last] = [stopAt(this.#changes, this.#state.asOf), this.#changes.length - 1];
    if (last < 1) return;
    document.addEventListener('visibilitychange', this.#pause);
    this.#step(stop < last ? stop + 1 : 0);
  };

  #step(stop: number): void {
    const isLast = stop === this.#changes.length - 1;
    if (isLast) this.#stop();
    else this.#timer = setTimeout(() => this.#step(stop + 1), STEP);
    this.#goTo(stop);
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

/** Keeps the player of an element with the place of the control in it. */
class PlayerPlace extends Directive {
  #player: Player | undefined;

  override update({options}: ChildPart, [state, context]: [ToolbarState, AsOfContext]): TemplateResult {
    this.#player ??= new Player(options!.host as ReactiveControllerHost);
    return this.#player.view(state, context);
  }

  override render(_state: ToolbarState, _context: AsOfContext): unknown {
    return undefined;
  }
}

const player = directive(PlayerPlace);

/** The control `as-of`. */
export function asOfControl(state: ToolbarState, context: AsOfContext): TemplateResult {
  return html`${player(state, context)}`;
}
