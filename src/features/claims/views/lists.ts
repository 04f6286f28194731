/** The claims as a list each: in a narrow element, and if a table would be too large. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {headingView, namesView, textView} from '../../../views/context.js';
import {inlineStyle} from '../../../views/inline-style.js';
import type {ClaimPart, SpeakerCell} from '../claim-sections.js';
import {NOBODY, type CellStatement, type ClaimRow, type ClaimsTable} from '../claims-table.js';
import type {ClaimsState} from '../claims-state.js';
import type {ClaimsContext} from '../messages.js';
import {
  rankView,
  speakerView,
  stanceLink,
  statementClass,
  statementDateView,
  statementsView,
  textIn,
} from './statement.js';

/** More names than these are a number. */
const MAX_NAMES = 8;

export function listsView(table: ClaimsTable, state: ClaimsState, context: ClaimsContext): TemplateResult {
  const {sections, isRendered} = state;
  return html`<p class="caption meta-font">${context.translate('claims.caption')}</p>
    ${sections.map((parts, index) =>
      isRendered(index)
        ? guard([parts, table, context, state.selected], () =>
            sectionView(parts, index, table, state, context),
          )
        : guard([parts, context], () => placeholderView(parts, index, state, context)),
    )}`;
}

function sectionView(
  parts: readonly ClaimPart[],
  index: number,
  table: ClaimsTable,
  state: ClaimsState,
  context: ClaimsContext,
): unknown {
  const views = parts.map((part) => claimView(part, table, state, context));
  if (state.sections.length === 1) return views;
  return html`<div role="group" tabindex="-1" data-section=${index} aria-label=${rangeText('claims.range', parts, state, context)}>
    ${views}
  </div>`;
}

/** Keeps the place of a section. Its button lets readers who use the keyboard or assistive technology enter the section. */
function placeholderView(
  parts: readonly ClaimPart[],
  index: number,
  state: ClaimsState,
  context: ClaimsContext,
): TemplateResult {
  const speaking = parts.reduce((sum, part) => sum + part.speaking.length, 0);
  const size = inlineStyle(`--_claims:${parts.length};--_speaking:${speaking}`);
  const enter = () => state.onEnter(index);
  return html`<div class="claim-placeholder" data-section=${index} ${size}>
    <button type="button" class="meta-font" @focus=${enter} @click=${enter}>
      ${rangeText('claims.showRange', parts, state, context)}
    </button>
  </div>`;
}

function rangeText(
  key: 'claims.range' | 'claims.showRange',
  parts: readonly ClaimPart[],
  {rows}: ClaimsState,
  {translate}: ClaimsContext,
): string {
  const [from, to] = [parts[0]!.place, parts.at(-1)!.place];
  return translate(key, {n: to - from + 1, from, to, total: rows.length});
}

function claimView(
  part: ClaimPart,
  {speakers}: ClaimsTable,
  state: ClaimsState,
  context: ClaimsContext,
): TemplateResult {
  const {claim, cells} = part.row;
  const text = context.timeline.claims.get(claim)?.text ?? claim;
  const id = `c-${claim}`;
  const heading = html`<span class="text">${textView(text, context)}</span>`;
  const silent = speakers.filter((speaker) => speaker !== NOBODY && !cells.get(speaker)?.statements.length);
  // Only the first of several lists has the heading in the same section.
  return html`<div class="claim-block ${part.isFirst ? '' : 'continued'}">
    ${part.isFirst ? headingView(context.headingLevel + 1, id, 'claim', heading) : nothing}
    <ul
      role="list"
      class="meta-font"
      aria-labelledby=${part.isFirst ? id : nothing}
      aria-label=${part.isFirst ? nothing : textIn(text, context)}
    >
      ${part.speaking.map((cell) => html`<li>${speakingView(cell, state, context)}</li>`)}
      ${part.isLast ? silentViews(silent, cells, context) : nothing}
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
  return html`<span part="statement" class="statement ${statementClass(statement)}" dir="auto"
    >${stanceLink(statement, state, context)}<span class="statement-meta"
      >${rank === undefined ? nothing : [context.translate.comma, rankView(rank, context)]} · ${statementDateView(statement, context)}</span
    ></span
  >`;
}

function silentViews(silent: readonly string[], cells: ClaimRow['cells'], context: ClaimsContext): unknown {
  return [
    silentView(
      'claims.absentOf',
      silent.filter((speaker) => !cells.has(speaker)),
      context,
    ),
    silentView(
      'claims.heldOf',
      silent.filter((speaker) => cells.has(speaker)),
      context,
    ),
  ];
}

/** The speakers without a shown statement, in one line. */
function silentView(
  key: 'claims.absentOf' | 'claims.heldOf',
  silent: readonly string[],
  context: ClaimsContext,
): unknown {
  if (silent.length === 0) return nothing;
  const {translate} = context;
  const who =
    silent.length > MAX_NAMES ? translate('claims.actors', {n: silent.length}) : namesView(silent, context);
  return html`<li part="absent" class="absent">${translate.parts(key, {who})}</li>`;
}
