import {html, type TemplateResult} from 'lit';
import type {Context} from './context.js';

/** A link to another entry. */
export function entryLinkView(id: string, content: unknown, context: Context): TemplateResult {
  const onClick = followHandler(() => context.follow(id));
  return html`<a part="link" href=${entryHref(id, context)} @click=${onClick}>${content}</a>`;
}

/** Its address, for a new tab or a copy of the link. */
export function entryHref(id: string, {addressOf}: Context): string {
  return addressOf(id) ?? `#e-${id}`;
}

/** The handler of a link to an entry: shows the entry here, or lets the browser open it in a new tab. */
export function followHandler(follow: (link: HTMLElement) => void): (event: MouseEvent) => void {
  return (event) => {
    // The browser opens these in a new tab or window, or saves them.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(event.currentTarget as HTMLElement);
  };
}
