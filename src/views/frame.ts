/** What stands around the entries: title, figures, status, source line. */
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineDocument} from '../data/schema.js';
import type {Counts} from '../model/counts.js';
import {around, headingView, linkView, textView, type Context} from './context.js';
import {lagWords} from './relations.js';

export function headerView(heading: string | undefined, counts: Counts, context: Context): TemplateResult {
  const {title, description, coverage} = context.timeline.document;
  return html`<header part="header" class="header">
    <div id="heading">
      <slot name="heading"
        >${headingView(
          context.headingLevel,
          'title',
          'title',
          html`<span class="text">${heading ?? textView(title, context)}</span>`,
        )}</slot
      >
    </div>
    ${description && html`<p part="description" class="description text">${textView(description, context)}</p>`}
    ${coverage && html`<p part="coverage" class="coverage meta-font text">${textView(coverage, context)}</p>`}
    ${countsView(counts, context)}
  </header>`;
}

/** "2 official confirmations, next day, by local dates", "4 policy responses", …, "22 Oct – 13 Nov 2024". */
export function countsView(counts: Counts, context: Context): TemplateResult | typeof nothing {
  const {translate} = context;
  const {confirmations, responses, questions, entries, lag, days} = counts;
  const figures = [
    confirmations > 0 &&
      [translate('count.confirmations', {n: confirmations}), lag && lag !== 'first' && lagWords(lag, context)]
        .filter(Boolean)
        .join(', '),
    responses > 0 && translate('count.responses', {n: responses}),
    questions > 0 && translate('count.questions', {n: questions}),
  ].filter(Boolean);
  if (entries === 0) return nothing;
  return html`<ul role="list" part="counts" class="counts meta-font" aria-label=${translate('counts')}>
    ${(figures.length > 0 ? figures : [translate('count.entries', {n: entries})]).map((figure) => html`<li>${figure}</li>`)}
    ${days && html`<li><strong>${context.format.date(days).text}</strong></li>`}
  </ul>`;
}

/** How many entries are shown, how many answer the filters, and how many there are. */
export interface ResultCounts {
  readonly shown: number;
  readonly filtered: number;
  readonly total: number;
}

/**
 * Tells, politely, what is shown; in view only where something is left out.
 * @param asOf what is told of the record as of a day, and the way back from it
 * @param clear what lifts the filters
 */
export function statusView(
  {shown, filtered, total}: ResultCounts,
  asOf: {readonly line: unknown; readonly now: unknown} | undefined,
  clear: unknown,
  {translate}: Context,
): TemplateResult {
  return html`<div class="status meta-font">
    <span role="status" part="status" class=${filtered < total || asOf?.now ? '' : 'visually-hidden'}
      >${asOf?.line ?? translate('shown', {shown, total})}</span
    >
    ${clear} ${asOf?.now}
  </div>`;
}

export function footerView(context: Context): TemplateResult {
  const {document} = context.timeline;
  const {translate} = context;
  const {licence} = document;
  return html`<footer part="footer" class="footer meta-font">
    <p part="source">${translate('source')}: ${sourceLine(document, context)}</p>
    ${document.source.note && html`<p class="text">${textView(document.source.note, context)}</p>`}
    ${licence && html`<p>${translate('licence')}: <span class="text">${textView(licence, context)}</span></p>`}
    ${context.further?.footer(context)}
    ${
      document.entries.some(({dating}) => dating && dating.basis !== 'stated')
        ? html`<p>${translate('datedLegend')}</p>`
        : nothing
    }
    <slot name="footer"></slot>
  </footer>`;
}

export function sourceLine({source}: TimelineDocument, context: Context): unknown {
  const {translate} = context;
  const title = html`<cite class="text">${textView(source.title, context)}</cite>`;
  const parts = [
    around(translate('quoted', {text: '{text}'}), 'text', linkView(source.url, title, context)),
    source.author &&
      around(
        translate('by', {author: '{author}'}),
        'author',
        html`<span class="text">${source.author}</span>`,
      ),
    ...(context.further?.origin(source, context) ?? []),
  ].filter(Boolean);
  return parts.map((part, index) => [index > 0 ? ', ' : nothing, part]);
}
