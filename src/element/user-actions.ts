import type {LitElement} from 'lit';
import type {ViewModel} from './view-model.js';
import {TimelineChangeEvent, TimelineSelectEvent} from './events.js';
import type {RevealActions} from '../features/filters/reveal-actions.js';

/** The filters that the reader or the page can set, beside the search. */
export const FILTERS = ['kinds', 'actors', 'standings', 'from', 'to'] as const;

type Host = LitElement & {selected: string | null | undefined; search: string} & Record<
    (typeof FILTERS)[number],
    unknown
  >;
type Changeable = TimelineChangeEvent['property'];

/** What the reader does: it becomes properties of the element, never attributes, and is told by events. */
export class UserActions {
  readonly host: Host;
  /** The entries whose sources are open, by id. */
  readonly opened = new Set<string>();
  /** What is shown now. */
  view: ViewModel | undefined;
  /** There where not everything is shown. */
  moves: RevealActions | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  change = (property: Changeable, value: unknown): void => {
    Object.assign(this.host, {[property]: value});
    this.host.dispatchEvent(new TimelineChangeEvent(property, value));
  };

  /** Opens an entry; false where the page refuses. */
  select = (id: string): boolean => {
    const entry = this.view?.shown.snapshot.targets.get(id);
    if (!entry || !this.host.dispatchEvent(new TimelineSelectEvent(entry))) return false;
    this.host.selected = id;
    return true;
  };

  /** Closes the entry that is shown beside a layout. */
  close = (): void => {
    this.host.selected = undefined;
  };

  /** Goes to an entry that a link leads to, also where it is not in the document. */
  follow = async (id: string): Promise<void> => {
    if (!this.select(id)) return;
    await this.host.updateComplete;
    const article = this.article(id);
    if (article) article.focus();
    else await this.moves?.reach(id);
  };

  article(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(`#e-${CSS.escape(id)}`);
  }
}
