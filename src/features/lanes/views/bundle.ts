/** A bundle: one mark for the entries of a lane for which there is no space at a zoom, with their number. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatSpan} from '../../../format/span.js';
import type {LaneItem} from '../../../model/lanes/geometry.js';
import {extentOf} from '../../../model/lanes/scale.js';
import type {LanesContext} from '../messages.js';
import {commaOf} from '../../../format/separators.js';

/** @param main whether any of its entries is in its main lane: only then it is a button */
export function bundleView(main: boolean): TemplateResult {
  const content = html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="stack" d="M2.5 3.5h11M2.5 8h11M2.5 12.5h11" /></svg
    ><span class="label" part="lane-label" dir="auto"><strong></strong></span>`;
  return html`<li class="lane-item bundle" aria-hidden=${main ? nothing : 'true'}>
    ${
      main
        ? html`<button type="button" class="lane-entry" part="lane-bundle" tabindex="-1">${content}</button>`
        : html`<div class="lane-entry" part="lane-bundle">${content}</div>`
    }
    <span class="bar" hidden></span>
  </li>`;
}

/** "34 more" */
export function bundleText(count: number, {translate}: LanesContext): string {
  return translate('lanes.more', {n: count});
}

/** Assistive technology also gets when they were: "34 more, 3 Jan – 20 Feb 2024". */
export function bundleName(entries: readonly LaneItem[], context: LanesContext): string {
  const span = formatSpan(...extentOf(entries.map((entry) => entry.span)), context);
  return [bundleText(entries.length, context), span].join(commaOf(context.locale));
}
