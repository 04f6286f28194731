import {html, nothing, type TemplateResult} from 'lit';
import type {Snapshot} from '../model/timeline.js';
import {namesView, textView, type Context} from '../views/context.js';
import {leadParts, STANCE_SIGNS, statementDateText} from '../views/lead-sentence.js';
import {rowOf} from '../views/row.js';

/** The lead in one line of text: its marks are letters, and its parts lead nowhere. */
export function leadView(snapshot: Snapshot, context: Context): TemplateResult | typeof nothing {
  const parts = leadParts(snapshot, context, {
    text: (text) => textView(text, context),
    names: (ids, short) => namesView(ids, context, short),
    claim: (text) => html`<strong>${textView(text, context)}</strong>`,
    signed: (stance, content) => [STANCE_SIGNS[stance], ' ', content],
    date: (entry) => statementDateText(entry, context),
    link: (_, content) => content,
    claims: (content) => content,
  });
  if (parts.length === 0) return nothing;
  return html`<p>${rowOf(parts, ' · ')}</p>`;
}
