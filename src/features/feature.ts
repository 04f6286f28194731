/** What a feature is: a part of the element that loads when it is first used. Each is a module, `features/<name>/index.ts`. */
import type {CSSResult, ReactiveControllerHost} from 'lit';
import type {Entry} from '../data/schema.js';
import type {Message} from '../format/message.js';
import type {Context} from '../views/context.js';
import type {Layout} from '../views/layout.js';
import type {Control} from '../views/options.js';
import type {ControlView} from '../views/toolbar.js';

/** The element, as a feature sees it. A feature that needs more asks for it in a type of its own. */
export type FeatureHost = ReactiveControllerHost & HTMLElement;

export interface Feature {
  /** Its English messages. Other languages are in `languages/`, one file each. */
  readonly messages?: Readonly<Record<string, Message>>;
  readonly styles?: readonly CSSResult[];
  /** The layout that it adds. */
  readonly Layout?: new (host: FeatureHost) => Layout;
  /** The controls that it adds to the toolbar. */
  readonly controls?: Readonly<Partial<Record<Control, ControlView>>>;
  /** What it lets the reader do with an entry, at the end of its disclosure. */
  readonly entryActions?: (entry: Entry, context: Context<string>) => unknown;
  /** What it shows of an entry's media. */
  readonly media?: (entry: Entry, context: Context<string>) => unknown;
  /** Called once for each element that uses it, before the update that first does: adds controllers to the host. */
  readonly attach?: (host: FeatureHost) => void;
}
