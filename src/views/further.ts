/** What a document may have and the bundled one has not: it comes with what reads documents. */
import {html, nothing} from 'lit';
import type {Entry, Source, TimelineDocument} from '../data/schema.js';
import {linkView, textView, type Context} from './context.js';

export {timesOf} from '../model/lanes/spans.js';

/** When the document was last revised, and where to send corrections. */
export function footer(context: Context): unknown {
  const {revised, contact} = context.timeline.document;
  const {words, tell} = context;
  return [
    revised ? html`<p>${words('lastRevised')}: ${tell.date(revised).text}</p>` : nothing,
    contact
      ? html`<p>${words('corrections')}: ${linkView(contactHref(contact), contact, context)}</p>`
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
    published && context.words('published', {date: context.tell.date(published).text}),
  ];
}

/** When a source was looked at, and where it is kept. */
export function source({retrieved, archived}: Source, context: Context): readonly unknown[] {
  const {words, tell} = context;
  return [
    retrieved && words('retrieved', {date: tell.date(retrieved).text}),
    archived && linkView(archived, words('archived'), context),
  ];
}

/** What was corrected in an entry. */
export function revisions({revisions: all = []}: Entry, context: Context): readonly unknown[] {
  return all.map(
    ({date, change}) => html`${context.words('revised', {date: context.tell.date(date).text})}:
      <span class="text">${textView(change, context)}</span>`,
  );
}

/** A contact is an address already, or one for e-mail, with or without its scheme. */
function contactHref(contact: string): string {
  return /^[^:/?]+@/.test(contact) ? `mailto:${contact}` : contact;
}
