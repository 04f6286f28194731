/** A layout other than the list. Each element has its own, which keeps its zoom or sorting while another layout is shown. */
import type {TemplateResult} from 'lit';
import type {Item} from '../model/timeline.js';
import type {Context} from './context.js';
import type {ListState} from './list.js';

export interface LayoutState extends ListState {
  /** The entries to show, in the order asked for. */
  readonly items: readonly Item[];
  /** Closes the selected entry. */
  readonly close: () => void;
}

export interface Layout {
  readonly view: (state: LayoutState, context: Context<string>) => TemplateResult;
}
