import type {LitElement} from 'lit';
import type {TimelineDocument} from '../data/schema.js';
import type {ViewModel} from '../views/view-model.js';
import {TimelineChangeEvent, TimelineSelectEvent} from './events.js';

/** The filters that readers and pages can set, beside the search. */
export const FILTERS = ['kinds', 'actors', 'standings', 'from', 'to'] as const;

export type UserActionsHost = LitElement & {
  selected: string | null | undefined;
  search: string;
} & Record<(typeof FILTERS)[number], unknown>;

/** Shows entries that are kept out of the document; each is there once its feature has loaded. */
interface Reveal {
  /** Where a filter or the limit leaves an entry out. */
  filters?: {readonly showEntry: (id: string) => Promise<void>} | undefined;
  /** Where an entry is in a section of a long list that is not drawn yet. */
  sections?: {readonly revealEntry: (id: string) => void} | undefined;
}

/** What the reader does: it becomes properties of the element, never attributes, and is reported by events. */
export class UserActions {
  readonly host: UserActionsHost;
  /** The entries whose sources are open, by id. */
  readonly opened = new Set<string>();
  /** What is shown now. */
  view: ViewModel | undefined;
  readonly reveal: Reveal = {};
  /** The entry that the reader selected last. */
  #selected: string | undefined;

  constructor(host: UserActionsHost) {
    this.host = host;
  }

  readonly results = () => this.view?.results;

  readonly change = (property: TimelineChangeEvent['property'], value: unknown): void => {
    Object.assign(this.host, {[property]: value});
    this.host.dispatchEvent(new TimelineChangeEvent(property, value));
  };

  /** Opens an entry; false where the page refuses, or selects another. */
  readonly select = (id: string): boolean => {
    const entry = this.view?.results.snapshot.targets.get(id);
    const {selected} = this.host;
    if (!entry || !this.host.dispatchEvent(new TimelineSelectEvent(entry))) return false;
    if (this.host.selected === selected) this.host.selected = this.#selected = id;
    return this.host.selected === id;
  };

  /** Ends the reader's selection where another record does not have the entry. The page's own selection stays. */
  readonly checkSelection = ({entries}: TimelineDocument): void => {
    const {selected} = this.host;
    if (selected === undefined || selected !== this.#selected) return;
    if (!entries.some(({id}) => id === selected)) this.host.selected = this.#selected = undefined;
  };

  /** Closes the entry that is shown beside a layout. */
  readonly close = (): void => {
    this.host.selected = undefined;
  };

  /** Goes to an entry that a link leads to, also where it is not in the document. */
  readonly follow = async (id: string): Promise<void> => {
    if (!this.select(id)) return;
    await this.host.updateComplete;
    if (await this.focusEntry(id)) return;
    await this.reveal.filters?.showEntry(id);
    await this.focusEntry(id);
  };

  /** Gives the focus to an entry that is shown. @returns whether it is */
  readonly focusEntry = async (id: string): Promise<boolean> => {
    if (!this.#article(id)) this.reveal.sections?.revealEntry(id);
    await this.host.updateComplete;
    const article = this.#article(id);
    article?.focus();
    return article !== null;
  };

  #article(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(`#e-${CSS.escape(id)}`);
  }
}
