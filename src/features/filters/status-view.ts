/** The buttons that show more entries when filters or the limit hide some. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ResultCounts} from '../../views/view-model.js';
import type {FiltersContext} from './messages.js';

/** Implemented by `RevealActions`. */
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

/** Shown when no entry matches. */
export function clearAllView({clear}: Actions, {translate}: FiltersContext): TemplateResult {
  return html`<p>${clearButton('meta-font', clear, translate('clear'))}</p>`;
}

function clearButton(className: string, clear: () => unknown, label: string): TemplateResult {
  return html`<button type="button" part="clear" class=${className} @click=${clear}>${label}</button>`;
}
