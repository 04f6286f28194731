/** What went wrong, in words and with a way on. */
import {html, type TemplateResult} from 'lit';
import type {RecordSource} from '../element/record-source.js';
import type {Issue} from '../data/issues.js';
import type {Translate} from '../format/translate.js';

export interface Notice {
  /** The faults of the document; none where a part of the element did not load. */
  readonly issues: readonly Issue[];
  /** What was asked for. */
  readonly wanted: {readonly source: RecordSource};
  readonly retry: () => void;
}

interface Spoken {
  readonly translate: Translate;
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
      ><strong>${context.translate(isShown ? (isFaulty ? 'kept' : 'partFailed') : 'failed')}</strong>
      ${(isFaulty ? faultsView : retryView)?.(notice, context)}</slot
    >
  </div>`;
}

export function retryView({retry}: Notice, {translate}: Spoken): TemplateResult {
  return html`<p><button type="button" @click=${retry}>${translate('retry')}</button></p>`;
}
