/** What the first view does not have: the controls that are not there by default, and what is said where no entry matches. */
import {html, nothing, type TemplateResult} from 'lit';
import {namesView, type Context} from '../../views/context.js';
import type {ResultCounts} from '../../views/frame.js';
import type {Moves} from '../../views/timeline.js';
import type {Control} from '../../element/options.js';
import {toggled, type ControlView, type ToolbarState} from '../../views/toolbar.js';

export const moreControls: Readonly<Partial<Record<Control, ControlView>>> = {
  actors: actorChecks,
  order: orderButton,
};

function actorChecks({actors, change}: ToolbarState, context: Context): TemplateResult {
  return html`<details part="actor-filter" class="who">
    <summary>
      ${context.translate('actors')}${actors === undefined ? nothing : ` (${actors.length})`}
    </summary>
    <ul role="list">
      ${[...context.timeline.actors.keys()].map(
        (id) =>
          html`<li>
            <label class="check"
              ><input
                type="checkbox"
                .checked=${actors?.includes(id) ?? false}
                @change=${() => change('actors', toggled(actors, id))}
              />${namesView([id], context)}</label
            >
          </li>`,
      )}
    </ul>
  </details>`;
}

function orderButton({order, change}: ToolbarState, {translate}: Context): TemplateResult {
  return html`<button
    type="button"
    part="order"
    class="chip"
    aria-pressed=${order === 'desc' ? 'true' : 'false'}
    @click=${() => change('order', order === 'desc' ? 'asc' : 'desc')}
  >
    ${translate('newestFirst')}
  </button>`;
}

/** Shows everything again, where a filter leaves something out. */
export function clearView(
  {shown, filtered, total}: ResultCounts,
  {clear}: Moves,
  {translate}: Context,
): unknown {
  return filtered < total && shown > 0
    ? html`<button type="button" part="clear" @click=${clear}>${translate('clear')}</button>`
    : nothing;
}

/** Lifts the limit. */
export function showAllView(
  {shown, filtered}: ResultCounts,
  {showAll}: Moves,
  {translate}: Context,
): unknown {
  return shown < filtered
    ? html`<p class="no-print">
        <button type="button" part="show-all" class="meta-font" @click=${showAll}>${translate('showAll', {total: filtered})}</button>
      </p>`
    : nothing;
}

/** Where no entry matches: says so, and offers to show everything again. */
export function emptyView({clear}: Moves, {translate}: Context): TemplateResult {
  return html`<div part="empty" class="empty">
    <slot name="empty"
      ><p>${translate('none')}</p>
      <p><button type="button" part="clear" class="meta-font" @click=${clear}>${translate('clear')}</button></p></slot
    >
  </div>`;
}
