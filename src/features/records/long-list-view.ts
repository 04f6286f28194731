/** A long list, in sections of which only those near the view are in the document. */
import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Item} from '../../model/timeline.js';
import type {Context} from '../../views/context.js';
import {sectionView, type ListState} from '../../views/list.js';

/** Which sections there are, and what can be done with them. */
export interface Sections {
  readonly chunks: readonly (readonly Item[])[];
  readonly isRendered: (chunk: number) => boolean;
  /** Puts a section into the document and moves the focus into it. */
  readonly enter: (chunk: number) => unknown;
}

/** Each section is made anew only when what it shows has changed. */
export function longListView(sections: Sections, state: ListState, context: Context): TemplateResult {
  const {snapshot, selected} = state;
  const many = sections.chunks.length > 1;
  const total = sections.chunks.reduce((sum, {length}) => sum + length, 0);
  let to = 0;
  return html`<div class="list" part="list">
    ${sections.chunks.map((chunk, index) => {
      const from = to + 1;
      to += chunk.length;
      const range = {from, to, total};
      const marked = chunk.some(({entry}) => entry.id === selected) ? selected : undefined;
      const rendered = sections.isRendered(index);
      return guard([chunk, snapshot, context, marked, rendered, many], () => {
        if (!rendered) return waitingView(index, context.translate('showRange', range), sections);
        const label = many ? context.translate('range', range) : undefined;
        return sectionView(chunk, many ? 'one-of-many' : '', label, {snapshot, selected: marked}, context);
      });
    })}
  </div>`;
}

/** A section that is not made yet: its place, and a way in for those who come by keyboard before it is made. */
function waitingView(index: number, label: string, sections: Sections): TemplateResult {
  return html`<ol role="list" class="chunk waiting" data-chunk=${index}>
    <li>
      <button class="meta-font" @focus=${() => sections.enter(index)} @click=${() => sections.enter(index)}>
        ${label}
      </button>
    </li>
  </ol>`;
}
