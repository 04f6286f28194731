/** A feature is a part of the element that loads when it is first used. Its module is `features/<name>/index.ts`. */
import type {CSSResult, ReactiveControllerHost} from 'lit';
import type {Entry} from '../data/schema.js';
import type {Message} from '../format/message.js';
import type {Context} from '../views/context.js';
import type {LayoutView} from '../views/layout.js';
import type {Control} from '../views/options.js';
import type {ControlView} from '../views/toolbar.js';
import type {ViewModel} from '../views/view-model.js';

/** The element as features see it. A feature that needs more defines its own host type. */
export type FeatureHost = ReactiveControllerHost & HTMLElement;

export interface Feature {
  /** Its English messages. Other languages are in `languages/`, one file each. */
  readonly messages?: Readonly<Record<string, Message>>;
  readonly styles?: readonly CSSResult[];
  readonly Layout?: new (host: FeatureHost) => LayoutView;
  /** Controls for the toolbar. */
  readonly controls?: Readonly<Partial<Record<Control, ControlView>>>;
  /** Actions of an entry, shown at the end of its disclosure. */
  readonly entryActions?: (entry: Entry, context: Context<string>) => unknown;
  /** The view of an entry's media. */
  readonly media?: (entry: Entry, context: Context<string>) => unknown;
  /**
   * Adds controllers to the host. Called once per element, before the first update that uses the feature.
   * @param shown returns what the element shows
   */
  readonly attach?: (host: FeatureHost, shown: () => ViewModel | undefined) => void;
}
