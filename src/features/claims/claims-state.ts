/** What the claims layout draws. */
import type {LayoutState} from '../../views/layout.js';
import type {ClaimRow, Sort} from './claims-table.js';

export interface ClaimsState extends LayoutState {
  /** The rows in the order asked for. */
  readonly rows: readonly ClaimRow[];
  readonly sort: Sort | undefined;
  readonly sortBy: (speaker: string | undefined) => void;
  /** The reader goes from a cell to an entry. */
  readonly follow: (id: string, from: HTMLElement) => void;
  /** What had the focus is gone: the entry is closed. */
  readonly closed: () => void;
}
