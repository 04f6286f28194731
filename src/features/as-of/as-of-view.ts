/** The control `as-of`: a slider over the days on which the record changed, with buttons to step and to play. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {entryCountAt, changeIndexAt, type Change} from './changes.js';
import {edtfDayText} from '../../model/day-text.js';
import type {AsOfContext} from './messages.js';

export interface AsOfState {
  /** The stops of the slider: at least one. */
  readonly changes: readonly Change[];
  /** A day number; undefined for the latest record. */
  readonly asOf: number | undefined;
  readonly playing: boolean;
  /** @param index of a change */
  readonly goTo: (index: number) => void;
  /** Starts or pauses playing. */
  readonly toggle: () => void;
}

const CHEVRON = 'M10.5 2.5 5 8l5.5 5.5';
const PLAY = 'M3.5 2v12L13.5 8Z';
const PAUSE = 'M3.5 2.5h3v11h-3ZM9.5 2.5h3v11h-3Z';

export function asOfView(state: AsOfState, context: AsOfContext): TemplateResult {
  const {changes, playing, goTo, toggle} = state;
  const {translate} = context;
  const last = changes.length - 1;
  const index = changeIndexAt(changes, state.asOf);
  return html`<div part="as-of" class="as-of" role="group" aria-label=${translate('asOf.group')}>
    <label for="as-of">${translate('asOf')}</label>
    ${stepButton('earlier', index > 0, () => goTo(index - 1), context)}
    <input
      id="as-of"
      part="as-of-slider"
      type="range"
      min="0"
      max=${last}
      aria-valuetext=${translate('asOf.value', {date: dayLabel(state, context), n: entryCountAt(changes, index)})}
      .value=${live(String(Math.max(index, 0)))}
      @input=${(event: Event) => goTo(Number((event.target as HTMLInputElement).value))}
    />
    ${stepButton('later', index < last, () => goTo(index + 1), context)}
    <button type="button" part="as-of-play" class="chip play" aria-disabled=${last < 1 ? 'true' : nothing} @click=${toggle}>
      ${iconView(svg`<path fill="currentColor" d=${playing ? PAUSE : PLAY} />`)}${translate(playing ? 'asOf.pause' : 'asOf.play')}
    </button>
    <strong part="as-of-day">${dayLabel(state, context)}</strong>
  </div>`;
}

/** Not `disabled` at the end of the days: a disabled button would lose the focus. */
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

/** The day as of which the record is shown, by default that of the latest change. */
function dayLabel({changes, asOf = changes.at(-1)!.day}: AsOfState, {format}: AsOfContext): string {
  return format.date(edtfDayText(asOf)).text;
}
