/** Below the entries: what the record covers, source, licence, date of the last revision, contact, and what to take along. */
import {html, type TemplateResult} from 'lit';
import type {TimelineDocument} from '../data/schema.js';
import {linkView, textView, type Context} from './context.js';
import {proseView} from './prose.js';
import {rowOf} from './row.js';

/** @param tools the controls that export and embed */
export function footerView(tools: unknown, context: Context): TemplateResult {
  const {document} = context.timeline;
  const {translate} = context;
  const {coverage, licence, source} = document;
  return html`<footer part="footer" class="footer meta-font">
    ${proseView(coverage, 'coverage', context)}
    ${source && html`<p part="source">${translate('source')}: ${sourceLine(source, context)}</p>`}
    ${proseView(source?.note, '', context)}
    ${licence && html`<p>${translate('licence')}: <span class="text">${textView(licence, context)}</span></p>`}
    ${revisionLines(context)}
    ${tools}
    <slot name="footer"></slot>
  </footer>`;
}

/** “Title”, by Author, Publisher, published 13 Nov 2024 */
export function sourceLine(
  {title, url, author, publisher, published}: NonNullable<TimelineDocument['source']>,
  context: Context,
): unknown {
  const {translate, format} = context;
  const cited = html`<cite class="text">${textView(title, context)}</cite>`;
  const parts = [
    translate.parts('quoted', {text: linkView(url, cited, context)}),
    author && translate.parts('by', {author: html`<span class="text">${author}</span>`}),
    publisher && html`<span class="text">${publisher}</span>`,
    published && translate('published', {date: format.date(published).text}),
  ];
  return rowOf(parts, translate.comma);
}

export function revisionLines(context: Context): unknown {
  const {revised, contact} = context.timeline.document;
  const {translate, format} = context;
  return [
    revised && html`<p>${translate('lastRevised')}: ${format.date(revised).text}</p>`,
    contact &&
      html`<p>${translate('corrections')}: ${linkView(contactAddress(contact), html`<bdi dir="ltr">${contact}</bdi>`, context)}</p>`,
  ];
}

/** A contact is an address, or an e-mail address with or without `mailto:`. */
function contactAddress(contact: string): string {
  return /^[^:/?]+@/.test(contact) ? `mailto:${contact}` : contact;
}
