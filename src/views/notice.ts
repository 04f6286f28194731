/** What went wrong, in words and with a way on. */
import {html, type TemplateResult} from 'lit';
import type {Issue} from '../data/issues.js';
import type {Words} from '../format/messages.js';

export interface NoticeState {
  /** Whether the last document could not be read or had. */
  readonly dataFailed: boolean;
  /** Whether a document is shown all the same. */
  readonly isShown: boolean;
  /** The faults of the document; none where a part of the element did not load. */
  readonly issues: readonly Issue[];
  readonly retry: () => void;
}

export function noticeView({dataFailed, isShown, issues, retry}: NoticeState, words: Words): TemplateResult {
  const isFaulty = dataFailed && issues.length > 0;
  const message = isFaulty ? (isShown ? 'kept' : 'failed') : isShown ? 'languageFailed' : 'failed';
  return html`<div part="error" class="notice meta-font" role="alert">
    <strong>${words(message)}</strong>
    ${
      isFaulty
        ? html`<ul role="list">
          ${issues.map((issue) => html`<li>${issue.message}</li>`)}
        </ul>`
        : html`<p><button type="button" @click=${retry}>${words('retry')}</button></p>`
    }
  </div>`;
}
