import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import type {TemplateResult} from 'lit';
import type {Entry} from '../../data/schema.js';
import {citation, type CitationStyle} from './citation.js';
import type {CitationsContext} from './messages.js';
import {entryActionsView, type EntryActionsState} from './entry-actions-view.js';
import {selectForCopying, copyText} from '../../views/clipboard.js';
import {entryLink} from '../../views/entry-address.js';

const NOTHING_DONE = {citing: false, done: '', offered: undefined};

/** The actions of one entry, and how far the reader has come with them. */
class EntryActions extends AsyncDirective {
  #host!: HTMLElement;
  #entry!: Entry;
  #context!: CitationsContext;
  #state: Omit<EntryActionsState, 'canLink'> = NOTHING_DONE;
  /** The element may get its id, and with it its links, at any time. */
  readonly #observer = new MutationObserver(() => this.#show());

  override update({options}: ChildPart, [entry, context]: [Entry, CitationsContext]): TemplateResult {
    this.#host = options?.host as HTMLElement;
    // The place of one entry in the document may be given to another.
    if (entry.id !== (this.#entry as Entry | undefined)?.id) this.#state = NOTHING_DONE;
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
    toggleStyles: () => this.#set({...NOTHING_DONE, citing: !this.#state.citing}),
    cite: (style: CitationStyle, event: Event) => {
      const {translate} = this.#context;
      const done = translate('action.cited', {style: translate(`action.${style}`)});
      void this.#copy(this.#citation(style), done, event);
    },
  };

  #citation(style: CitationStyle): string {
    const {timeline, locale, translate, format} = this.#context;
    const url = entryLink(this.#host, this.#entry.id);
    const base = document.baseURI;
    return citation(this.#entry, timeline.document, style, {locale, translate, format, url, base});
  }

  /** The clipboard may be absent, refused by the reader, or kept from a frame: then the text is offered. */
  async #copy(text: string, done: string, {currentTarget}: Event): Promise<void> {
    const entry = this.#entry;
    // Told anew, what was told before is heard again.
    this.#set({...this.#state, done: '', offered: undefined});
    const taken = await copyText(text);
    if (entry !== this.#entry) return;
    this.#set({...this.#state, ...(taken ? {done} : {offered: text})});
    if (!taken) selectForCopying((currentTarget as Element).closest('.entry')?.querySelector('textarea'));
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
