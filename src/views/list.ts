import {html, nothing, type TemplateResult} from 'lit';
import type {Item, Snapshot} from '../model/timeline.js';
import type {Context} from './context.js';
import {entryView} from './entry.js';
import {keyedList} from './keyed-list.js';

export interface ListState {
  readonly snapshot: Snapshot;
  readonly selected: string | undefined;
  /** The id of the entry that explains what a dotted line means: the first whose date the source does not state. */
  readonly legend: string | undefined;
}

export function listView(items: readonly Item[], state: ListState, context: Context): TemplateResult {
  return html`<div class="list" part="list">${sectionView(items, '', undefined, state, context)}</div>`;
}

/**
 * A list, or a section of a long list.
 * @param className further classes
 * @param label the accessible name of a section
 * @param style a directive that sets its style
 */
export function sectionView(
  items: readonly Item[],
  className: string,
  label: string | undefined,
  {snapshot, selected, legend}: ListState,
  context: Context,
  style?: unknown,
): TemplateResult {
  const {entriesById, statements} = snapshot;
  return html`<ol role="list" class="chunk ${className}" aria-label=${label ?? nothing} ${style}>
    ${keyedList(
      items,
      ({entry}) => entry.id,
      (item, index) =>
        html`<li>
          ${entryView(
            item,
            {
              previous: items[index - 1],
              selected: item.entry.id === selected,
              hasLegend: item.entry.id === legend,
              statements: statements.get(item.entry.id) ?? [],
              entriesById,
            },
            context,
          )}
        </li>`,
    )}
  </ol>`;
}
