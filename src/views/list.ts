/** A list, or a section of one: a rail of entries. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Item, Snapshot} from '../model/timeline.js';
import type {Context, Updates} from './context.js';
import {entryView} from './entry.js';

/** A list of more entries is long: of it, not all is in the document at first. */
export const LONG = 50;

const eachByPlace: Updates['each'] = (items, view) => items.map(view);

export interface ListState {
  readonly snapshot: Snapshot;
  readonly selected: string | undefined;
}

export function listView(items: readonly Item[], state: ListState, context: Context): TemplateResult {
  return html`<div class="list" part="list">${sectionView(items, '', undefined, state, context)}</div>`;
}

/**
 * @param name further classes of a section of a longer list
 * @param label what tells a section from the others
 */
export function sectionView(
  items: readonly Item[],
  name: string,
  label: string | undefined,
  {snapshot, selected}: ListState,
  context: Context,
): TemplateResult {
  const {targets, statements} = snapshot;
  return html`<ol role="list" class="chunk ${name}" aria-label=${label ?? nothing}>
    ${(context.updates?.each ?? eachByPlace)(
      items,
      (item, place) =>
        html`<li>
          ${entryView(
            item,
            {
              previous: items[place - 1],
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
