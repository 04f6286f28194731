import type {TemplateResult} from 'lit';
import {cachedFormatter} from '../../format/intl-cache.js';
import {pickText} from '../../format/text.js';
import {memoizeOne} from '../../model/memoize.js';
import type {Layout, LayoutState} from '../../views/layout.js';
import type {FeatureHost} from '../feature.js';
import {claimsTable, nextSort, sortedRows, type Sort} from './claims-table.js';
import {MediumController} from './medium-controller.js';
import type {ClaimsContext} from './messages.js';
import {claimsView} from './views/claims.js';

export class ClaimsLayout implements Layout {
  readonly #host: FeatureHost;
  readonly #medium: MediumController;
  #sort: Sort | undefined;
  /** The link that opened the selected entry. */
  #opener: HTMLElement | undefined;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#medium = new MediumController(host);
  }

  view = (state: LayoutState, context: ClaimsContext): TemplateResult => {
    const table = this.#table(context.timeline, state.items, state.snapshot);
    const claimsState = {
      ...state,
      rows: sortedRows(table, this.#sort, claimComparator(context)),
      sort: this.#sort,
      onSort: this.#onSort,
      onFollow: (id: string, link: HTMLElement): void => {
        this.#opener = link;
        context.follow(id);
      },
      onClose: () => this.#restoreFocus(state.selected),
    };
    return claimsView(table, claimsState, this.#medium, context);
  };

  readonly #table = memoizeOne(claimsTable);

  #onSort = (speaker: string | undefined): void => {
    this.#sort = nextSort(this.#sort, speaker);
    this.#host.requestUpdate();
  };

  /** Moves the focus to the link that opened the entry, else to another link to the entry, else to the first link. */
  #restoreFocus(id: string | undefined): void {
    const links = [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.claims .stance')];
    const linksToEntry = links.filter((link) => link.getAttribute('href') === `#e-${id}`);
    const target = linksToEntry.find((link) => link === this.#opener) ?? linksToEntry[0] ?? links[0];
    target?.focus();
  }
}

/** Compares the texts of two claims, by their ids, in the alphabetical order of the locale. */
function claimComparator({timeline, locale}: ClaimsContext): (a: string, b: string) => number {
  const {claims, document} = timeline;
  const {compare} = cachedFormatter(Intl.Collator, locale);
  const textOf = (id: string) => pickText(claims.get(id)?.text ?? id, locale, document.lang).value;
  return (a, b) => compare(textOf(a), textOf(b));
}
