/** The events of the element. All bubble, also out of shadow roots. */
import {deepFreeze, type DeepReadonly} from '../data/frozen.js';
import type {Issue} from '../data/issues.js';
import type {Entry, TimelineDocument} from '../data/schema.js';

const COMPOSED = {bubbles: true, composed: true};

/** A document is shown: the first one, and each one that replaces it. */
export class TimelineLoadEvent extends Event {
  readonly #document: TimelineDocument;

  /**
   * @param document the parsed document
   * @param address where it came from, after redirects; undefined if it is not from `src`
   */
  constructor(
    document: TimelineDocument,
    readonly address?: string,
  ) {
    super('dprk-load', COMPOSED);
    this.#document = document;
  }

  /** The parsed document. It is frozen. */
  get document(): DeepReadonly<TimelineDocument> {
    return deepFreeze(this.#document);
  }
}

/** An option, a document or a module could not be used, or an export failed. The element keeps what it shows. */
export class TimelineErrorEvent extends Event {
  /**
   * @param severity `warning`: something is ignored or failed; `error`: the requested record or view is not shown
   * @param issues every fault, with its path, the value and the expected value
   */
  constructor(
    readonly severity: 'error' | 'warning',
    readonly issues: readonly Issue[],
  ) {
    super('dprk-error', COMPOSED);
  }
}

/** The reader selects an entry: opens it, follows a link to it, or moves to its slide. `preventDefault()` cancels it. */
export class TimelineSelectEvent extends Event {
  readonly #entry: Entry;

  /** @param entry of the parsed document */
  constructor(entry: Entry) {
    super('dprk-select', {...COMPOSED, cancelable: true});
    this.#entry = entry;
  }

  /** The entry in the parsed document. It is frozen. */
  get entry(): DeepReadonly<Entry> {
    return deepFreeze(this.#entry);
  }
}

/** The reader changed a property of the element. `value` is the new value. */
export class TimelineChangeEvent extends Event {
  constructor(
    readonly property:
      | 'layout'
      | 'kinds'
      | 'actors'
      | 'standings'
      | 'from'
      | 'to'
      | 'asOf'
      | 'search'
      | 'order'
      | 'limit'
      | 'selected',
    readonly value: unknown,
  ) {
    super('dprk-change', COMPOSED);
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
