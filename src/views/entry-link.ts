import {html, type TemplateResult} from 'lit';
import type {Context} from './context.js';

/** A link to another entry: shows it, or opens the page with it where a new tab was asked for. */
export function entryLinkView(id: string, content: unknown, context: Context): TemplateResult {
  const follow = (event: MouseEvent): void => {
    // The browser opens these in a new tab or window, or saves them.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    context.follow(id);
  };
  return html`<a part="link" href=${context.addressOf(id) ?? `#e-${id}`} @click=${follow}>${content}</a>`;
}
