/** An entry as plain HTML: with labels instead of styles, and without disclosures. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../data/schema.js';
import type {Item, Snapshot} from '../model/timeline.js';
import {headingView, textView, type Context} from '../views/context.js';
import {detailRows} from '../views/details.js';
import {hasKinds, hasStanding, kindLabel, standingView, whoView} from '../views/entry.js';
import {relationsView} from '../views/relations.js';
import {basisLines} from '../views/when.js';

export function entryView(item: Item, {statements, targets}: Snapshot, context: Context): TemplateResult {
  const {entry} = item;
  return html`<li>
    ${headingView(context.headingLevel + 1, '', '', textView(entry.headline, context))}
    <p>${whenView(item, context)}</p>
    ${metaView(entry, context)}
    ${entry.summary ? html`<p>${textView(entry.summary, context)}</p>` : nothing} ${quoteView(entry, context)}
    ${relationsView(entry, {statements: statements.get(entry.id) ?? [], targets}, context)}
    ${detailsView(entry, context)}
  </li>`;
}

function whenView(item: Item, context: Context): unknown {
  const {text, machine} = context.format.date(item.entry.date, item.entry.extent);
  const date = html`<strong>${machine ? html`<time datetime=${machine}>${text}</time>` : text}</strong>`;
  return separated([date, ...basisLines(item, false, context)]);
}

function metaView(entry: Entry, context: Context): unknown {
  const parts = [
    hasKinds(context) ? kindLabel(entry.kind, context.timeline.kinds.get(entry.kind), context) : nothing,
    whoView(entry, context),
    hasStanding(entry, context) ? standingView(entry, context) : nothing,
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? html`<p>${separated(parts)}</p>` : nothing;
}

function separated(parts: readonly unknown[]): unknown {
  return parts.filter((part) => part !== nothing).map((part, index) => [index > 0 ? ' · ' : nothing, part]);
}

function quoteView({quote}: Entry, context: Context): unknown {
  if (!quote) return nothing;
  const {text, lang, speaker} = quote;
  return html`<blockquote>
    <p lang=${lang} dir="auto">${context.translate('quoted', {text})}</p>
    ${speaker ? html`<p>— ${textView(speaker, context)}</p>` : nothing}
  </blockquote>`;
}

function detailsView(entry: Entry, context: Context): unknown {
  const rows = detailRows(entry, context).filter(([, descriptions]) => descriptions.length > 0);
  if (rows.length === 0) return nothing;
  return html`<dl>
    ${rows.map(
      ([term, descriptions]) =>
        html`<dt>${term}</dt>
          ${descriptions.map((description) => html`<dd>${description}</dd>`)}`,
    )}
  </dl>`;
}
