/** What went wrong, in words and with a way on. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../format/translate.js';

export interface Notice {
  /** The faults of the document, as a list; absent where a part of the element did not load. */
  readonly faults?: unknown;
  /** Absent where trying again cannot help. */
  readonly retry?: (() => void) | undefined;
  /** Whether something is shown all the same. */
  readonly isShown: boolean;
}

export function noticeView({faults, retry, isShown}: Notice, translate: Translate): TemplateResult {
  const key = !isShown ? 'failed' : faults === undefined ? 'partFailed' : 'kept';
  return html`<div part="error" class="notice meta-font" role="alert">
    <slot name="error"
      ><strong>${translate(key)}</strong>
      ${faults} ${retry ? html`<p><button type="button" @click=${retry}>${translate('retry')}</button></p>` : nothing}</slot
    >
  </div>`;
}
