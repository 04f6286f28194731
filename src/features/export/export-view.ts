/** What the reader can take away: what it is, in which formats, and what came of the last. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../data/schema.js';
import type {NoPlace} from './calendar/time.js';
import {selectionText, type Selection} from './selection.js';
import {textView} from '../../views/context.js';
import type {ExportContext} from './messages.js';

const FORMATS = ['json', 'csv', 'ics', 'svg', 'png'] as const;

export type Format = (typeof FORMATS)[number];

export interface ExportState {
  readonly selection: Selection;
  /** @param outcome where to tell what comes of it */
  readonly save: (format: Format, outcome: HTMLElement) => void;
}

/** What came of an export. */
export interface Outcome {
  readonly status: 'making' | 'made' | 'none' | 'failed';
  readonly name?: string;
  /** The entries that the format has no place for. */
  readonly leftOut?: readonly {readonly entry: Entry; readonly why: NoPlace}[];
}

export function exportView({selection, save}: ExportState, context: ExportContext): TemplateResult {
  const {translate} = context;
  const start = (event: Event, format: Format): void => {
    const panel = (event.currentTarget as Element).closest('details')!;
    save(format, panel.querySelector<HTMLElement>('[role="status"]')!);
  };
  return html`<details part="export" class="panel">
    <summary>${translate('export.label')}</summary>
    <p part="export-selection">${selectionText(selection, context)}</p>
    <div class="chips" role="group" aria-label=${translate('export.label')}>
      ${FORMATS.map(
        (format) =>
          html`<button type="button" part="export-button" ?disabled=${selection.items.length === 0} @click=${(event: Event) => start(event, format)}>
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
                ({entry, why}) =>
                  html`<li><span class="text">${textView(entry.headline, context)}</span>: ${translate(`export.${why}`)}</li>`,
              )}
            </ul>`
    }`;
}
