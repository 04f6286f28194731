/** A statement of a speaker about a claim: a link to its entry, its date and its rank. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Text} from '../../../data/schema.js';
import {pickText} from '../../../format/text.js';
import type {Rank} from '../../../model/claims.js';
import {NOBODY, type CellStatement} from '../claims-table.js';
import {namesView, textView} from '../../../views/context.js';
import {hasKinds, hasStanding} from '../../../views/entry.js';
import {entryHref, followHandler} from '../../../views/entry-link.js';
import {dateClass} from '../../../views/when.js';
import type {ClaimsContext} from '../messages.js';
import {lagText} from '../../../views/lag.js';
import {stanceMark} from '../../../views/stance-mark.js';
import type {ClaimsState} from '../claims-state.js';

/** Several statements become a list. */
export function statementsView(
  statements: readonly CellStatement[],
  view: (statement: CellStatement) => TemplateResult,
): TemplateResult {
  return statements.length === 1
    ? view(statements[0]!)
    : html`<ul role="list">
        ${statements.map((statement) => html`<li>${view(statement)}</li>`)}
      </ul>`;
}

/** The colour of the stance, and whether it is marked as the first to take it. */
export function statementClass({stance, rank}: CellStatement): string {
  return `by-${stance} ${rank === 'first' ? 'is-first' : ''}`;
}

/** The stance, as a link to the entry. Its title has what a list shows of the entry's kind and standing. */
export function stanceLink(
  {entry, stance}: CellStatement,
  state: ClaimsState,
  context: ClaimsContext,
): TemplateResult {
  const title = [
    hasKinds(context) && kindText(entry, context),
    hasStanding(entry, context) && standingText(entry, context),
  ];
  return html`<a
    part="link"
    class="stance"
    href=${entryHref(entry.id, context)}
    data-entry=${entry.id}
    title=${title.filter(Boolean).join(' · ') || nothing}
    aria-current=${entry.id === state.selected ? 'true' : nothing}
    @click=${followHandler((link) => state.onFollow(entry.id, link))}
    >${stanceMark(stance)}<span
      ><span class="word">${context.translate(`stance.${stance}`)}</span
      ><span class="visually-hidden"> (<span class="text">${textView(entry.headline, context)}</span>)</span></span
    ></a
  >`;
}

/** When the statement was made. A date that the source does not state is marked, for assistive technology too. */
export function statementDateView(
  {entry}: CellStatement,
  {format, translate}: ClaimsContext,
): TemplateResult {
  const {reported} = entry;
  const {text, machine} = reported ? format.date(reported.date) : format.date(entry.date, entry.extent);
  const dating = reported ? reported.dating : entry.dating;
  const basis = dating?.basis ?? 'stated';
  const classes = dateClass(dating);
  return html`${
    machine
      ? html`<time class=${classes} datetime=${machine}>${text}</time>`
      : html`<span class=${classes}>${text}</span>`
  }${basis === 'stated' ? nothing : html`<span class="visually-hidden"> (${translate(`basis.${basis}`)})</span>`}`;
}

/** "first", "one day later (local dates)" */
export function rankView(rank: Rank, context: ClaimsContext): unknown {
  if (rank === 'first') return html`<strong class="first">${context.translate('claims.first')}</strong>`;
  return rank === 'unknown' ? context.translate('claims.unknown') : lagText(rank, context);
}

export function speakerView(speaker: string, context: ClaimsContext): unknown {
  return speaker === NOBODY ? context.translate('claims.nobody') : namesView([speaker], context);
}

/** The short name, if there is one; the full name follows it for assistive technology. */
export function shortSpeakerView(speaker: string, context: ClaimsContext): unknown {
  if (speakerTexts(speaker, context).short === undefined) return speakerView(speaker, context);
  return html`${namesView([speaker], context, true)}<span class="visually-hidden"> (${namesView([speaker], context)})</span>`;
}

/** The names as text. The short one is absent if it is the same. */
export function speakerTexts(
  speaker: string,
  context: ClaimsContext,
): {readonly full: string; readonly short?: string} {
  const actor = context.timeline.actors.get(speaker);
  if (!actor) return {full: context.translate('claims.nobody')};
  const [full, short] = [textIn(actor.name, context), textIn(actor.short ?? actor.name, context)];
  return short === full ? {full} : {full, short};
}

function kindText({kind: id}: Entry, context: ClaimsContext): string {
  const label = context.timeline.kinds.get(id)?.label;
  return label === undefined ? context.translate(`kind.${id as 'event'}`) : textIn(label, context);
}

function standingText({standing, reported}: Entry, context: ClaimsContext): string {
  const {translate, format, timeline} = context;
  const label = timeline.standings.get(standing);
  if (label !== undefined) return textIn(label, context);
  const actor = timeline.actors.get(reported?.by ?? '');
  return standing === 'reported' && reported && actor
    ? translate('reportedBy', {
        who: textIn(actor.short ?? actor.name, context),
        date: format.date(reported.date).text,
      })
    : translate(`standing.${standing}`);
}

export function textIn(text: Text, {locale, timeline}: ClaimsContext): string {
  return pickText(text, locale, timeline.document.lang).value;
}
