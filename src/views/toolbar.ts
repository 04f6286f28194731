import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import {hasKinds, kindLabel} from './entry.js';
import {markView} from './marks.js';
import {LAYOUTS, type Control, type Layout, type Order} from './options.js';
import type {Results} from './view-model.js';

/** The current values of the controls. A list that is undefined filters nothing. */
export interface ToolbarValues {
  readonly layout: Layout;
  readonly kinds?: readonly string[] | undefined;
  readonly actors?: readonly string[] | undefined;
  readonly search: string;
  readonly order: Order;
}

/** The values that controls can set, in the types of the element's properties. */
export interface ToolbarChanges extends ToolbarValues {
  /** A day: `2024-11-13`. */
  readonly asOf: string | undefined;
}

export interface ToolbarState extends ToolbarValues {
  /** A day number. */
  readonly asOf?: number | undefined;
  readonly controls: ReadonlySet<Control>;
  readonly results: Results;
  readonly change: <Name extends keyof ToolbarChanges>(name: Name, value: ToolbarChanges[Name]) => void;
}

export type ControlView = (state: ToolbarState, context: Context<string>) => TemplateResult | typeof nothing;

const CORE_CONTROLS: Readonly<Partial<Record<Control, ControlView>>> = {
  layout: layoutSwitch,
  kinds: kindChips,
  search: searchField,
};
const CONTROL_ORDER = ['layout', 'kinds', 'actors', 'order', 'search', 'as-of', 'export', 'embed'] as const;

/** The toolbar keeps no state: controls call `change`. @param control the controls of features that have loaded */
export function toolbarView(
  state: ToolbarState,
  control: (name: Control) => ControlView | undefined,
  context: Context<string>,
): TemplateResult | typeof nothing {
  const views = CONTROL_ORDER.flatMap(
    (name) => (state.controls.has(name) && (CORE_CONTROLS[name] ?? control(name))) || [],
  );
  if (views.length === 0) return nothing;
  return html`<div part="toolbar" class="toolbar meta-font" role="group" aria-label=${context.translate('toolbar')}>
    ${views.map((view) => view(state, context))}
  </div>`;
}

/** Without the layout of claims if the record has none. */
function layoutSwitch({layout, change}: ToolbarState, {translate, timeline}: Context): TemplateResult {
  return html`<div part="layout" class="segments" role="group" aria-label=${translate('layout')}>
    ${LAYOUTS.filter((name) => name !== 'claims' || timeline.claims.size > 0).map(
      (name) =>
        html`<button
          type="button"
          aria-pressed=${name === layout ? 'true' : 'false'}
          @click=${() => change('layout', name)}
        >
          ${translate(`layout.${name}`)}
        </button>`,
    )}
  </div>`;
}

/** Filters by kind, which are also the legend of the marks. A single kind needs neither. */
function kindChips({kinds, change}: ToolbarState, context: Context): TemplateResult | typeof nothing {
  if (!hasKinds(context)) return nothing;
  return html`<div part="kinds" class="chips" role="group" aria-label=${context.translate('kinds')}>
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

function searchField({search, change}: ToolbarState, {translate}: Context): TemplateResult {
  return html`<label part="search" class="search"
    ><span class="visually-hidden">${translate('search')}</span>
    <input
      type="search"
      autocomplete="off"
      placeholder=${translate('search')}
      .value=${search}
      @input=${(event: Event) => change('search', (event.target as HTMLInputElement).value)}
  /></label>`;
}

/** The list with an id added or removed; undefined instead of an empty list, because no choice filters nothing. */
export function toggled(ids: readonly string[] = [], id: string): readonly string[] | undefined {
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return next.length > 0 ? next : undefined;
}
