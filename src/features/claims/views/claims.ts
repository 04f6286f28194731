/** The layout of claims: the table or the lists, and under it the entry that a cell leads to. */
import {html, type TemplateResult} from 'lit';
import type {ClaimsState} from '../claims-state.js';
import type {ClaimsTable} from '../claims-table.js';
import type {ClaimsContext} from '../messages.js';
import type {LayoutState} from '../../../views/layout.js';
import {listView} from '../../../views/list.js';
import {selectedView} from '../../../views/selected.js';
import {listsView} from './lists.js';
import {tableView} from './table.js';

/** So many speakers have room beside one another on paper. */
const ABREAST = 7;

/** Paper takes every entry, opened. */
export function claimsView(
  table: ClaimsTable,
  state: ClaimsState,
  {narrow, paper}: {readonly narrow: boolean; readonly paper: boolean},
  context: ClaimsContext,
): TemplateResult {
  const absence = absenceOf(table, state);
  const isTable = paper ? table.speakers.length <= ABREAST : !narrow;
  return html`<div part="claims" class="claims">
    ${
      absence
        ? html`<p part="absent" class="absent">${context.translate(absence)}</p>`
        : isTable
          ? tableView(table, state, context)
          : listsView(table, state, context)
    }
    ${
      paper
        ? html`<div class="on-paper">${listView(state.items, state, context)}</div>`
        : selectedView(state, context, state.closed)
    }
  </div>`;
}

/** What is said where there is nothing to lay out. */
function absenceOf({rows, speakers}: ClaimsTable, {snapshot}: LayoutState) {
  if (rows.length === 0) return 'claims.none';
  if (speakers.length > 0) return undefined;
  return snapshot.statements.size > 0 ? 'claims.noneShown' : 'claims.noneYet';
}
