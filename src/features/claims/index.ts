/** The claims layout: who says what on each claim. Loads when it is first used. */
import {SurfaceController} from './surface-controller.js';
import {cachedFormatter} from '../../format/intl-cache.js';
import {pickText} from '../../format/text.js';
import {memoizeOne} from '../../model/memoize.js';
import {claimsTable, nextSort, sortedRows, type Sort} from './claims-table.js';
import {claims} from './styles.js';
import {selected} from '../../styles/selected.js';
import {claimsView} from './views/claims.js';
import type {ClaimsContext} from './messages.js';
import type {Layout as LayoutInterface, LayoutState} from '../../views/layout.js';
import type {FeatureHost} from '../feature.js';

export {messages} from './messages.js';
export const styles = [claims, selected];

/** Keeps how its rows are sorted, and from where the reader went to an entry. */
export class Layout implements LayoutInterface {
  readonly #host: FeatureHost;
  readonly #surface: SurfaceController;
  #sort: Sort | undefined;
  #from: HTMLElement | undefined;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#surface = new SurfaceController(host);
  }

  view = (state: LayoutState, context: ClaimsContext): ReturnType<LayoutInterface['view']> => {
    const table = this.#table(context.timeline, state.items, state.snapshot);
    const rows = sortedRows(table, this.#sort, inOrderOfTexts(context));
    const {selected: id} = state;
    const own = {
      rows,
      sort: this.#sort,
      sortBy: this.#sortBy,
      follow: (to: string, from: HTMLElement): void => {
        this.#from = from;
        context.follow(to);
      },
      closed: () => this.#goBack(id),
    };
    return claimsView(table, {...state, ...own}, this.#surface, context);
  };

  readonly #table = memoizeOne(claimsTable);

  #sortBy = (speaker: string | undefined): void => {
    this.#sort = nextSort(this.#sort, speaker);
    this.#host.requestUpdate();
  };

  /** To the cell that led to the entry; where it is gone, to another that does; where none does, to the first of all. */
  #goBack(id: string | undefined): void {
    const href = `#e-${id}`;
    const links = [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.claims .stance')];
    const leading = links.filter((link) => link.getAttribute('href') === href);
    const from = leading.find((link) => link === this.#from) ?? leading[0] ?? links[0];
    from?.focus();
  }
}

function inOrderOfTexts({timeline, locale}: ClaimsContext): (a: string, b: string) => number {
  const {claims: texts, document} = timeline;
  const {compare} = cachedFormatter(Intl.Collator, locale);
  const textOf = (id: string) => pickText(texts.get(id)?.text ?? id, locale, document.lang).value;
  return (a, b) => compare(textOf(a), textOf(b));
}
