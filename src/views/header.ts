/** Above the entries: title, description, coverage note and counts. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Counts} from '../model/counts.js';
import {headingView, textView, type Context} from './context.js';
import {proseView} from './prose.js';
import {lagText} from './relations.js';

export function headerView(heading: string | undefined, counts: Counts, context: Context): TemplateResult {
  const {title, description, coverage} = context.timeline.document;
  return html`<header part="header" class="header">
    <div id="heading">
      <slot name="heading"
        >${titleView(heading ?? (title && textView(title, context)), context)}</slot
      >
    </div>
    ${proseView(description, 'description', context)}
    ${proseView(coverage, 'coverage', context, 'meta-font')}
    ${countsView(counts, context)}
  </header>`;
}

/** Without a title there is no heading, only a name for the region. */
function titleView(title: unknown, {headingLevel, translate}: Context): TemplateResult {
  return title === undefined
    ? html`<span class="visually-hidden">${translate('timeline')}</span>`
    : headingView(headingLevel, 'title', 'title', html`<span class="text">${title}</span>`);
}

/** "2 official confirmations, one day later (local dates)", "4 policy responses", …, "22 Oct – 13 Nov 2024". */
export function countsView(counts: Counts, context: Context): TemplateResult | typeof nothing {
  const {translate} = context;
  const {confirmations, responses, questions, entries, lag, days} = counts;
  const figures = [
    confirmations > 0 &&
      [translate('count.confirmations', {n: confirmations}), lag && lag !== 'first' && lagText(lag, context)]
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
