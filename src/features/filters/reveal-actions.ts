import type {ViewModel} from '../../element/view-model.js';
import type {ListSections} from '../records/list-sections.js';
import {FILTERS, type UserActions} from '../../element/user-actions.js';

/** What the reader can do where not everything is shown: where there are filters, a limit, or a list in sections. */
export class RevealActions {
  readonly #reader: UserActions;
  #view: ViewModel | undefined;
  #chunks: ListSections | undefined;

  constructor(reader: UserActions) {
    this.#reader = reader;
  }

  /** What is shown now. */
  now(view: ViewModel | undefined, chunks: ListSections | undefined): void {
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
    const shown = this.#view?.shown.visible.length ?? 0;
    this.#reader.change('limit', undefined);
    await this.#reader.host.updateComplete;
    await this.#goTo(this.#view?.shown.visible[shown]?.entry.id);
  };

  /** Brings an entry that a filter, the limit or its section holds back into the document, and goes to it. */
  reach = async (id: string): Promise<void> => {
    const {host, change} = this.#reader;
    if (!this.#isIn('filtered', id)) this.#lift();
    await host.updateComplete;
    if (!this.#isIn('visible', id)) change('limit', undefined);
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

  #isIn(list: 'filtered' | 'visible', id: string): boolean {
    return Boolean(this.#view?.shown[list].some(({entry}) => entry.id === id));
  }
}
