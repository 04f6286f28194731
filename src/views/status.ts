import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import type {ResultCounts} from './view-model.js';

/** What features add to the status. */
export interface StatusParts {
  /** For the record as of a day: the text of the status, and the button that leads back to the latest record. */
  readonly asOf?: {readonly line: unknown; readonly back: unknown} | undefined;
  /** What the last update of the record changed. */
  readonly updates?: unknown;
  /** The button that clears the filters. */
  readonly clear?: unknown;
}

/**
 * How many entries are shown. Visible only while a filter hides some of them, or on an earlier day; if it hides all,
 * `emptyView` says so. Screen readers always read a change.
 */
export function statusView(
  {shown, filtered, total}: ResultCounts,
  {asOf, updates, clear}: StatusParts,
  {translate}: Context,
): TemplateResult {
  const isVisible = (filtered > 0 && filtered < total) || asOf;
  return html`<div class="status meta-font">
    <span role="status" part="status" class=${isVisible ? '' : 'visually-hidden'}>${
      asOf?.line ?? translate('shown', {shown, total})
    }${updates}</span>
    ${filtered > 0 ? clear : nothing} ${asOf?.back}
  </div>`;
}

/** Shown instead of the list if it is empty. @param clear the button that clears the filters */
export function emptyView({total}: ResultCounts, clear: unknown, {translate}: Context): TemplateResult {
  return html`<div part="empty" class="empty">
    <slot name="empty"><p>${translate(total > 0 ? 'none' : 'noneYet')}</p></slot>
    ${total > 0 ? clear : nothing}
  </div>`;
}
