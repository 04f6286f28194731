/** What a document may have and the bundled one has not: it comes with what reads documents. */
import {html, nothing} from 'lit';
import type {Entry, Source, TimelineDocument} from '../data/schema.js';
import {linkView, textView, type Context} from './context.js';

export {timesOf} from '../model/lanes/spans.js';

/** When the document was last revised, and where to send corrections. */
export function footer(context: Context): unknown {
  const {revised, contact} = context.timeline.document;
  const {translate, format} = context;
  return [
    revised ? html`<p>${translate('lastRevised')}: ${format.date(revised).text}</p>` : nothing,
    contact
      ? html`<p>${translate('corrections')}: ${linkView(contactHref(contact), contact, context)}</p>`
      : nothing,
  ];
}

/** Who published what the document is based on, and when. */
export function origin(
  {publisher, published}: TimelineDocument['source'],
  context: Context,
): readonly unknown[] {
  return [
    publisher && html`<span class="text">${publisher}</span>`,
    published && context.translate('published', {date: context.format.date(published).text}),
  ];
}

/** When a source was looked at, and where it is kept. */
export function source({retrieved, archived}: Source, context: Context): readonly unknown[] {
  const {translate, format} = context;
  return [
    retrieved && translate('retrieved', {date: format.date(retrieved).text}),
    archived && linkView(archived, translate('archived'), context),
  ];
}

/** What was corrected in an entry. */
export function revisions({revisions: all = []}: Entry, context: Context): readonly unknown[] {
  return all.map(
    ({date, change}) => html`${context.translate('revised', {date: context.format.date(date).text})}:
      <span class="text">${textView(change, context)}</span>`,
  );
}

/** A contact is an address already, or one for e-mail, with or without its scheme. */
function contactHref(contact: string): string {
  return /^[^:/?]+@/.test(contact) ? `mailto:${contact}` : contact;
}
