/** A way to lay the entries out beside the list: loaded when first asked for, and from then on keeping its own state. */
import type {CSSResult, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Item} from '../model/timeline.js';
import type {Context} from './context.js';
import type {ListState} from './list.js';

export type LayoutHost = ReactiveControllerHost & HTMLElement;

/** What is laid out. */
export interface LayoutState extends ListState {
  /** What answers the filters, within the limit, in the order asked for. */
  readonly items: readonly Item[];
  /** Closes the selected entry. */
  readonly close: () => void;
}

/** One an element; it may hang on the host as a controller. */
export interface Layout {
  readonly view: (state: LayoutState, context: Context) => TemplateResult;
}

/** What a lazy part gives. */
export interface LayoutModule {
  readonly Layout: new (host: LayoutHost) => Layout;
  readonly styles: readonly CSSResult[];
}
