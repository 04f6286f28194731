/** What the reader can do with an entry: copy a link to it, and cite it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../data/schema.js';
import {CITATION_STYLES, type CitationStyle} from './citation.js';
import type {CitationsContext} from './messages.js';

export interface EntryActionsState {
  /** Whether a link to the entry can be had. */
  readonly canLink: boolean;
  /** Whether the styles of a citation are shown. */
  readonly citing: boolean;
  /** What was done last. */
  readonly done: string;
  /** What the clipboard did not take: to be copied by hand. */
  readonly offered: string | undefined;
}

export interface EntryActionsHandlers {
  readonly copyLink: (event: Event) => void;
  readonly toggleStyles: () => void;
  readonly cite: (style: CitationStyle, event: Event) => void;
}

export function entryActionsView(
  entry: Entry,
  {canLink, citing, done, offered}: EntryActionsState,
  {copyLink, toggleStyles, cite}: EntryActionsHandlers,
  context: CitationsContext,
): TemplateResult {
  const {translate} = context;
  const button = (name: string, label: string, act: (event: Event) => void, expanded?: boolean) =>
    html`<button
      type="button"
      id="${name}-${entry.id}"
      aria-labelledby="${name}-${entry.id} h-${entry.id}"
      aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
      @click=${act}
    >
      ${label}
    </button>`;
  return html`<div part="actions" class="actions">
    ${canLink ? button('copy-link', translate('action.link'), copyLink) : nothing}
    ${button('cite', translate('action.cite'), toggleStyles, citing)}
    ${
      citing
        ? html`<div role="group" class="actions" aria-labelledby="cite-${entry.id} h-${entry.id}">
            ${CITATION_STYLES.map((style) =>
              button(`cite-${style}`, translate(`action.${style}`), (event) => cite(style, event)),
            )}
          </div>`
        : nothing
    }
    <span role="status">${done}</span>
    ${offered === undefined ? nothing : offeredView(offered, context)}
  </div>`;
}

/** As long as its text, up to a dozen lines. */
function offeredView(text: string, {translate}: CitationsContext): TemplateResult {
  const rows = Math.min(text.split('\n').length + 1, 12);
  return html`<label class="copy-by-hand"
    >${translate('action.copyThis')} <textarea readonly spellcheck="false" dir="auto" rows=${rows} .value=${text}></textarea>
  </label>`;
}
