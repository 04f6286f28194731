import {html, svg, type TemplateResult} from 'lit';
import type {PlacedTick} from '../../../model/lanes/tick-labels.js';
import {inlineStyle} from '../../../views/inline-style.js';

/**
 * The axis, which is hidden from assistive technology: a line of text describes the visible period, and every entry has its
 * date. Each tick is a line through all lanes with its label at both ends.
 * @param links curves between entries
 * @param eras bands behind the lanes
 */
export function axisView(
  ticks: readonly PlacedTick[],
  links: readonly unknown[],
  eras: readonly unknown[],
): TemplateResult {
  return html`<div part="axis">${eras} ${ticks.map(tickView)}</div>
    <svg part="links" class="links" focusable="false">${svg`${links}`}</svg>`;
}

function tickView({at, label}: PlacedTick): TemplateResult {
  return html`<div class="tick" part="tick" ${inlineStyle(`inset-inline-start:${at}px`)}>
      ${label && [0, 1].map(() => html`<span ${inlineStyle(`inset-inline-start:${label.start - at}px`)}>${label.text}</span>`)}
    </div>`;
}
