/** A layout other than the list. Each element has its own, which keeps its zoom or sorting while another layout is shown. */
import type {TemplateResult} from 'lit';
import type {Item} from '../model/timeline.js';
import type {Context} from './context.js';
import type {ListState} from './list.js';

export interface LayoutState extends ListState {
  /** The entries to show, in the order asked for. */
  readonly items: readonly Item[];
  /** Title, description and lead, for a layout that has a place for them. */
  readonly header: unknown;
  /** Closes the selected entry. */
  readonly close: () => void;
}

export interface LayoutView {
  /** Whether it shows the header itself: then the header is not above the controls. */
  readonly hasHeader?: boolean;
  readonly view: (state: LayoutState, context: Context<string>) => TemplateResult;
}
