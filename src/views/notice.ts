/** What went wrong, in words and with a way on. */
import {html, type TemplateResult} from 'lit';
import type {DataSource} from '../element/record-source.js';
import type {Issue} from '../data/issues.js';
import type {Words} from '../format/translate.js';

export interface Notice {
  /** The faults of the document; none where a part of the element did not load. */
  readonly issues: readonly Issue[];
  /** What was asked for. */
  readonly wanted: {readonly source: DataSource};
  readonly retry: () => void;
}

interface Spoken {
  readonly words: Words;
}

/**
 * @param isShown whether something is shown all the same
 * @param faultsView tells of the faults, once it is there
 */
export function noticeView(
  notice: Notice,
  isShown: boolean,
  faultsView: ((notice: Notice, context: Spoken) => unknown) | undefined,
  context: Spoken,
): TemplateResult {
  const isFaulty = notice.issues.length > 0;
  return html`<div part="error" class="notice meta-font" role="alert">
    <slot name="error"
      ><strong>${context.words(isShown ? (isFaulty ? 'kept' : 'partFailed') : 'failed')}</strong>
      ${(isFaulty ? faultsView : retryView)?.(notice, context)}</slot
    >
  </div>`;
}

export function retryView({retry}: Notice, {words}: Spoken): TemplateResult {
  return html`<p><button type="button" @click=${retry}>${words('retry')}</button></p>`;
}
