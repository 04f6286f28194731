import {html, nothing} from 'lit';
import type {Media} from '../../data/schema.js';
import {linkView, textView} from '../../views/context.js';
import {rowOf} from '../../views/row.js';
import {absolute} from './addresses.js';
import type {MediaContext} from './messages.js';

/** Below a medium: title, caption, credit and a link, whichever there are. */
export function captionView({title, caption, credit}: Media, link: unknown, context: MediaContext): unknown {
  const texts = [
    caption && html`<span part="caption" class="text">${textView(caption, context)}</span>`,
    credit && html`<span part="credit" class="credit text">${textView(credit, context)}</span>`,
  ].filter(Boolean);
  const parts = [
    title && html`<strong part="media-title" class="media-title text">${textView(title, context)}</strong>`,
    texts.length > 0 && rowOf(texts, '\u00a0· '),
    link,
  ].filter(Boolean);
  return parts.length > 0 ? html`<figcaption class="meta-font">${rowOf(parts, ' ')}</figcaption>` : nothing;
}

/** The address of a file, for print alone. */
export function printedLink({src, type}: Media, context: MediaContext): unknown {
  const address = absolute(src!);
  // Without a page, a relative address cannot be completed.
  const href = address.host === 'relative.invalid' ? src : address.href;
  return html`<span class="print-only"
    >${linkView(href, context.translate(type === 'video' ? 'media.video' : 'media.audio'), context)}</span
  >`;
}
