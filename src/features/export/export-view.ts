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
  /** @param status the element that shows the progress and the result */
  readonly save: (format: Format, status: HTMLElement) => void;
}

/** The progress or the result of an export. */
export interface Outcome {
  readonly status: 'making' | 'made' | 'none' | 'failed';
  /** Name of the file. */
  readonly name?: string;
  /** The entries that the format cannot hold. */
  readonly leftOut?: readonly {readonly entry: Entry; readonly reason: OmissionReason | 'kind'}[];
}

export function exportView({selection, save}: ExportState, context: ExportContext): TemplateResult {
  const {translate} = context;
  const onClick = (event: Event, format: Format): void => {
    const panel = (event.currentTarget as Element).closest('details')!;
    save(format, panel.querySelector<HTMLElement>('[role="status"]')!);
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
  </details>`;
}

export function outcomeView(
  {status, name = '', leftOut = []}: Outcome,
  context: ExportContext,
): TemplateResult {
  const {translate} = context;
  return html`<p>${translate(`export.${status}`, {name})}</p>
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
