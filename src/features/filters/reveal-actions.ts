import type {View} from '../../element/view-model.js';
import type {ChunkController} from '../records/list-sections.js';
import {FILTERS, type ReaderActions} from '../../element/user-actions.js';

/** What the reader can do where not everything is shown: where there are filters, a limit, or a list in sections. */
export class ReaderMoves {
  readonly #reader: ReaderActions;
  #view: View | undefined;
  #chunks: ChunkController | undefined;

  constructor(reader: ReaderActions) {
    this.#reader = reader;
  }

  /** What is shown now. */
  now(view: View | undefined, chunks: ChunkController | undefined): void {
    this.#view = view;
    this.#chunks = chunks;
  }

  /** Lifts the filters. The button that was pressed goes: on with the first control. */
  clear = (): void => {
    this.#lift();
    this.#reader.host.renderRoot.querySelector<HTMLElement>('.chip, input, article')?.focus();
  };

  /** Lifts the limit. The button that was pressed goes: on with the first entry that it brings. */
  showAll = async (): Promise<void> => {
    const shown = this.#view?.shown.items.length ?? 0;
    this.#reader.change('limit', undefined);
    await this.#reader.host.updateComplete;
    await this.#goTo(this.#view?.shown.items[shown]?.entry.id);
  };

  /** Brings an entry that a filter, the limit or its section holds back into the document, and goes to it. */
  reach = async (id: string): Promise<void> => {
    const {host, change} = this.#reader;
    if (!this.#isIn('found', id)) this.#lift();
    await host.updateComplete;
    if (!this.#isIn('items', id)) change('limit', undefined);
    await host.updateComplete;
    await this.#goTo(id);
  };

  /** Goes into a section that was not in the document yet. */
  enter = async (chunk: number): Promise<void> => {
    this.#chunks?.reveal(chunk);
    await this.#reader.host.updateComplete;
    this.#chunks?.element(chunk)?.querySelector('article')?.focus();
  };

  #lift(): void {
    const {host, change} = this.#reader;
    for (const name of FILTERS) {
      if ((host[name] ?? undefined) !== undefined) change(name, undefined);
    }
    if (host.search) change('search', '');
  }

  async #goTo(id: string | undefined): Promise<void> {
    if (id === undefined) return;
    this.#chunks?.revealEntry(id);
    await this.#reader.host.updateComplete;
    this.#reader.article(id)?.focus();
  }

  #isIn(list: 'found' | 'items', id: string): boolean {
    return Boolean(this.#view?.shown[list].some(({entry}) => entry.id === id));
  }
}
