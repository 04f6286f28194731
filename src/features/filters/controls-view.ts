/** What the first view does not have: the controls that are not there by default, and what is said where no entry matches. */
import {html, nothing, type TemplateResult} from 'lit';
import {namesView, type Context} from '../../views/context.js';
import type {Shares} from '../../views/frame.js';
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
      ${context.words('actors')}${actors === undefined ? nothing : ` (${actors.length})`}
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

function orderButton({order, change}: ToolbarState, {words}: Context): TemplateResult {
  return html`<button
    type="button"
    part="order"
    class="chip"
    aria-pressed=${order === 'desc' ? 'true' : 'false'}
    @click=${() => change('order', order === 'desc' ? 'asc' : 'desc')}
  >
    ${words('newestFirst')}
  </button>`;
}

/** Shows everything again, where a filter leaves something out. */
export function clearView({shown, found, total}: Shares, {clear}: Moves, {words}: Context): unknown {
  return found < total && shown > 0
    ? html`<button type="button" part="clear" @click=${clear}>${words('clear')}</button>`
    : nothing;
}

/** Lifts the limit. */
export function showAllView({shown, found}: Shares, {showAll}: Moves, {words}: Context): unknown {
  return shown < found
    ? html`<p class="no-print">
        <button type="button" part="show-all" class="meta-font" @click=${showAll}>${words('showAll', {total: found})}</button>
      </p>`
    : nothing;
}

/** Where no entry matches: says so, and offers to show everything again. */
export function emptyView({clear}: Moves, {words}: Context): TemplateResult {
  return html`<div part="empty" class="empty">
    <slot name="empty"
      ><p>${words('none')}</p>
      <p><button type="button" part="clear" class="meta-font" @click=${clear}>${words('clear')}</button></p></slot
    >
  </div>`;
}
