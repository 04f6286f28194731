/** Above the entries: title, description and lead. */
import {html, type TemplateResult} from 'lit';
import type {Snapshot} from '../model/timeline.js';
import {headingView, textView, type Context} from './context.js';
import {leadView} from './lead.js';
import {proseView} from './prose.js';

/** @param showClaims shows the layout of claims */
export function headerView(
  heading: string | undefined,
  snapshot: Snapshot,
  showClaims: () => void,
  context: Context,
): TemplateResult {
  const {title, description} = context.timeline.document;
  return html`<header part="header" class="header">
    <div id="heading">
      <slot name="heading"
        >${titleView(heading ?? (title && textView(title, context)), context)}</slot
      >
    </div>
    ${proseView(description, 'description', context)} ${leadView(snapshot, context, showClaims)}
  </header>`;
}

/** Without a title there is no heading, only a name for the region. */
function titleView(title: unknown, {headingLevel, translate}: Context): TemplateResult {
  return title === undefined
    ? html`<span class="visually-hidden">${translate('timeline')}</span>`
    : headingView(headingLevel, 'title', 'title', html`<span class="text">${title}</span>`);
}
