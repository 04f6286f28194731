import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../data/schema.js';
import {CITATION_STYLES, type CitationStyle} from './citation.js';
import type {CitationsContext} from './messages.js';

export interface EntryActionsState {
  /** Whether the entry has an address. */
  readonly canLink: boolean;
  readonly showsStyles: boolean;
  /** The result of the last action, for the status. */
  readonly status: string;
  /** The text to be copied by hand, if the clipboard was not available. */
  readonly textToCopy: string | undefined;
}

export interface EntryActionsHandlers {
  readonly copyLink: (event: Event) => void;
  readonly toggleStyles: () => void;
  readonly cite: (style: CitationStyle, event: Event) => void;
}

export function entryActionsView(
  entry: Entry,
  {canLink, showsStyles, status, textToCopy}: EntryActionsState,
  {copyLink, toggleStyles, cite}: EntryActionsHandlers,
  context: CitationsContext,
): TemplateResult {
  const {translate} = context;
  const button = (name: string, label: string, onClick: (event: Event) => void, expanded?: boolean) =>
    html`<button
      type="button"
      id="${name}-${entry.id}"
      aria-labelledby="${name}-${entry.id} h-${entry.id}"
      aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
      @click=${onClick}
    >
      ${label}
    </button>`;
  return html`<div part="actions" class="actions">
    ${canLink ? button('copy-link', translate('action.link'), copyLink) : nothing}
    ${button('cite', translate('action.cite'), toggleStyles, showsStyles)}
    ${
      showsStyles
        ? html`<div role="group" class="actions" aria-labelledby="cite-${entry.id} h-${entry.id}">
            ${CITATION_STYLES.map((style) =>
              button(`cite-${style}`, translate(`action.${style}`), (event) => cite(style, event)),
            )}
          </div>`
        : nothing
    }
    <span role="status">${status}</span>
    ${textToCopy === undefined ? nothing : copyByHandView(textToCopy, context)}
  </div>`;
}

/** A field as high as its text, up to 12 lines. */
function copyByHandView(text: string, {translate}: CitationsContext): TemplateResult {
  const rows = Math.min(text.split('\n').length + 1, 12);
  return html`<label class="copy-by-hand"
    >${translate('action.copyThis')} <textarea readonly spellcheck="false" dir="auto" rows=${rows} .value=${text}></textarea>
  </label>`;
}
