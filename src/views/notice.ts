/** What went wrong, in words and with a way on. */
import {html, type TemplateResult} from 'lit';
import type {Issue} from '../data/issues.js';
import type {Words} from '../format/messages.js';

/**
 * @param issues the faults of the document; none where a part of the element did not load
 * @param isShown whether something is shown all the same
 */
export function noticeView(
  issues: readonly Issue[],
  isShown: boolean,
  retry: () => void,
  words: Words,
): TemplateResult {
  const isFaulty = issues.length > 0;
  return html`<div part="error" class="notice meta-font" role="alert">
    <strong>${words(isShown ? (isFaulty ? 'kept' : 'partFailed') : 'failed')}</strong>
    ${
      isFaulty
        ? html`<ul role="list">
            ${issues.map(({message}) => html`<li>${message}</li>`)}
          </ul>`
        : html`<p><button type="button" @click=${retry}>${words('retry')}</button></p>`
    }
  </div>`;
}
