import type {LayoutState} from '../../views/layout.js';
import type {ClaimPart} from './claim-sections.js';
import type {ClaimRow, Sort} from './claims-table.js';

export interface ClaimsState extends LayoutState {
  /** In the order that the reader chose. */
  readonly rows: readonly ClaimRow[];
  /** The rows as lists. */
  readonly sections: readonly (readonly ClaimPart[])[];
  readonly isRendered: (section: number) => boolean;
  /** The reader goes to a section that is not rendered. */
  readonly onEnter: (section: number) => unknown;
  readonly sort: Sort | undefined;
  /** @param speaker undefined for the column of claims */
  readonly onSort: (speaker: string | undefined) => void;
  /** The reader follows a link to an entry. */
  readonly onFollow: (id: string, link: HTMLElement) => void;
  /** The entry is closed, and with it the focused button is gone. */
  readonly onClose: () => void;
}
