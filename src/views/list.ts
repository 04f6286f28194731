/** The list: a rail of entries, in sections of which only those near the view are in the document. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Item, Snapshot} from '../model/timeline.js';
import type {Context} from './context.js';
import {entryView} from './entry.js';

export interface ListState {
  /** The items shown, cut into sections. */
  readonly chunks: readonly (readonly Item[])[];
  readonly isRendered: (chunk: number) => boolean;
  /** Puts a section into the document and moves the focus into it. */
  readonly enter: (chunk: number) => void;
  readonly snapshot: Snapshot;
  readonly selected: string | undefined;
}

/** Each section is made anew only when what it shows has changed. */
export function listView(state: ListState, context: Context): TemplateResult {
  const {chunks, snapshot, selected, isRendered} = state;
  return html`<div class="list" part="list">
    ${chunks.map((chunk, index) => {
      const marked = chunk.some(({entry}) => entry.id === selected) ? selected : undefined;
      const rendered = isRendered(index);
      return guard([chunk, snapshot, context, marked, rendered, chunks.length > 1], () =>
        rendered ? chunkView(chunk, index, marked, state, context) : waitingView(index, state, context),
      );
    })}
  </div>`;
}

function chunkView(
  chunk: readonly Item[],
  index: number,
  selected: string | undefined,
  state: ListState,
  context: Context,
): TemplateResult {
  const {targets, statements} = state.snapshot;
  const many = state.chunks.length > 1;
  return html`<ol
    role="list"
    class="chunk ${many ? 'one-of-many' : ''}"
    aria-label=${many ? rangeLabel('range', index, state, context) : nothing}
  >
    ${chunk.map(
      (item, place) =>
        html`<li>
          ${entryView(
            item,
            {
              previous: chunk[place - 1],
              selected: item.entry.id === selected,
              statements: statements.get(item.entry.id) ?? [],
              targets,
            },
            context,
          )}
        </li>`,
    )}
  </ol>`;
}

/** A section that is not made yet: its place, and a way in for those who come by keyboard before it is made. */
function waitingView(index: number, state: ListState, context: Context): TemplateResult {
  return html`<ol role="list" class="chunk waiting" data-chunk=${index}>
    <li>
      <button class="meta-font" @focus=${() => state.enter(index)} @click=${() => state.enter(index)}>
        ${rangeLabel('showRange', index, state, context)}
      </button>
    </li>
  </ol>`;
}

function rangeLabel(
  key: 'range' | 'showRange',
  index: number,
  {chunks}: ListState,
  {words}: Context,
): string {
  const before = chunks.slice(0, index).reduce((sum, {length}) => sum + length, 0);
  const total = chunks.reduce((sum, {length}) => sum + length, 0);
  return words(key, {from: before + 1, to: before + (chunks[index]?.length ?? 0), total});
}
