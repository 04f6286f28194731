/** The claims as a table: a row per claim, a column per speaker. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {keyedList} from '../../../views/keyed-list.js';
import type {Cell, ClaimRow, ClaimsTable, CellStatement} from '../claims-table.js';
import {textView} from '../../../views/context.js';
import type {ClaimsContext} from '../messages.js';
import type {ClaimsState} from '../claims-state.js';
import {scrollBox} from './scroll-box.js';
import {
  rankView,
  shortSpeakerView,
  speakerTexts,
  stanceLink,
  statementClass,
  statementDateView,
  statementsView,
} from './statement.js';

/** Names with more characters would have five lines and more in a narrow column. */
const MAX_NARROW_NAME = 32;

export function tableView(table: ClaimsTable, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const {translate} = context;
  return html`<div class="claims-box" ${scrollBox('claims-caption')}>
    <table part="claims-table" class="claims-table meta-font">
      <caption id="claims-caption">
        <span>${translate('claims.caption')}</span>
      </caption>
      <thead>
        <tr>
          ${headerView(undefined, {name: translate('claims.claim')}, state)}
          ${table.speakers.map((speaker) => headerView(speaker, headingOf(speaker, context), state))}
        </tr>
      </thead>
      <tbody>
        ${keyedList(
          state.rows,
          ({claim}) => claim,
          (row) => rowView(row, table, state, context),
        )}
      </tbody>
    </table>
  </div>`;
}

interface Heading {
  readonly name: unknown;
  /** The full name of a speaker. Not the title of the button: screen readers would read it again, as its description. */
  readonly title?: string;
  /** Whether the name needs a wider column. */
  readonly isLong?: boolean;
}

function headingOf(speaker: string, context: ClaimsContext): Heading {
  const {full, short} = speakerTexts(speaker, context);
  return {
    name: shortSpeakerView(speaker, context),
    title: full,
    isLong: (short ?? full).length > MAX_NARROW_NAME,
  };
}

/** @param speaker undefined for the column of claims */
function headerView(
  speaker: string | undefined,
  {name, title, isLong = false}: Heading,
  {sort, onSort}: ClaimsState,
): TemplateResult {
  const isSorted = sort !== undefined && sort.speaker === speaker;
  const direction = !isSorted ? undefined : sort.descending ? 'descending' : 'ascending';
  return html`<th scope="col" class=${isLong ? 'long' : ''} aria-sort=${direction ?? nothing}>
    <button type="button" part="sort" class="sort" @click=${() => onSort(speaker)}>
      <span class="sort-name" dir="auto"><span class="sort-text" title=${title ?? nothing}>${name}</span>${arrowsView(direction)}</span>
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

function rowView(
  {claim, cells}: ClaimRow,
  {speakers}: ClaimsTable,
  state: ClaimsState,
  context: ClaimsContext,
): TemplateResult {
  const text = context.timeline.claims.get(claim)?.text ?? claim;
  return html`<tr>
    <th scope="row" part="claim" class="claim"><span class="text">${textView(text, context)}</span></th>
    ${speakers.map((speaker) => cellView(cells.get(speaker), state, context))}
  </tr>`;
}

/** Never empty: without a shown statement, it says whether one is on the record. */
function cellView(cell: Cell | undefined, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const [first, ...others] = cell?.statements ?? [];
  if (!first)
    return html`<td>
      <span part="absent" class="absent">${context.translate(cell ? 'claims.held' : 'claims.absent')}</span>
    </td>`;
  // The cell has the tint of the statement in it that was the first.
  const tinted = [first, ...others].find(({rank}) => rank === 'first') ?? first;
  return html`<td class=${statementClass(tinted)}>
    ${statementsView([first, ...others], (statement) => statementView(statement, state, context))}
  </td>`;
}

function statementView(statement: CellStatement, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const {rank, stance} = statement;
  return html`<div part="statement" class="statement by-${stance}">
    ${stanceLink(statement, state, context)}
    <div class="statement-meta">
      <bdi>${statementDateView(statement, context)}${rank === undefined ? nothing : [context.translate.comma, rankView(rank, context)]}</bdi>
    </div>
  </div>`;
}
