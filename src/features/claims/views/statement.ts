/** What one speaker says of one claim: the way in to the entry, when it was said, and whether first. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Text} from '../../../data/schema.js';
import {pickText} from '../../../format/text.js';
import type {Rank} from '../../../model/claims.js';
import {NOBODY, type Said} from '../claims-table.js';
import {namesView, textView} from '../../../views/context.js';
import type {ClaimsContext} from '../messages.js';
import {markView} from '../../../views/marks.js';
import {lagText} from '../../../views/relations.js';
import type {ClaimsState} from '../claims-state.js';

/** One statement stands by itself; of several, each is an item of a list. */
export function statementsView(
  said: readonly Said[],
  view: (statement: Said) => TemplateResult,
): TemplateResult {
  return said.length === 1
    ? view(said[0]!)
    : html`<ul role="list">
        ${said.map((statement) => html`<li>${view(statement)}</li>`)}
      </ul>`;
}

/** The stance, which leads to the entry. What sight has of the mark is told beside. */
export function stanceLink(
  {entry, stance}: Said,
  state: ClaimsState,
  context: ClaimsContext,
): TemplateResult {
  const kind = context.timeline.kinds.get(entry.kind);
  const follow = (event: Event): void => {
    event.preventDefault();
    state.follow(entry.id, event.currentTarget as HTMLElement);
  };
  return html`<a
    part="link"
    class="stance k-${kind?.label === undefined ? entry.kind : 'own'}"
    href="#e-${entry.id}"
    title=${`${kindWord(entry, context)} · ${standingWords(entry, context)}`}
    aria-current=${entry.id === state.selected ? 'true' : nothing}
    @click=${follow}
    >${kind && markView(kind.mark, entry.standing)}<span
      ><span class="word">${context.translate(`stance.${stance}`)}</span
      ><span class="visually-hidden"> (<span class="text">${textView(entry.headline, context)}</span>)</span></span
    ></a
  >`;
}

/** When it was said; a date that the source does not state looks different, and is told to be so. */
export function saidView({entry}: Said, {format, translate}: ClaimsContext): TemplateResult {
  const {reported} = entry;
  const {text, machine} = reported ? format.date(reported.date) : format.date(entry.date, entry.extent);
  const basis = (reported ? reported.dating : entry.dating)?.basis ?? 'stated';
  const classes = `date ${basis === 'stated' ? 'stated' : 'unstated'}`;
  return html`${
    machine
      ? html`<time class=${classes} datetime=${machine}>${text}</time>`
      : html`<span class=${classes}>${text}</span>`
  }${basis === 'stated' ? nothing : html`<span class="visually-hidden"> (${translate(`basis.${basis}`)})</span>`}`;
}

/** "first", or how much later. */
export function rankWords(rank: Rank, context: ClaimsContext): string {
  if (rank === 'first' || rank === 'unknown') return context.translate(`claims.${rank}`);
  return lagText(rank, context);
}

/** The one who says it. */
export function speakerView(speaker: string, context: ClaimsContext): unknown {
  return speaker === NOBODY ? context.translate('claims.nobody') : namesView([speaker], context);
}

function kindWord({kind: id}: Entry, context: ClaimsContext): string {
  const label = context.timeline.kinds.get(id)?.label;
  return label === undefined ? context.translate(`kind.${id as 'event'}`) : plain(label, context);
}

function standingWords({standing, reported}: Entry, context: ClaimsContext): string {
  const {translate, format, timeline} = context;
  const actor = timeline.actors.get(reported?.by ?? '');
  return standing === 'reported' && reported && actor
    ? translate('reportedBy', {
        who: plain(actor.short ?? actor.name, context),
        date: format.date(reported.date).text,
      })
    : translate(`standing.${standing}`);
}

function plain(text: Text, {locale, timeline}: ClaimsContext): string {
  return pickText(text, locale, timeline.document.lang).value;
}
