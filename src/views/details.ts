/** Where an entry is said, who else reports it, how its date is known, and what the editor adds. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Dating, Entry, Source} from '../data/schema.js';
import {linkView, textView, type Context} from './context.js';
import {open} from './open.js';
import {basisView} from './when.js';

type Row = readonly [term: string, descriptions: readonly unknown[]];

export function detailsView(entry: Entry, context: Context): unknown {
  const {opened} = context;
  const actions = context.entryActions?.(entry);
  const rows = rowsOf(entry, context).filter(([, descriptions]) => descriptions.length > 0);
  if (rows.length === 0 && !actions) return nothing;
  const ask = (event: Event): void => {
    if (opened.has(entry.id)) return;
    // Selecting opens it before the browser's own turn, which would then close it again.
    event.preventDefault();
    if (context.select(entry.id)) (event.currentTarget as Element).closest('details')!.open = true;
  };
  const remember = ({target}: Event): void => {
    if ((target as HTMLDetailsElement).open) opened.add(entry.id);
    else opened.delete(entry.id);
  };
  return html`<details part="details" class="details meta-font" ?open=${open(opened.has(entry.id))} @toggle=${remember}>
    <summary part="details-summary" @click=${ask}>${context.translate('details')}</summary>
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

export function rowsOf(entry: Entry, context: Context): Row[] {
  const {translate} = context;
  const text = (value: Entry['note']): unknown[] =>
    value === undefined ? [] : [html`<span class="text">${textView(value, context)}</span>`];
  const sources = (list: readonly Source[] = []): unknown[] =>
    list.map((source) => sourceView(source, context));
  const dated = (dating: Dating | undefined): unknown[] =>
    dating
      ? [html`${basisView(dating, context)}`, ...text(dating.note), ...sources(dating.corroboration)]
      : [];
  return [
    [translate('note'), text(entry.note)],
    [translate('sources'), sources(entry.sources)],
    [translate('corroboration'), sources(entry.corroboration)],
    [translate('dating'), dated(entry.dating)],
    [translate('reportDating'), dated(entry.reported?.dating)],
  ];
}

/** "Article, paragraphs 1 and 3"; "TASS, 13 Nov 2024". */
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
  return html`<span class="text">${linkView(url, name, context)}${extras.map((extra) => [', ', extra])}</span>`;
}
