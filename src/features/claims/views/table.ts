/** The claims as a table: a row per claim, a column per speaker. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Cell, ClaimRow, ClaimsTable, CellStatement} from '../claims-table.js';
import {textView} from '../../../views/context.js';
import type {ClaimsContext} from '../messages.js';
import type {ClaimsState} from '../claims-state.js';
import {scrollBox} from './scroll-box.js';
import {rankText, statementDateView, speakerView, stanceLink, statementsView} from './statement.js';

export function tableView(table: ClaimsTable, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const {translate} = context;
  return html`<div class="claims-box" ${scrollBox('claims-caption')}>
    <table part="claims-table" class="claims-table meta-font">
      <caption id="claims-caption">
        <span>${translate('claims.caption')}</span>
      </caption>
      <thead>
        <tr>
          ${headerView(undefined, translate('claims.claim'), state)}
          ${table.speakers.map((speaker) => headerView(speaker, speakerView(speaker, context), state))}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          state.rows,
          ({claim}) => claim,
          (row) => rowView(row, state, context),
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param speaker undefined for the column of claims */
function headerView(speaker: string | undefined, name: unknown, {sort, onSort}: ClaimsState): TemplateResult {
  const isSorted = sort !== undefined && sort.speaker === speaker;
  const direction = !isSorted ? undefined : sort.descending ? 'descending' : 'ascending';
  return html`<th scope="col" aria-sort=${direction ?? nothing}>
    <button type="button" part="sort" class="sort" @click=${() => onSort(speaker)}>
      <span>${name}</span>${arrowsView(direction)}
    </button>
  </th>`;
}

/** Both arrows, or only that of the current direction. */
function arrowsView(direction: 'ascending' | 'descending' | undefined): TemplateResult {
  return html`<svg viewBox="0 0 8 12" aria-hidden="true" focusable="false">
    ${direction === 'descending' ? nothing : svg`<path fill="currentColor" d="M0.5 5 4 0.5 7.5 5Z" />`}
    ${direction === 'ascending' ? nothing : svg`<path fill="currentColor" d="M0.5 7 4 11.5 7.5 7Z" />`}
  </svg>`;
}

function rowView({claim, cells}: ClaimRow, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const text = context.timeline.claims.get(claim)?.text ?? claim;
  return html`<tr>
    <th scope="row" part="claim" class="claim"><span class="text">${textView(text, context)}</span></th>
    ${cells.map((cell) => html`<td>${cellView(cell, state, context)}</td>`)}
  </tr>`;
}

/** Never empty: without a shown statement, it says whether one is on the record. */
function cellView(
  {statements, isOnRecord}: Cell,
  state: ClaimsState,
  context: ClaimsContext,
): TemplateResult {
  if (statements.length > 0)
    return statementsView(statements, (statement) => statementView(statement, state, context));
  return html`<span part="absent" class="absent">${context.translate(isOnRecord ? 'claims.held' : 'claims.absent')}</span>`;
}

function statementView(statement: CellStatement, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const {rank} = statement;
  return html`<div part="statement" class="statement">
    ${stanceLink(statement, state, context)}
    <div class="statement-meta">
      <bdi>${statementDateView(statement, context)}${rank === undefined ? nothing : `, ${rankText(rank, context)}`}</bdi>
    </div>
  </div>`;
}
