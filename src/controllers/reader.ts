import type {LitElement} from 'lit';
import type {View} from '../derive.js';
import {TimelineChangeEvent, TimelineSelectEvent} from '../events.js';
import type {ChunkController} from './chunks.js';

/** The filters that the reader or the page can set, beside the search. */
export const FILTERS = ['kinds', 'actors', 'standings', 'from', 'to'] as const;

type Host = LitElement & {selected: string | null | undefined; search: string};
type Changeable = TimelineChangeEvent['property'];

/** What the reader does: it becomes properties of the element, never attributes, and is told by events. */
export class ReaderActions {
  readonly #host: Host;
  /** The entries whose sources are open, by id. */
  readonly opened = new Set<string>();
  #view: View | undefined;
  #chunks: ChunkController | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What is shown now. */
  now(view: View | undefined, chunks: ChunkController | undefined): void {
    this.#view = view;
    this.#chunks = chunks;
  }

  change = (property: Changeable, value: unknown): void => {
    Object.assign(this.#host, {[property]: value});
    this.#host.dispatchEvent(new TimelineChangeEvent(property, value));
  };

  clear = (): void => {
    const host: object = this.#host;
    for (const name of FILTERS) {
      if (((host as Partial<Record<string, unknown>>)[name] ?? undefined) !== undefined)
        this.change(name, undefined);
    }
    if (this.#host.search) this.change('search', '');
    // The button that was pressed goes.
    this.#host.renderRoot.querySelector<HTMLElement>('.chip, input, article')?.focus();
  };

  /** Lifts the limit. The button that was pressed goes: on with the first entry that it brings. */
  showAll = async (): Promise<void> => {
    const shown = this.#view?.shown.items.length ?? 0;
    this.change('limit', undefined);
    await this.#host.updateComplete;
    await this.#goTo(this.#view?.shown.items[shown]?.entry.id);
  };

  /** Opens an entry; false where the page refuses. */
  select = (id: string): boolean => {
    const entry = this.#view?.shown.snapshot.targets.get(id);
    if (!entry || !this.#host.dispatchEvent(new TimelineSelectEvent(entry))) return false;
    this.#host.selected = id;
    return true;
  };

  /** Closes the entry that is shown beside a layout. */
  close = (): void => {
    this.#host.selected = undefined;
  };

  /** Goes to an entry that a link leads to, also where a filter or the limit holds it back. */
  follow = async (id: string): Promise<void> => {
    if (!this.select(id)) return;
    if (!this.#isIn('found', id)) this.clear();
    await this.#host.updateComplete;
    if (!this.#isIn('items', id)) this.change('limit', undefined);
    await this.#host.updateComplete;
    await this.#goTo(id);
  };

  /** Goes into a section that was not in the document yet. */
  enter = async (chunk: number): Promise<void> => {
    this.#chunks?.reveal(chunk);
    await this.#host.updateComplete;
    this.#chunks?.element(chunk)?.querySelector('article')?.focus();
  };

  async #goTo(id: string | undefined): Promise<void> {
    if (id !== undefined) this.#chunks?.revealEntry(id);
    await this.#host.updateComplete;
    this.#article(id)?.focus();
  }

  #isIn(list: 'found' | 'items', id: string): boolean {
    return Boolean(this.#view?.shown[list].some(({entry}) => entry.id === id));
  }

  #article(id: string | undefined): HTMLElement | null {
    return id === undefined ? null : this.#host.renderRoot.querySelector(`#e-${CSS.escape(id)}`);
  }
}
