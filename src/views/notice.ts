import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../format/translate.js';

export interface Notice {
  /** In place of the record; or beside it: after the status, or above the footer if the record is only not up to date. */
  readonly place: 'alone' | 'status' | 'footer';
  /** One sentence for readers. Announced when it changes. */
  readonly text: string;
  /** The faults of the document, for who edits the page. */
  readonly details?: unknown;
  /** Absent if another attempt cannot succeed. */
  readonly retry?: (() => void) | undefined;
}

export function noticeView({place, text, details, retry}: Notice, translate: Translate): TemplateResult {
  return html`<div part="error" class="notice at-${place} meta-font">
    <span role=${place === 'footer' ? 'status' : 'alert'}><slot name="error">${text}</slot></span>
    ${retry ? html`<button type="button" class="retry" @click=${retry}>${translate('retry')}</button>` : nothing}
    ${details}
  </div>`;
}
