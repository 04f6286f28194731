/** The buttons that show more where a filter or the limit leaves entries out. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ResultCounts} from '../../views/view-model.js';
import type {FiltersContext} from './messages.js';

/** See `RevealActions`. */
interface Actions {
  readonly clear: () => unknown;
  readonly showAll: () => unknown;
}

export function clearView(
  {shown, filtered, total}: ResultCounts,
  {clear}: Actions,
  {translate}: FiltersContext,
): unknown {
  return filtered < total && shown > 0 ? clearButton('', clear, translate('clear')) : nothing;
}

/** The button that lifts the limit. */
export function showAllView(
  {shown, filtered}: ResultCounts,
  {showAll}: Actions,
  {translate}: FiltersContext,
): unknown {
  return shown < filtered
    ? html`<p class="no-print">
        <button type="button" part="show-all" class="meta-font" @click=${showAll}>${translate('showAll', {total: filtered})}</button>
      </p>`
    : nothing;
}

/** Where no entry matches. */
export function clearAllView({clear}: Actions, {translate}: FiltersContext): TemplateResult {
  return html`<p>${clearButton('meta-font', clear, translate('clear'))}</p>`;
}

function clearButton(name: string, clear: () => unknown, label: string): TemplateResult {
  return html`<button type="button" part="clear" class=${name} @click=${clear}>${label}</button>`;
}
