import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Context} from './context.js';
import {hasKinds, kindLabel} from './entry.js';
import {kindClass, markView} from './marks.js';
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
/** In a narrow element, one button opens them. */
const FOLDED_CONTROLS: readonly Control[] = ['kinds', 'actors', 'order'];
/** Below the entries. */
const TOOLS: readonly Control[] = ['export', 'embed'];

type ControlFor = (name: Control) => ControlView | undefined;

/** The toolbar keeps no state: controls call `change`. @param control the controls of features that have loaded */
export function toolbarView(
  state: ToolbarState,
  control: ControlFor,
  context: Context<string>,
): TemplateResult | typeof nothing {
  const views = (names: readonly Control[]) => controlViews(names, state, control, context);
  const [layout, filters, search, others] = [['layout'], FOLDED_CONTROLS, ['search'], ['as-of']].map(
    (names) => views(names as Control[]),
  ) as [unknown[], unknown[], unknown[], unknown[]];
  if ([layout, filters, search, others].every((group) => group.length === 0)) return nothing;
  return html`<div part="toolbar" class="toolbar meta-font" role="group" aria-label=${context.translate('toolbar')}>
    ${layout} ${filters.length > 0 ? filterOpener(state, context) : nothing}
    ${search.length > 0 ? searchOpener(state, context) : nothing}
    ${filters.length > 0 ? html`<div class="filters">${filters}</div>` : nothing} ${search} ${others}
  </div>`;
}

/** The controls that take the record along. */
export function toolsView(
  state: ToolbarState,
  control: ControlFor,
  context: Context<string>,
): TemplateResult | typeof nothing {
  const views = controlViews(TOOLS, state, control, context);
  return views.length > 0 ? html`<div class="tools">${views}</div>` : nothing;
}

function controlViews(
  names: readonly Control[],
  state: ToolbarState,
  control: ControlFor,
  context: Context<string>,
): unknown[] {
  return names
    .flatMap((name) => (state.controls.has(name) && (CORE_CONTROLS[name] ?? control(name))) || [])
    .map((view) => view(state, context))
    .filter((view) => view !== nothing);
}

/** A narrow element shows filters and search only after a press on their buttons; a wide one shows no such buttons. */
function filterOpener({kinds, actors}: ToolbarState, {translate}: Context): TemplateResult {
  const chosen = [kinds, actors].reduce((sum, ids) => sum + (ids?.length ?? 0), 0);
  return html`<button
    type="button"
    part="opener"
    class="opener filter-opener ${chosen > 0 ? 'in-use' : ''}"
    aria-expanded="false"
    @click=${toggle}
  >
    ${translate('filter')}${chosen > 0 ? ` (${chosen})` : nothing}
  </button>`;
}

/** Not shown while a search is in use: its field is always shown then. */
function searchOpener({search}: ToolbarState, {translate}: Context): TemplateResult {
  return html`<button
    type="button"
    part="opener"
    class="opener search-opener ${search ? 'in-use' : ''}"
    aria-expanded="false"
    aria-label=${translate('search')}
    @click=${(event: Event) => {
      if (toggle(event))
        (event.currentTarget as Element)
          .parentElement!.querySelector<HTMLInputElement>('.search input')
          ?.focus();
    }}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fill="none" stroke="currentColor" stroke-width="1.75" d="M6.5 1.5a5 5 0 1 0 0 10a5 5 0 0 0 0-10ZM10 10l5 5" />
    </svg>
  </button>`;
}

/** Only the button knows whether it is open: nothing else depends on it. @returns whether it is open now */
function toggle({currentTarget}: Event): boolean {
  const button = currentTarget as Element;
  const isOpen = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(isOpen));
  return isOpen;
}

/** Without the layout of claims if the record has none. */
function layoutSwitch({layout, change}: ToolbarState, {translate, timeline}: Context): TemplateResult {
  return html`<div part="layout" class="segments" role="group" aria-label=${translate('layout')}>
    ${LAYOUTS.filter((name) => name !== 'claims' || timeline.claims.size > 0).map(
      (name) =>
        html`<button
          type="button"
          value=${name}
          aria-pressed=${live(String(name === layout))}
          @click=${(event: Event) => {
            showPressed(event, (value) => value === name);
            change('layout', name);
          }}
        >
          ${translate(`layout.${name}`)}
        </button>`,
    )}
  </div>`;
}

/** Filters by kind, which are also the legend of the marks. A single kind needs neither. */
function kindChips({kinds, change}: ToolbarState, context: Context): TemplateResult | typeof nothing {
  if (!hasKinds(context)) return nothing;
  const {translate, timeline} = context;
  const choose = (next: readonly string[] | undefined) => (event: Event) => {
    showPressed(event, (value) => isChosen(next, value));
    change('kinds', next);
  };
  return html`<div part="kinds" class="chips" role="group" aria-label=${translate('kinds')}>
    <button
      type="button"
      part="chip"
      class="chip"
      aria-pressed=${live(String(isChosen(kinds, '')))}
      @click=${choose(undefined)}
    >
      ${translate('allKinds')}
    </button>
    ${[...timeline.kinds].map(
      ([id, kind]) =>
        html`<button
          type="button"
          part="chip"
          class="chip ${kindClass(id)}"
          value=${id}
          aria-pressed=${live(String(isChosen(kinds, id)))}
          @click=${choose(toggled(kinds, id))}
        >
          ${markView(kind.mark)}${kindLabel(id, kind, context)}
        </button>`,
    )}
  </div>`;
}

/** @param id '' for the chip of all kinds */
function isChosen(kinds: readonly string[] | undefined, id: string): boolean {
  return id === '' ? kinds === undefined : (kinds?.includes(id) ?? false);
}

/** Shows a press at once in all buttons of the group: the update comes after the next paint. */
function showPressed({currentTarget}: Event, isPressed: (value: string) => boolean): void {
  for (const button of (currentTarget as Element).parentElement!.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(isPressed(button.value)));
}

function searchField({search, change}: ToolbarState, {translate}: Context): TemplateResult {
  return html`<label part="search" class="search ${search ? 'in-use' : ''}"
    ><span class="visually-hidden">${translate('search')}</span>
    <input
      type="search"
      autocomplete="off"
      placeholder=${translate('search')}
      .value=${live(search)}
      @focus=${showAsOpen}
      @input=${(event: Event) => change('search', (event.target as HTMLInputElement).value)}
  /></label>`;
}

/** A field with the focus is open: in an element that gets narrower, or if its search is cleared. */
function showAsOpen({currentTarget}: Event): void {
  (currentTarget as Element)
    .closest('.toolbar')!
    .querySelector('.search-opener')!
    .setAttribute('aria-expanded', 'true');
}

/** The list with an id added or removed; undefined instead of an empty list, because no choice filters nothing. */
export function toggled(ids: readonly string[] = [], id: string): readonly string[] | undefined {
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return next.length > 0 ? next : undefined;
}
