import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../data/schema.js';
import type {OmissionReason} from './calendar/time.js';
import {selectionText, type Selection} from './selection.js';
import {textView} from '../../views/context.js';
import type {ExportContext} from './messages.js';

const FORMATS = ['json', 'csv', 'ics', 'svg', 'png'] as const;

export type Format = (typeof FORMATS)[number];

export interface ExportState {
  readonly selection: Selection;
  /** @param panel the element that shows the progress and the result */
  readonly save: (format: Format, panel: Element) => void;
}

/** The progress or the result of an export. */
export interface Outcome {
  readonly status: 'making' | 'made' | 'denied' | 'none' | 'tooLarge' | 'tooHigh' | 'failed';
  /** Name of the file. */
  readonly name?: string;
  /** Shows the text of the file; only if the download may not have started. */
  readonly showText?: (() => unknown) | undefined;
  /** The entries that the format cannot hold. */
  readonly leftOut?: readonly {readonly entry: Entry; readonly reason: OmissionReason | 'kind'}[];
}

export function exportView({selection, save}: ExportState, context: ExportContext): TemplateResult {
  const {translate} = context;
  const onClick = (event: Event, format: Format): void => {
    save(format, (event.currentTarget as Element).closest('details')!);
  };
  return html`<details part="export" class="panel">
    <summary>${translate('export.label')}</summary>
    <p part="export-selection">${selectionText(selection, context)}</p>
    <div class="chips" role="group" aria-label=${translate('export.label')}>
      ${FORMATS.map(
        (format) =>
          html`<button type="button" part="export-button" ?disabled=${selection.items.length === 0} @click=${(event: Event) => onClick(event, format)}>
            ${translate(`export.${format}`)}
          </button>`,
      )}
    </div>
    <div part="export-outcome" role="status"></div>
    <div part="export-text"></div>
  </details>`;
}

export function outcomeView(
  {status, name = '', leftOut = [], showText}: Outcome,
  context: ExportContext,
): TemplateResult {
  const {translate} = context;
  return html`<p>${translate(`export.${status}`, {name})}</p>
    ${
      showText
        ? html`<p>
            ${translate('export.noFile')}
            <button type="button" part="export-button" @click=${showText}>${translate('export.showText')}</button>
          </p>`
        : nothing
    }
    ${
      leftOut.length === 0
        ? nothing
        : html`<p>${translate('export.leftOut', {n: leftOut.length})}</p>
            <ul role="list">
              ${leftOut.map(
                ({entry, reason}) =>
                  html`<li><span class="text">${textView(entry.headline, context)}</span>: ${translate(`export.${reason}`)}</li>`,
              )}
            </ul>`
    }`;
}
