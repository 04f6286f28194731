import {FILTERS, type UserActions} from './user-actions.js';

/** The sections of a long list. */
interface Sections {
  /** Has a section drawn with the next update. */
  readonly reveal: (section: number) => void;
  readonly revealEntry: (id: string) => void;
  readonly element: (section: number) => Element | undefined;
}

/** What the reader can do where not everything is shown: where there are filters, a limit, or a list in sections. */
export class RevealActions {
  sections: Sections | undefined;
  readonly #actions: UserActions;

  constructor(actions: UserActions) {
    this.#actions = actions;
  }

  /** Clears the filters. The button that was pressed disappears: the focus moves to the first control. */
  readonly clear = (): void => {
    this.#clearFilters();
    this.#actions.host.renderRoot.querySelector<HTMLElement>('.chip, input, article')?.focus();
  };

  /** Lifts the limit. The button that was pressed disappears: the focus moves to the first entry that appears. */
  readonly showAll = async (): Promise<void> => {
    const {host, change} = this.#actions;
    const shown = this.#actions.view?.results.visible.length ?? 0;
    change('limit', undefined);
    await host.updateComplete;
    await this.#focusEntry(this.#actions.view?.results.visible[shown]?.entry.id);
  };

  /** Goes to an entry that a filter, the limit or its section keeps out of the document. */
  readonly entry = async (id: string): Promise<void> => {
    const {host, change} = this.#actions;
    if (!this.#isIn('filtered', id)) this.#clearFilters();
    await host.updateComplete;
    if (!this.#isIn('visible', id)) change('limit', undefined);
    await host.updateComplete;
    await this.#focusEntry(id);
  };

  /** Goes into a section that is not in the document yet. */
  readonly enter = async (section: number): Promise<void> => {
    this.sections?.reveal(section);
    await this.#actions.host.updateComplete;
    this.sections?.element(section)?.querySelector('article')?.focus();
  };

  #clearFilters(): void {
    const {host, change} = this.#actions;
    for (const name of FILTERS) {
      if ((host[name] ?? undefined) !== undefined) change(name, undefined);
    }
    if (host.search) change('search', '');
  }

  async #focusEntry(id: string | undefined): Promise<void> {
    if (id === undefined) return;
    this.sections?.revealEntry(id);
    await this.#actions.host.updateComplete;
    this.#actions.article(id)?.focus();
  }

  #isIn(list: 'filtered' | 'visible', id: string): boolean {
    return Boolean(this.#actions.view?.results[list].some(({entry}) => entry.id === id));
  }
}
