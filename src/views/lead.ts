import {html, nothing, type TemplateResult} from 'lit';
import type {Snapshot} from '../model/timeline.js';
import {namesView, textView, type Context} from './context.js';
import {entryLinkView} from './entry-link.js';
import {leadParts, statementDateText, type LeadWriter} from './lead-sentence.js';
import {rowOf} from './row.js';
import {SEPARATOR} from './separator.js';
import {stanceMark} from './stance-mark.js';
import {dateClass} from './when.js';

/** The answer first. Its parts lead to the entries. @param showClaims shows the layout of claims */
export function leadView(
  snapshot: Snapshot,
  context: Context,
  showClaims: () => void,
): TemplateResult | typeof nothing {
  const parts = leadParts(snapshot, context, writerFor(context, showClaims));
  if (parts.length === 0) return nothing;
  return html`<p part="lead counts" class="lead" dir="auto">${rowOf(
    parts.map((part) => html`<span>${rowOf(part)}</span>`),
    SEPARATOR,
  )}</p>`;
}

function writerFor(context: Context, showClaims: () => void): LeadWriter {
  return {
    text: (text) => html`<span class="text">${textView(text, context)}</span>`,
    names: (ids, short) => namesView(ids, context, short),
    claim: (text) => html`<strong class="text">${textView(text, context)}</strong>`,
    signed: (stance, content) =>
      html`<span class="signed by-${stance}"><i>${stanceMark(stance)}</i>${rowOf(content)}</span>`,
    date: (entry) =>
      html`<span class=${dateClass((entry.reported ?? entry).dating)}>${statementDateText(entry, context)}</span>`,
    link: (entry, content) => entryLinkView(entry.id, content, context),
    claims: (content) => html`<button type="button" class="link" @click=${showClaims}>${content}</button>`,
  };
}
