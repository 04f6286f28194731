import type {FeatureHost} from '../feature.js';
import type {Results} from '../../views/view-model.js';

/** The filters that readers and pages can set, beside the search. */
const FILTERS = ['kinds', 'actors', 'standings', 'from', 'to'] as const;

export type RevealHost = FeatureHost & {
  readonly renderRoot: ParentNode;
  readonly search: string;
} & Readonly<Record<(typeof FILTERS)[number], unknown>>;

/** What the element does for the reader; see `element/user-actions.ts`. */
export interface Actions {
  readonly change: (property: (typeof FILTERS)[number] | 'search' | 'limit', value: unknown) => void;
  /** What is shown now. */
  readonly results: () => Results | undefined;
  /** Gives the focus to an entry that is shown. */
  readonly focusEntry: (id: string) => Promise<boolean>;
}

/** What the reader can do where a filter or the limit leaves entries out. */
export class RevealActions {
  readonly #host: RevealHost;
  readonly #actions: Actions;

  constructor(host: RevealHost, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** Clears the filters. The button that was pressed disappears: the focus moves to the first control. */
  readonly clear = (): void => {
    this.#clearFilters();
    this.#host.renderRoot.querySelector<HTMLElement>('.chip, input, article')?.focus();
  };

  /** Lifts the limit. The button that was pressed disappears: the focus moves to the first entry that appears. */
  readonly showAll = async (): Promise<void> => {
    const shown = this.#actions.results()?.visible.length ?? 0;
    await this.#liftLimit();
    const first = this.#actions.results()?.visible[shown];
    if (first) await this.#actions.focusEntry(first.entry.id);
  };

  /** Shows an entry that a filter or the limit leaves out. */
  readonly entry = async (id: string): Promise<void> => {
    if (!this.#isIn('filtered', id)) this.#clearFilters();
    await this.#host.updateComplete;
    if (!this.#isIn('visible', id)) await this.#liftLimit();
  };

  #clearFilters(): void {
    const {change} = this.#actions;
    for (const name of FILTERS) {
      if ((this.#host[name] ?? undefined) !== undefined) change(name, undefined);
    }
    if (this.#host.search) change('search', '');
  }

  async #liftLimit(): Promise<void> {
    this.#actions.change('limit', undefined);
    await this.#host.updateComplete;
  }

  #isIn(list: 'filtered' | 'visible', id: string): boolean {
    return Boolean(this.#actions.results()?.[list].some(({entry}) => entry.id === id));
  }
}
