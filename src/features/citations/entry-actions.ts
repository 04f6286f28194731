import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import type {TemplateResult} from 'lit';
import type {Entry} from '../../data/schema.js';
import {citation, type CitationStyle} from './citation.js';
import {titledDocument} from '../../format/record-title.js';
import type {CitationsContext} from './messages.js';
import {entryActionsView, type EntryActionsState} from './entry-actions-view.js';
import {selectForCopying, copyText} from '../../views/clipboard.js';
import {entryLink} from '../../views/entry-address.js';

const INITIAL_STATE = {showsStyles: false, status: '', textToCopy: undefined};

/** The actions of an entry and their state. */
class EntryActions extends AsyncDirective {
  #host!: HTMLElement;
  #entry!: Entry;
  #context!: CitationsContext;
  #state: Omit<EntryActionsState, 'canLink'> = INITIAL_STATE;
  /** Links depend on the `id` of the element, which a page can set at any time. */
  readonly #observer = new MutationObserver(() => this.#show());

  override update({options}: ChildPart, [entry, context]: [Entry, CitationsContext]): TemplateResult {
    this.#host = options?.host as HTMLElement;
    // Lit may reuse the directive for another entry.
    if (entry.id !== (this.#entry as Entry | undefined)?.id) this.#state = INITIAL_STATE;
    this.#observe();
    return this.render(entry, context);
  }

  override render(entry: Entry, context: CitationsContext): TemplateResult {
    this.#entry = entry;
    this.#context = context;
    const state = {...this.#state, canLink: entryLink(this.#host, entry.id) !== undefined};
    return entryActionsView(entry, state, this.#handlers, context);
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
  }

  protected override reconnected(): void {
    this.#observe();
  }

  readonly #handlers = {
    copyLink: (event: Event) => {
      const text = entryLink(this.#host, this.#entry.id);
      if (text !== undefined) void this.#copy(text, this.#context.translate('action.linkCopied'), event);
    },
    toggleStyles: () => this.#set({...INITIAL_STATE, showsStyles: !this.#state.showsStyles}),
    cite: (style: CitationStyle, event: Event) => {
      const {translate} = this.#context;
      const status = translate('action.cited', {style: translate(`action.${style}`)});
      void this.#copy(this.#citation(style), status, event);
    },
  };

  #citation(style: CitationStyle): string {
    const {timeline, heading, locale, translate, format} = this.#context;
    const url = entryLink(this.#host, this.#entry.id);
    const base = document.baseURI;
    return citation(this.#entry, titledDocument(timeline.document, heading), style, {
      locale,
      translate,
      format,
      standings: timeline.standings,
      url,
      base,
    });
  }

  /** Shows the text in a field if the clipboard is absent, or denied by the reader or the permissions of a frame. */
  async #copy(text: string, status: string, {currentTarget}: Event): Promise<void> {
    const entry = this.#entry;
    // Cleared first, so that screen readers announce the same message again.
    this.#set({...this.#state, status: '', textToCopy: undefined});
    const isCopied = await copyText(text);
    if (entry !== this.#entry) return;
    this.#set({...this.#state, ...(isCopied ? {status} : {textToCopy: text})});
    if (!isCopied) selectForCopying((currentTarget as Element).closest('.entry')?.querySelector('textarea'));
  }

  #set(state: Omit<EntryActionsState, 'canLink'>): void {
    this.#state = state;
    this.#show();
  }

  #show(): void {
    this.setValue(this.render(this.#entry, this.#context));
  }

  #observe(): void {
    this.#observer.observe(this.#host, {attributeFilter: ['id', 'deep-links']});
  }
}

export const entryActions = directive(EntryActions);
