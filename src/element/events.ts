/** The events of the element. All bubble, and cross the shadow roots they stand in. */
import type {Issue} from '../data/issues.js';
import type {Entry, TimelineDocument} from '../data/schema.js';

const EVERYWHERE = {bubbles: true, composed: true};

/** A document is shown: at first, and whenever another takes its place. */
export class TimelineLoadEvent extends Event {
  /** @param document the document as it was read */
  constructor(readonly document: TimelineDocument) {
    super('dprk-load', EVERYWHERE);
  }
}

/** An option, a document or a part of the element could not be used. What was shown stays. */
export class TimelineErrorEvent extends Event {
  /**
   * @param severity `warning`: something is ignored; `error`: what was asked for is not shown
   * @param issues every fault, with where it is, what was found and what was expected
   */
  constructor(
    readonly severity: 'error' | 'warning',
    readonly issues: readonly Issue[],
  ) {
    super('dprk-error', EVERYWHERE);
  }
}

/** The reader goes to an entry: opens its sources, or follows a link to it. `preventDefault()` refuses. */
export class TimelineSelectEvent extends Event {
  constructor(readonly entry: Entry) {
    super('dprk-select', {...EVERYWHERE, cancelable: true});
  }
}

/** What the reader has changed in the toolbar: a property of the element, and its value now. */
export class TimelineChangeEvent extends Event {
  constructor(
    readonly property:
      'layout' | 'kinds' | 'actors' | 'standings' | 'from' | 'to' | 'asOf' | 'search' | 'order' | 'limit',
    readonly value: unknown,
  ) {
    super('dprk-change', EVERYWHERE);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dprk-load': TimelineLoadEvent;
    'dprk-error': TimelineErrorEvent;
    'dprk-select': TimelineSelectEvent;
    'dprk-change': TimelineChangeEvent;
  }
}
