import type {FeatureHost} from '../feature.js';
import {firstControl} from '../../views/first-control.js';
import {FILTERS, type Filter} from '../../views/options.js';
import type {Results} from '../../views/view-model.js';

export type RevealHost = FeatureHost & {
  readonly renderRoot: ParentNode;
  readonly search: string;
} & Readonly<Record<Filter, unknown>>;

/** Implemented by `element/user-actions.ts`. */
export interface Actions {
  readonly change: (property: Filter | 'search' | 'limit', value: unknown) => void;
  /** The current results. */
  readonly results: () => Results | undefined;
  /** @returns whether the entry is shown and has the focus */
  readonly focusEntry: (id: string) => Promise<boolean>;
}

/** User actions that show entries which filters or the limit hide. */
export class RevealActions {
  readonly #host: RevealHost;
  readonly #actions: Actions;

  constructor(host: RevealHost, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** The button disappears when it is pressed, so the focus moves to the first control, or to the first of the new entries. */
  readonly clear = async (): Promise<void> => {
    this.#clearFilters();
    await this.#host.updateComplete;
    firstControl(this.#host.renderRoot)?.focus();
  };

  /**
   * The button disappears when it is pressed, so the focus moves to the first of the new entries; to the first control where
   * entries are marks.
   */
  readonly showAll = async (): Promise<void> => {
    const shown = this.#actions.results()?.visible.length ?? 0;
    await this.#removeLimit();
    const first = this.#actions.results()?.visible[shown];
    const isFocused = first && (await this.#actions.focusEntry(first.entry.id));
    if (!isFocused) firstControl(this.#host.renderRoot)?.focus();
  };

  /** Clears the filters or the limit if they hide an entry. */
  readonly showEntry = async (id: string): Promise<void> => {
    if (!this.#isIn('filtered', id)) this.#clearFilters();
    await this.#host.updateComplete;
    if (!this.#isIn('visible', id)) await this.#removeLimit();
  };

  #clearFilters(): void {
    const {change} = this.#actions;
    for (const name of FILTERS) {
      if ((this.#host[name] ?? undefined) !== undefined) change(name, undefined);
    }
    if (this.#host.search) change('search', '');
  }

  async #removeLimit(): Promise<void> {
    this.#actions.change('limit', undefined);
    await this.#host.updateComplete;
  }

  #isIn(list: 'filtered' | 'visible', id: string): boolean {
    return Boolean(this.#actions.results()?.[list].some(({entry}) => entry.id === id));
  }
}
