/** The reader's controls. What they change goes through `change`; they hold nothing themselves. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Control, Order} from '../options.js';
import type {Context} from './context.js';
import {namesView} from './context.js';
import {kindLabel} from './entry.js';
import {markView} from './marks.js';

/** What the reader can change here. An absent list lets everything through. */
export interface Choices {
  readonly kinds: readonly string[] | undefined;
  readonly actors: readonly string[] | undefined;
  readonly search: string;
  readonly order: Order;
}

export interface ToolbarState extends Choices {
  readonly controls: ReadonlySet<Control>;
  readonly change: <Name extends keyof Choices>(name: Name, value: Choices[Name]) => void;
}

export function toolbarView(state: ToolbarState, context: Context): TemplateResult | typeof nothing {
  const views = {
    kinds: kindChips,
    actors: actorChecks,
    search: searchField,
    order: orderButton,
  } as const;
  const shown = (['kinds', 'actors', 'order', 'search'] as const).filter((name) => state.controls.has(name));
  if (shown.length === 0) return nothing;
  return html`<div part="toolbar" class="toolbar meta-font" role="group" aria-label=${context.words('toolbar')}>
    ${shown.map((name) => views[name](state, context))}
  </div>`;
}

/** The chips are the legend too: mark, word, and whether only these are shown. */
function kindChips({kinds, change}: ToolbarState, context: Context): TemplateResult {
  return html`<div part="kinds" class="chips" role="group" aria-label=${context.words('kinds')}>
    ${[...context.timeline.kinds].map(
      ([id, kind]) =>
        html`<button
          type="button"
          part="chip"
          class="chip k-${kind.label === undefined ? id : 'own'}"
          aria-pressed=${kinds?.includes(id) ? 'true' : 'false'}
          @click=${() => change('kinds', toggled(kinds, id))}
        >
          ${markView(kind.mark)}${kindLabel(id, kind, context)}
        </button>`,
    )}
  </div>`;
}

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

function searchField({search, change}: ToolbarState, {words}: Context): TemplateResult {
  return html`<label part="search" class="search"
    ><span class="visually-hidden">${words('search')}</span>
    <input
      type="search"
      autocomplete="off"
      placeholder=${words('search')}
      .value=${search}
      @input=${(event: Event) => change('search', (event.target as HTMLInputElement).value)}
  /></label>`;
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

/** A list with one id more or less; nothing chosen is everything. */
function toggled(ids: readonly string[] = [], id: string): readonly string[] | undefined {
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return next.length > 0 ? next : undefined;
}
