/** The table or the lists, and below them the selected entry. */
import {html, type TemplateResult} from 'lit';
import type {ClaimsState} from '../claims-state.js';
import type {ClaimsTable} from '../claims-table.js';
import type {ClaimsContext} from '../messages.js';
import type {LayoutState} from '../../../views/layout.js';
import {listView} from '../../../views/list.js';
import {selectedView} from '../../../views/selected.js';
import {listsView} from './lists.js';
import {tableView} from './table.js';

/** The number of speakers whose columns fit on a printed page. */
const MAX_PRINTED_SPEAKERS = 7;

export interface Medium {
  readonly isNarrow: boolean;
  readonly isPrint: boolean;
  /** Whether the table has so many cells that lists replace it at any width. */
  readonly isLarge: boolean;
}

/** In print, all entries follow instead of the selected one. */
export function claimsView(
  table: ClaimsTable,
  state: ClaimsState,
  {isNarrow, isPrint, isLarge}: Medium,
  context: ClaimsContext,
): TemplateResult {
  const emptyMessage = emptyMessageOf(table, state);
  const isTable = !isLarge && (isPrint ? table.speakers.length <= MAX_PRINTED_SPEAKERS : !isNarrow);
  return html`<div part="claims" class="claims">
    ${
      emptyMessage
        ? html`<p part="absent" class="absent">${context.translate(emptyMessage)}</p>`
        : isTable
          ? tableView(table, state, context)
          : listsView(table, state, context)
    }
    ${
      isPrint
        ? html`<div class="print-entries">${listView(state.items, state, context)}</div>`
        : selectedView(state, context, state.onClose)
    }
  </div>`;
}

function emptyMessageOf({rows, speakers}: ClaimsTable, {snapshot}: LayoutState) {
  if (rows.length === 0) return 'claims.none';
  if (speakers.length > 0) return undefined;
  return snapshot.statements.size > 0 ? 'claims.noneShown' : 'claims.noneYet';
}
