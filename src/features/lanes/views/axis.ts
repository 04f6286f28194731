/** The axis of time, for the eye alone: what is in view is told in a line beside it, and of each entry its date. */
import {html, svg, type TemplateResult} from 'lit';
import {place} from './place.js';
import type {PlacedTick} from '../../../model/lanes/tick-labels.js';

/**
 * Each tick is a line through all lanes, with its label at both ends.
 * @param links curves between entries
 */
export function axisView(ticks: readonly PlacedTick[], links: readonly unknown[]): TemplateResult {
  return html`<div part="axis">${ticks.map(tickView)}</div>
    <svg part="links" class="links" focusable="false">${svg`${links}`}</svg>`;
}

function tickView({at, label}: PlacedTick): TemplateResult {
  return html`<div class="tick" part="tick" ${place(`inset-inline-start:${at}px`)}>
      ${label && [0, 1].map(() => html`<span ${place(`inset-inline-start:${label.start - at}px`)}>${label.text}</span>`)}
    </div>`;
}
