/** The control of the record as of a day: a slider over the days on which the record changed, and a player of them. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {entriesAt, stopAt, type Change} from './changes.js';
import {edtfDayText} from '../../model/day-text.js';
import type {AsOfContext} from './messages.js';
import {valueOf} from './value.js';

export interface AsOfState {
  /** The days that it goes over. */
  readonly changes: readonly Change[];
  /** A day number; absent where the record is shown as it stands. */
  readonly asOf: number | undefined;
  /** Whether it steps through the days by itself. */
  readonly playing: boolean;
  readonly goTo: (stop: number) => void;
  readonly toggle: () => void;
}

const CHEVRON = 'M10.5 2.5 5 8l5.5 5.5';
const PLAY = 'M3.5 2v12L13.5 8Z';
const PAUSE = 'M3.5 2.5h3v11h-3ZM9.5 2.5h3v11h-3Z';

export function asOfView(state: AsOfState, context: AsOfContext): TemplateResult {
  const {changes, playing, goTo, toggle} = state;
  const {translate} = context;
  const last = changes.length - 1;
  const stop = stopAt(changes, state.asOf);
  return html`<div part="as-of" class="as-of" role="group" aria-label=${translate('asOf.group')}>
    <label for="as-of">${translate('asOf')}</label>
    ${stepButton('earlier', stop > 0, () => goTo(stop - 1), context)}
    <input
      id="as-of"
      part="as-of-slider"
      type="range"
      min="0"
      max=${Math.max(last, 0)}
      aria-valuetext=${translate('asOf.value', {date: dayWords(state, context), n: entriesAt(changes, stop)})}
      @input=${(event: Event) => goTo(Number((event.target as HTMLInputElement).value))}
      ${valueOf(String(Math.max(stop, 0)))}
    />
    ${stepButton('later', stop < last, () => goTo(stop + 1), context)}
    <button type="button" part="as-of-play" class="chip play" aria-disabled=${last < 1 ? 'true' : nothing} @click=${toggle}>
      ${iconView(svg`<path fill="currentColor" d=${playing ? PAUSE : PLAY} />`)}${translate(playing ? 'asOf.pause' : 'asOf.play')}
    </button>
    <strong part="as-of-day">${dayWords(state, context)}</strong>
  </div>`;
}

/** At the end of the days it stays, so that it does not take the focus with it. */
function stepButton(
  name: 'earlier' | 'later',
  enabled: boolean,
  step: () => void,
  {translate}: AsOfContext,
): TemplateResult {
  return html`<button
    type="button"
    part="as-of-step"
    class="chip ${name}"
    aria-label=${translate(`asOf.${name}`)}
    aria-disabled=${enabled ? nothing : 'true'}
    @click=${enabled ? step : nothing}
  >
    ${iconView(svg`<path fill="none" stroke="currentColor" stroke-width="2" d=${CHEVRON} />`)}
  </button>`;
}

function iconView(path: TemplateResult<2>): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${path}</svg>`;
}

/** The day that is asked for, or else that of the latest change. */
function dayWords({changes, asOf = changes.at(-1)?.day}: AsOfState, {format}: AsOfContext): string {
  return asOf === undefined ? '' : format.date(edtfDayText(asOf)).text;
}
