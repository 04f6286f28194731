import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../data/schema.js';
import {directionOf} from '../format/direction.js';
import type {Item, TimelineKind} from '../model/timeline.js';
import {headingView, namesView, textView, type Context} from './context.js';
import {detailsView} from './details.js';
import {linesView, proseView} from './prose.js';
import {isDashed, kindClass, markView} from './marks.js';
import {relationsView, type Relations} from './relations.js';
import {reporterInStanding} from './report.js';
import {rowOf} from './row.js';
import {SEPARATOR} from './separator.js';
import {whenView} from './when.js';

export interface EntryState extends Relations {
  readonly previous: Item | undefined;
  readonly selected: boolean;
  /** Whether it is the first entry shown whose date the source does not state. */
  readonly hasLegend: boolean;
}

/** The headline comes first for those who hear it; the grid puts date and kind where they are seen. */
export function entryView(item: Item, state: EntryState, context: Context): TemplateResult {
  const {entry} = item;
  const kind = context.timeline.kinds.get(entry.kind);
  return html`<article
    id="e-${entry.id}"
    part="entry"
    class="entry item ${weightOf(entry, state)} ${kindClass(entry.kind)}"
    tabindex="-1"
    aria-labelledby="h-${entry.id} t-${entry.id}"
    aria-current=${state.selected ? 'true' : nothing}
  >
    ${headingView(context.headingLevel + 1, `h-${entry.id}`, 'headline', textView(entry.headline, context))}
    ${whenView(item, state.previous, state.hasLegend, context)}
    <div class="mark" part="mark">${kind && markView(kind.mark, entry.standing)}</div>
    ${metaView(entry, kind, context)} ${bodyView(entry, state, context)}
  </article>`;
}

/** What confirms or denies a claim is large, all of it alike; assessments are small. */
function weightOf({kind}: Entry, {statements}: Relations): string {
  if (statements.some(({stance}) => stance === 'confirms' || stance === 'denies')) return 'major';
  return kind === 'assessment' ? 'minor' : '';
}

/** Where there is room, what goes with the text is beside it; several pictures are always below it. */
function bodyView(entry: Entry, state: Relations, context: Context): unknown {
  const summary = proseView(entry.summary, 'summary', context);
  const media = context.media?.(entry) ?? nothing;
  const beside = [quoteView(entry, context), media, relationsView(entry, state, context)].filter(
    (part) => part !== nothing,
  );
  const details = detailsView(entry, context);
  if (summary === nothing && beside.length === 0 && details === nothing) return nothing;
  const classes = beside.length === 0 ? '' : media !== nothing && entry.media!.length > 1 ? 'wide' : 'split';
  return html`<div class="body ${classes}">
    ${summary} ${beside.length > 0 ? html`<div class="beside">${beside}</div>` : nothing} ${details}
  </div>`;
}

/** The label in the document, or the message for a built-in kind. */
export function kindLabel(id: string, kind: TimelineKind | undefined, context: Context): unknown {
  return kind?.label === undefined
    ? context.translate(`kind.${id as 'event'}`)
    : html`<span class="text">${textView(kind.label, context)}</span>`;
}

/** What is the same for all entries, or is not known, is left out. */
function metaView(entry: Entry, kind: TimelineKind | undefined, context: Context): unknown {
  const parts = [
    hasKinds(context) && html`<span class="kind" part="kind">${kindLabel(entry.kind, kind, context)}</span>`,
    whoView(entry, context),
    hasStanding(entry, context) &&
      html`<span class="standing ${isWeak(entry) ? 'weak' : ''}" part="standing">${standingView(entry, context)}</span>`,
    context.updateMark?.(entry),
  ].filter((part) => part && part !== nothing);
  if (parts.length === 0) return nothing;
  return html`<p part="meta" class="meta meta-font">${rowOf(parts, SEPARATOR)}</p>`;
}

/** Only a weak standing is in a box, unless the kind says the same. */
function isWeak({kind, standing}: Entry): boolean {
  return isDashed(standing) && kind !== 'question';
}

/** Whether the entries of the record differ in their kind. */
export function hasKinds({timeline}: Pick<Context, 'timeline'>): boolean {
  return timeline.kinds.size > 1;
}

/** Whether the standing of an entry is known, or the record says in its own words that it is not. */
export function hasStanding({standing}: Entry, {timeline}: Pick<Context, 'timeline'>): boolean {
  return standing !== 'unstated' || timeline.standings.has(standing);
}

export function whoView({actors, about, speaker}: Entry, context: Context): unknown {
  const who = [
    actors.length > 0 ? namesView(actors, context) : undefined,
    speaker && html`<span class="text">${textView(speaker, context)}</span>`,
    actors.length === 0 && about
      ? context.translate.parts('about', {who: namesView(about, context)})
      : undefined,
  ].filter(Boolean);
  if (who.length === 0) return nothing;
  return html`<span class="actors" part="actors">${rowOf(who, '\u00a0· ')}</span>`;
}

export function standingView(entry: Entry, context: Context): unknown {
  const {standing, reported} = entry;
  const label = context.timeline.standings.get(standing);
  if (label !== undefined) return textView(label, context);
  const reporter = reporterInStanding(entry, context);
  if (reporter === undefined) return context.translate(`standing.${standing}`);
  return rowOf(
    context.translate.parts('reportedBy', {
      who: namesView([reporter], context, true),
      date: context.format.date(reported!.date).text,
    }),
  );
}

function quoteView({quote}: Entry, context: Context): unknown {
  if (!quote) return nothing;
  return html`<figure part="quote" class="quote">
    <blockquote lang=${quote.lang} dir=${directionOf(quote.text)}>${rowOf(context.translate.parts('quoted', {text: html`<span class="text">${linesView(quote.text)}</span>`}))}</blockquote>
    ${
      quote.speaker &&
      html`<figcaption class="meta-font text">${textView(quote.speaker, context)}</figcaption>`
    }
  </figure>`;
}
