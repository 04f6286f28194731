import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {namesView} from '../../views/context.js';
import type {FiltersContext} from './messages.js';
import {toggled, type ToolbarState} from '../../views/toolbar.js';

export const controls = {actors: actorFilter, order: orderButton};

/** Lit's build for Node says so; its types are those of the build for browsers. */
const IS_SERVER: boolean = isServer;

function actorFilter({actors, change}: ToolbarState, context: FiltersContext): TemplateResult {
  const chosen = new Set(actors);
  return html`<details part="actor-filter" class="who">
    <summary>
      ${context.translate('actors')}${actors === undefined ? nothing : ` (${actors.length})`}
    </summary>
    <ul role="list" aria-label=${context.translate('actors')}>
      ${[...context.timeline.actors.keys()].map(
        (id) =>
          // For a server, `nothing` instead of `false`: it would write `checked="false"`, which checks the box.
          html`<li>
            <label class="check"
              ><input
                type="checkbox"
                .checked=${IS_SERVER ? chosen.has(id) || nothing : live(chosen.has(id))}
                @change=${() => change('actors', toggled(actors, id))}
              />${namesView([id], context)}</label
            >
          </li>`,
      )}
    </ul>
  </details>`;
}

function orderButton({order, change}: ToolbarState, {translate}: FiltersContext): TemplateResult {
  return html`<button
    type="button"
    part="order"
    class="chip"
    aria-pressed=${live(String(order === 'desc'))}
    @click=${({currentTarget}: Event) => {
      (currentTarget as Element).setAttribute('aria-pressed', String(order !== 'desc'));
      change('order', order === 'desc' ? 'asc' : 'desc');
    }}
  >
    ${translate('newestFirst')}
  </button>`;
}
