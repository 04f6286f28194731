/** The claims where there is no room for a table: a list a claim of who says what. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {compareSaid, NOBODY, type Cell, type ClaimRow, type ClaimsTable, type Said} from '../claims-table.js';
import {headingView, namesView, textView} from '../../../views/context.js';
import type {ClaimsContext} from '../messages.js';
import type {ClaimsState} from '../claims-state.js';
import {rankWords, saidView, speakerView, stanceLink, statementsView} from './statement.js';

type Column = Cell & {readonly speaker: string};

export function listsView(table: ClaimsTable, state: ClaimsState, context: ClaimsContext): TemplateResult {
  return html`<p class="caption meta-font">${context.translate('claims.caption')}</p>
    ${repeat(
      state.rows,
      ({claim}) => claim,
      (row) => claimView(row, table, state, context),
    )}`;
}

function claimView(
  {claim, cells}: ClaimRow,
  {speakers}: ClaimsTable,
  state: ClaimsState,
  context: ClaimsContext,
): TemplateResult {
  const text = context.timeline.claims.get(claim)?.text ?? claim;
  const columns = cells.map((cell, index): Column => ({...cell, speaker: speakers[index]!}));
  const speaking = columns
    .filter(({said}) => said.length > 0)
    .sort((a, b) => compareSaid(a.said[0]!, b.said[0]!));
  const silent = columns.filter(({said, speaker}) => said.length === 0 && speaker !== NOBODY);
  return html`<div class="claim-block">
    ${headingView(
      context.headingLevel + 1,
      `c-${claim}`,
      'claim',
      html`<span class="text">${textView(text, context)}</span>`,
    )}
    <ul role="list" class="meta-font" aria-labelledby="c-${claim}">
      ${speaking.map((column) => html`<li>${speakingView(column, state, context)}</li>`)}
      ${silentView(
        'claims.absentOf',
        silent.filter(({onRecord}) => !onRecord),
        context,
      )}
      ${silentView(
        'claims.heldOf',
        silent.filter(({onRecord}) => onRecord),
        context,
      )}
    </ul>
  </div>`;
}

function speakingView({speaker, said}: Column, state: ClaimsState, context: ClaimsContext): TemplateResult {
  return html`<span class="speaker">${speakerView(speaker, context)}:</span>
    ${statementsView(said, (statement) => statementView(statement, state, context))}`;
}

function statementView(said: Said, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const {rank} = said;
  return html`<span part="statement" class="statement" dir="auto"
    >${stanceLink(said, state, context)}<span class="told"
      >${rank === undefined ? nothing : `, ${rankWords(rank, context)}`} · ${saidView(said, context)}</span
    ></span
  >`;
}

/** Those who say nothing, in one line. */
function silentView(
  key: 'claims.absentOf' | 'claims.heldOf',
  silent: readonly Column[],
  context: ClaimsContext,
): unknown {
  if (silent.length === 0) return nothing;
  const names = namesView(
    silent.map(({speaker}) => speaker),
    context,
  );
  return html`<li part="absent" class="absent">${context.translate.parts(key, {who: names})}</li>`;
}
