import type {TemplateResult} from 'lit';
import {cachedFormatter} from '../../format/intl-cache.js';
import {pickText} from '../../format/text.js';
import {memoizeOne} from '../../model/memoize.js';
import type {LayoutState, LayoutView} from '../../views/layout.js';
import {focusableStatusLine} from '../../views/status-line.js';
import type {FeatureHost} from '../feature.js';
import {sectionsOf} from './claim-sections.js';
import {
  claimsTable,
  nextSort,
  sizeOf,
  sortedRows,
  type ClaimRow,
  type ClaimsTable,
  type Sort,
} from './claims-table.js';
import {MediumController} from './medium-controller.js';
import type {ClaimsContext} from './messages.js';
import {NearSections} from './near-sections.js';
import {claimsView} from './views/claims.js';

/** A table with more cells would take seconds to render. Lists take its place, and only those near the viewport. */
const MAX_CELLS = 2000;

export class ClaimsLayout implements LayoutView {
  readonly #host: FeatureHost;
  readonly #medium: MediumController;
  readonly #near: NearSections;
  #sort: Sort | undefined;
  /** The link that opened the selected entry. */
  #opener: HTMLElement | undefined;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#medium = new MediumController(host);
    this.#near = new NearSections(host);
  }

  view = (state: LayoutState, context: ClaimsContext): TemplateResult => {
    const table = this.#table(context.timeline, state.items, state.snapshot);
    const isLarge = sizeOf(table) > MAX_CELLS;
    const {isNarrow, isPrint} = this.#medium;
    const rows = this.#rows(table, this.#sort, context);
    const claimsState = {
      ...state,
      rows,
      sections: this.#sections(rows, isLarge),
      isRendered: (section: number) => isPrint || this.#near.isRendered(section),
      onEnter: this.#near.enter,
      sort: this.#sort,
      onSort: this.#onSort,
      onFollow: (id: string, link: HTMLElement): void => {
        this.#opener = link;
        context.follow(id);
      },
      onClose: () => this.#restoreFocus(state.selected),
    };
    return claimsView(table, claimsState, {isNarrow, isPrint, isLarge}, context);
  };

  readonly #table = memoizeOne(claimsTable);
  readonly #rows = memoizeOne((table: ClaimsTable, sort: Sort | undefined, context: ClaimsContext) =>
    sortedRows(table, sort, claimComparator(context)),
  );
  readonly #sections = memoizeOne((rows: readonly ClaimRow[], isLarge: boolean) =>
    sectionsOf(rows, isLarge ? undefined : Infinity),
  );

  #onSort = (speaker: string | undefined): void => {
    this.#sort = nextSort(this.#sort, speaker);
    this.#host.requestUpdate();
  };

  /**
   * Moves the focus to the link that opened the entry, else to another link to the entry, else to the first link, or to the
   * status line if filters leave no statement.
   */
  #restoreFocus(id: string | undefined): void {
    const root = this.#host.shadowRoot!;
    const links = [...root.querySelectorAll<HTMLElement>('.claims .stance')];
    const linksToEntry = links.filter((link) => link.dataset.entry === id);
    const target = linksToEntry.find((link) => link === this.#opener) ?? linksToEntry[0] ?? links[0];
    (target ?? focusableStatusLine(root))?.focus();
  }
}

/** Compares the texts of two claims, by their ids, in the alphabetical order of the locale. */
function claimComparator({timeline, locale}: ClaimsContext): (a: string, b: string) => number {
  const {claims, document} = timeline;
  const {compare} = cachedFormatter(Intl.Collator, locale);
  const textOf = (id: string) => pickText(claims.get(id)?.text ?? id, locale, document.lang).value;
  return (a, b) => compare(textOf(a), textOf(b));
}
