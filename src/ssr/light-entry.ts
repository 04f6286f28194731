/** An entry as plain HTML: with labels instead of styles, and without disclosures. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../data/schema.js';
import type {Item, Snapshot} from '../model/timeline.js';
import {mediaView} from './light-media.js';
import {headingView, textView, type Context} from '../views/context.js';
import {detailRows} from '../views/details.js';
import {kindLabel, standingView, whoView} from '../views/entry.js';
import {linesView, proseView} from '../views/prose.js';
import {relationsView} from '../views/relations.js';
import {basisLines} from '../views/when.js';

export function entryView(item: Item, {statements, targets}: Snapshot, context: Context): TemplateResult {
  const {entry} = item;
  return html`<li>
    ${headingView(context.headingLevel + 1, '', '', textView(entry.headline, context))}
    <p>${whenView(item, context)}</p>
    <p>${metaView(entry, context)}</p>
    ${proseView(entry.summary, '', context)} ${quoteView(entry, context)} ${mediaView(entry, context)}
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
  const kind = kindLabel(entry.kind, context.timeline.kinds.get(entry.kind), context);
  return separated([kind, whoView(entry, context), standingView(entry, context)]);
}

function separated(parts: readonly unknown[]): unknown {
  return parts.filter((part) => part !== nothing).map((part, index) => [index > 0 ? ' · ' : nothing, part]);
}

function quoteView({quote}: Entry, context: Context): unknown {
  if (!quote) return nothing;
  const {text, lang, speaker} = quote;
  return html`<blockquote>
    <p lang=${lang} dir="auto">${context.translate.parts('quoted', {text: linesView(text)})}</p>
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
