/** A way to lay the entries out beside the list: loaded when first asked for, and from then on keeping its own state. */
import type {CSSResult, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Messages} from '../format/translate.js';
import type {Item} from '../model/timeline.js';
import type {Context} from '../views/context.js';
import type {ListState} from '../views/list.js';
import type {ControlView} from '../views/toolbar.js';

export const LAYOUTS = ['list', 'lanes', 'claims'] as const;

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

/** What a part brings that is loaded where a page or a reader asks for it by name. */
export interface Feature {
  readonly styles: readonly CSSResult[];
  /** Its words, by language. */
  readonly messages: Readonly<Record<string, Partial<Messages>>>;
  readonly Layout?: new (host: LayoutHost) => Layout;
  /** What it adds to the toolbar. */
  readonly control?: ControlView;
  /** What it lets the reader do with an entry. */
  readonly actions?: Context['actions'];
  /** What it shows of an entry's picture. */
  readonly media?: Context['media'];
  /** What it does for an element from now on. */
  readonly attend?: (host: LayoutHost) => void;
}
