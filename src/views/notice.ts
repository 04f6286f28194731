import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../format/translate.js';

export interface Notice {
  /** The list of the document's faults; absent if a module of the element could not load. */
  readonly faults?: unknown;
  /** Absent if another attempt cannot succeed. */
  readonly retry?: (() => void) | undefined;
  /** Whether an earlier record is still shown. */
  readonly isShown: boolean;
}

export function noticeView({faults, retry, isShown}: Notice, translate: Translate): TemplateResult {
  const problem = faults === undefined ? 'partFailed' : 'kept';
  return html`<div part="error" class="notice meta-font" role="alert">
    <slot name="error"
      ><strong>${translate(isShown ? problem : 'failed')}</strong>
      ${faults} ${retry ? html`<p><button type="button" @click=${retry}>${translate('retry')}</button></p>` : nothing}</slot
    >
  </div>`;
}
