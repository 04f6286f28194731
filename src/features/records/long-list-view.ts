/** A long list in sections. Sections that are not rendered yet are placeholders. */
import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Item} from '../../model/timeline.js';
import type {RecordsContext} from './messages.js';
import {sectionView, type ListState} from '../../views/list.js';

/** Implemented by `ListSections`. */
export interface LongList {
  readonly sections: readonly (readonly Item[])[];
  readonly isRendered: (section: number) => boolean;
  readonly enter: (section: number) => unknown;
}

/** `guard` renders a section again only when its content changes. */
export function longListView(
  {sections, isRendered, enter}: LongList,
  state: ListState,
  context: RecordsContext,
): TemplateResult {
  const {snapshot, selected} = state;
  const many = sections.length > 1;
  const total = sections.reduce((sum, {length}) => sum + length, 0);
  let end = 0;
  return html`<div class="list" part="list">
    ${sections.map((section, index) => {
      const range = {from: end + 1, to: end + section.length, total};
      end = range.to;
      const ownSelected = section.some(({entry}) => entry.id === selected) ? selected : undefined;
      const rendered = isRendered(index);
      return guard([section, snapshot, context, ownSelected, rendered, many], () => {
        if (!rendered) return placeholderView(index, context.translate('showRange', range), enter);
        const label = many ? context.translate('range', range) : undefined;
        const className = many ? 'one-of-many' : '';
        return sectionView(section, className, label, {snapshot, selected: ownSelected}, context);
      });
    })}
  </div>`;
}

/** Keeps the place of a section. Its button lets readers who use the keyboard or assistive technology enter the section. */
function placeholderView(index: number, label: string, enter: LongList['enter']): TemplateResult {
  return html`<ol role="list" class="chunk placeholder" data-chunk=${index}>
    <li>
      <button class="meta-font" @focus=${() => enter(index)} @click=${() => enter(index)}>
        ${label}
      </button>
    </li>
  </ol>`;
}
