/** The claims in a narrow element: a list per claim. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {
  compareStatements,
  NOBODY,
  type Cell,
  type ClaimRow,
  type ClaimsTable,
  type CellStatement,
} from '../claims-table.js';
import {headingView, namesView, textView} from '../../../views/context.js';
import type {ClaimsContext} from '../messages.js';
import type {ClaimsState} from '../claims-state.js';
import {rankText, statementDateView, speakerView, stanceLink, statementsView} from './statement.js';

type SpeakerCell = Cell & {readonly speaker: string};

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
  const speakerCells = cells.map((cell, index): SpeakerCell => ({...cell, speaker: speakers[index]!}));
  const speaking = speakerCells
    .filter(({statements}) => statements.length > 0)
    .sort((a, b) => compareStatements(a.statements[0]!, b.statements[0]!));
  const silent = speakerCells.filter(
    ({statements, speaker}) => statements.length === 0 && speaker !== NOBODY,
  );
  return html`<div class="claim-block">
    ${headingView(
      context.headingLevel + 1,
      `c-${claim}`,
      'claim',
      html`<span class="text">${textView(text, context)}</span>`,
    )}
    <ul role="list" class="meta-font" aria-labelledby="c-${claim}">
      ${speaking.map((cell) => html`<li>${speakingView(cell, state, context)}</li>`)}
      ${silentView(
        'claims.absentOf',
        silent.filter(({isOnRecord}) => !isOnRecord),
        context,
      )}
      ${silentView(
        'claims.heldOf',
        silent.filter(({isOnRecord}) => isOnRecord),
        context,
      )}
    </ul>
  </div>`;
}

function speakingView(
  {speaker, statements}: SpeakerCell,
  state: ClaimsState,
  context: ClaimsContext,
): TemplateResult {
  return html`<span class="speaker">${speakerView(speaker, context)}:</span>
    ${statementsView(statements, (statement) => statementView(statement, state, context))}`;
}

function statementView(statement: CellStatement, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const {rank} = statement;
  return html`<span part="statement" class="statement" dir="auto"
    >${stanceLink(statement, state, context)}<span class="statement-meta"
      >${rank === undefined ? nothing : `, ${rankText(rank, context)}`} · ${statementDateView(statement, context)}</span
    ></span
  >`;
}

/** The speakers without a shown statement, in one line. */
function silentView(
  key: 'claims.absentOf' | 'claims.heldOf',
  silent: readonly SpeakerCell[],
  context: ClaimsContext,
): unknown {
  if (silent.length === 0) return nothing;
  const names = namesView(
    silent.map(({speaker}) => speaker),
    context,
  );
  return html`<li part="absent" class="absent">${context.translate.parts(key, {who: names})}</li>`;
}
