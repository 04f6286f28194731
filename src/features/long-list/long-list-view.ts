/** A list in sections, with a heading where a period begins. Sections that are not rendered yet are placeholders. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {inlineStyle} from '../../views/inline-style.js';
import {sectionView, type ListState} from '../../views/list.js';
import type {LongListContext} from './messages.js';
import {periodMenu, periodView} from './period-view.js';
import {keyOf, type Period} from './periods.js';
import type {Section} from './sections.js';

/** Implemented by `ListSections`. */
export interface LongList {
  readonly sections: readonly Section[];
  readonly isRendered: (section: number) => boolean;
  readonly enter: (section: number) => unknown;
}

/** With fewer headings, a menu helps nobody. */
const MIN_PERIODS_FOR_MENU = 4;

/** A section with its place in the list. */
interface Place {
  readonly section: Section;
  readonly index: number;
  readonly range: {readonly n: number; readonly from: number; readonly to: number; readonly total: number};
}

interface PlacesOfPeriod {
  readonly period: Period | undefined;
  readonly places: readonly Place[];
}

export function longListView(list: LongList, state: ListState, context: LongListContext): TemplateResult {
  const groups = groupsOf(list.sections);
  const headed = groups.filter(({period}) => period !== undefined);
  const go = (index: number) => list.enter(headed[index]!.places[0]!.index);
  return html`<div class="list" part="list">
    ${
      headed.length < MIN_PERIODS_FOR_MENU
        ? nothing
        : periodMenu(
            headed.map(({period}) => period!),
            go,
            context,
          )
    }
    ${groups.map((group) => groupView(group, list, state, context))}
  </div>`;
}

function groupsOf(sections: readonly Section[]): PlacesOfPeriod[] {
  const total = sections.reduce((sum, {items}) => sum + items.length, 0);
  const groups: {period: Period | undefined; places: Place[]}[] = [];
  let end = 0;
  sections.forEach((section, index) => {
    const {period, items} = section;
    const range = {n: items.length, from: end + 1, to: end + items.length, total};
    end = range.to;
    const last = groups.at(-1);
    const place = {section, index, range};
    if (last && keyOf(last.period) === keyOf(period)) last.places.push(place);
    else groups.push({period, places: [place]});
  });
  return groups;
}

/** A sticky heading stays in view for as long as the element around it and its sections. */
function groupView(
  {period, places}: PlacesOfPeriod,
  list: LongList,
  state: ListState,
  context: LongListContext,
): unknown {
  const views = places.map((place) => placeView(place, list, state, context));
  if (period === undefined) return views;
  const id = `period-${places[0]!.index}`;
  return html`<div role="group" aria-labelledby=${id} class="period-group">
    ${periodView(period, id, context)} ${views}
  </div>`;
}

/** `guard` renders a section again only when its content changes. */
function placeView(
  {section: {items}, index, range}: Place,
  {sections, isRendered, enter}: LongList,
  {snapshot, selected, legend}: ListState,
  context: LongListContext,
): unknown {
  const many = sections.length > 1;
  const own = (id: string | undefined) => (items.some(({entry}) => entry.id === id) ? id : undefined);
  const state = {snapshot, selected: own(selected), legend: own(legend)};
  const rendered = isRendered(index);
  return guard([items, snapshot, context, state.selected, state.legend, rendered, many], () => {
    const size = many ? inlineStyle(`--_items:${items.length}`) : undefined;
    if (!rendered) return placeholderView(index, context.translate('showRange', range), enter, size);
    const label = many ? context.translate('range', range) : undefined;
    const className = many ? 'one-of-many' : '';
    return sectionView(items, className, label, state, context, size);
  });
}

/** Keeps the place of a section. Its button lets readers who use the keyboard or assistive technology enter the section. */
function placeholderView(
  index: number,
  label: string,
  enter: LongList['enter'],
  size: unknown,
): TemplateResult {
  return html`<ol role="list" class="chunk placeholder" data-chunk=${index} ${size}>
    <li>
      <button class="meta-font" @focus=${() => enter(index)} @click=${() => enter(index)}>
        ${label}
      </button>
    </li>
  </ol>`;
}
