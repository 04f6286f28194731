import type {LitElement} from 'lit';
import type {ViewModel} from '../views/view-model.js';
import {TimelineChangeEvent, TimelineSelectEvent} from './events.js';
import {RevealActions} from './reveal-actions.js';

/** The filters that readers and pages can set, beside the search. */
export const FILTERS = ['kinds', 'actors', 'standings', 'from', 'to'] as const;

export type UserActionsHost = LitElement & {
  selected: string | null | undefined;
  search: string;
} & Record<(typeof FILTERS)[number], unknown>;

/** What the reader does: it becomes properties of the element, never attributes, and is reported by events. */
export class UserActions {
  readonly host: UserActionsHost;
  /** The entries whose sources are open, by id. */
  readonly opened = new Set<string>();
  /** What is shown now. */
  view: ViewModel | undefined;
  readonly reveal = new RevealActions(this);

  constructor(host: UserActionsHost) {
    this.host = host;
  }

  readonly change = (property: TimelineChangeEvent['property'], value: unknown): void => {
    Object.assign(this.host, {[property]: value});
    this.host.dispatchEvent(new TimelineChangeEvent(property, value));
  };

  /** Opens an entry; false where the page refuses. */
  readonly select = (id: string): boolean => {
    const entry = this.view?.results.snapshot.targets.get(id);
    if (!entry || !this.host.dispatchEvent(new TimelineSelectEvent(entry))) return false;
    this.host.selected = id;
    return true;
  };

  /** Closes the entry that is shown beside a layout. */
  readonly close = (): void => {
    this.host.selected = undefined;
  };

  /** Goes to an entry that a link leads to, also where it is not in the document. */
  readonly follow = async (id: string): Promise<void> => {
    if (!this.select(id)) return;
    await this.host.updateComplete;
    const article = this.article(id);
    if (article) article.focus();
    else await this.reveal.entry(id);
  };

  article(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(`#e-${CSS.escape(id)}`);
  }
}
