/** A long list, in sections of which only those near the view are in the document. */
import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Item} from '../../model/timeline.js';
import type {RecordsContext} from './messages.js';
import {sectionView, type ListState} from '../../views/list.js';

/** Which sections there are, and what can be done with them. */
export interface LongList {
  readonly sections: readonly (readonly Item[])[];
  readonly isRendered: (section: number) => boolean;
  /** Puts a section into the document and moves the focus into it. */
  readonly enter: (section: number) => unknown;
}

/** Each section is drawn again only when what it shows has changed. */
export function longListView(
  {sections, isRendered, enter}: LongList,
  state: ListState,
  context: RecordsContext,
): TemplateResult {
  const {snapshot, selected} = state;
  const many = sections.length > 1;
  const total = sections.reduce((sum, {length}) => sum + length, 0);
  let to = 0;
  return html`<div class="list" part="list">
    ${sections.map((section, index) => {
      const from = to + 1;
      to += section.length;
      const range = {from, to, total};
      const marked = section.some(({entry}) => entry.id === selected) ? selected : undefined;
      const rendered = isRendered(index);
      return guard([section, snapshot, context, marked, rendered, many], () => {
        if (!rendered) return waitingView(index, context.translate('showRange', range), enter);
        const label = many ? context.translate('range', range) : undefined;
        return sectionView(section, many ? 'one-of-many' : '', label, {snapshot, selected: marked}, context);
      });
    })}
  </div>`;
}

/** A section that is not drawn yet: its place, and a way in for readers who reach it by keyboard first. */
function waitingView(index: number, label: string, enter: LongList['enter']): TemplateResult {
  return html`<ol role="list" class="chunk waiting" data-chunk=${index}>
    <li>
      <button class="meta-font" @focus=${() => enter(index)} @click=${() => enter(index)}>
        ${label}
      </button>
    </li>
  </ol>`;
}
