/** The disclosure of an entry: the editor's note, its sources, other reports, how its dates are known, and actions. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Dating, Entry, Source} from '../data/schema.js';
import {linkView, textView, type Context} from './context.js';
import {proseView} from './prose.js';
import {reportView} from './report.js';
import {rowOf} from './row.js';
import {basisView} from './when.js';

type Row = readonly [term: string, descriptions: readonly unknown[]];

export function detailsView(entry: Entry, context: Context): unknown {
  const {opened} = context;
  const actions = context.entryActions?.(entry);
  const rows = detailRows(entry, context).filter(([, descriptions]) => descriptions.length > 0);
  if (rows.length === 0 && !actions) return nothing;
  const onSummaryClick = (event: Event): void => {
    if (opened.has(entry.id)) return;
    // Selecting the entry opens it. After that, the browser's default action would close it again.
    event.preventDefault();
    if (context.select(entry.id, true)) (event.currentTarget as Element).closest('details')!.open = true;
  };
  const onToggle = ({target}: Event): void => {
    if ((target as HTMLDetailsElement).open) opened.add(entry.id);
    else opened.delete(entry.id);
  };
  // `live`: the reader may have opened or closed it when it showed another entry.
  return html`<details part="details" class="details meta-font" ?open=${live(opened.has(entry.id))} @toggle=${onToggle}>
    <summary part="details-summary" aria-describedby="h-${entry.id}" @click=${onSummaryClick}>${context.translate('details')}</summary>
    <dl>
      ${rows.map(
        ([term, descriptions]) =>
          html`<dt>${term}</dt>
            ${descriptions.map((description) => html`<dd>${description}</dd>`)}`,
      )}
    </dl>
    ${actions}
  </details>`;
}

export function detailRows(entry: Entry, context: Context): Row[] {
  const {translate} = context;
  const text = (value: Entry['note']): unknown[] =>
    value === undefined ? [] : [proseView(value, '', context)];
  const report = reportView(entry, context);
  const sources = (list: readonly Source[] = []): unknown[] =>
    list.map((source) => sourceView(source, context));
  const dated = (dating: Dating | undefined): unknown[] =>
    dating ? [basisView(dating, context), ...text(dating.note), ...sources(dating.corroboration)] : [];
  return [
    [translate('note'), text(entry.note)],
    [translate('sources'), sources(entry.sources)],
    [translate('corroboration'), sources(entry.corroboration)],
    [translate('dating'), dated(entry.dating)],
    [translate('standing.reported'), report === undefined ? [] : [report]],
    [translate('reportDating'), dated(entry.reported?.dating)],
  ];
}

/** "Article, paragraphs 1 and 3", "TASS, 13 Nov 2024" */
export function sourceView(source: Source, context: Context): TemplateResult {
  const {translate} = context;
  const {label, url, paragraphs, published, retrieved, archived} = source;
  const extras = [
    paragraphs && translate('paragraphs', {n: paragraphs.length, list: translate.list(paragraphs).join('')}),
    published && context.format.date(published).text,
    retrieved && translate('retrieved', {date: context.format.date(retrieved).text}),
    archived && linkView(archived, translate('archived'), context),
  ].filter(Boolean);
  const name = html`<span class="text">${textView(label, context)}</span>`;
  return html`<span class="text">${rowOf([linkView(url, name, context), ...extras], translate.comma)}</span>`;
}
