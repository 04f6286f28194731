/** How many entries are shown, and the buttons that show more of them. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import type {ResultCounts} from './view-model.js';

/** What the reader can do where not everything is shown. */
export interface RevealActions {
  readonly clear: () => void;
  readonly showAll: () => void;
}

/**
 * A polite status line; visible only where something is left out.
 * @param asOf of the record as of a day: its own line, and the button that leads back
 * @param updates what the last update of the record changed
 */
export function statusView(
  {shown, filtered, total}: ResultCounts,
  {clear}: RevealActions,
  {asOf, updates}: {readonly asOf?: {line: unknown; back: unknown} | undefined; readonly updates?: unknown},
  {translate}: Context,
): TemplateResult {
  const isFiltered = filtered < total;
  const line = asOf?.line ?? translate('shown', {shown, total});
  return html`<div class="status meta-font">
    <span role="status" part="status" class=${isFiltered || asOf ? '' : 'visually-hidden'}>${line}${updates}</span>
    ${isFiltered && shown > 0 ? clearButton('', clear, translate('clear')) : nothing} ${asOf?.back}
  </div>`;
}

/** The button that lifts the limit. */
export function showAllView(
  {shown, filtered}: ResultCounts,
  {showAll}: RevealActions,
  {translate}: Context,
): unknown {
  return shown < filtered
    ? html`<p class="no-print">
        <button type="button" part="show-all" class="meta-font" @click=${showAll}>${translate('showAll', {total: filtered})}</button>
      </p>`
    : nothing;
}

/** Where no entry matches: says so, and offers to clear the filters. */
export function emptyView({clear}: RevealActions, {translate}: Context): TemplateResult {
  return html`<div part="empty" class="empty">
    <slot name="empty"
      ><p>${translate('none')}</p>
      <p>${clearButton('meta-font', clear, translate('clear'))}</p></slot
    >
  </div>`;
}

function clearButton(name: string, clear: () => void, label: string): TemplateResult {
  return html`<button type="button" part="clear" class=${name} @click=${clear}>${label}</button>`;
}
