import type {Fault} from '../data/faults/fault.js';
import {mistakenAttribute, unreadRecord} from '../data/faults/option-fault.js';
import type {FeatureHost} from '../features/feature.js';
import {memoizeOne} from '../model/memoize.js';
import {ChildController} from './child-controller.js';
import type {IsTimeline} from './child-record.js';
import {addressText} from './first-request.js';
import {recordSource, type RecordSource} from './record-source.js';

/** Finds the source of an element's record. */
export class SourceController {
  readonly #child: ChildController;
  readonly #warn: (fault: Fault) => void;
  readonly #source = memoizeOne(recordSource);
  /** Whether the page has ever set `data`, to nothing too. */
  #isDataSet = false;
  /** Whether the page has ever set any source. If that is missing later, the article must not appear instead. */
  #isSet = false;

  constructor(host: FeatureHost, isTimeline: IsTimeline, warn: (fault: Fault) => void) {
    this.#child = new ChildController(host, isTimeline);
    this.#warn = warn;
  }

  /** Call it whenever `data` is set. @returns whether that is the first time */
  markDataSet(): boolean {
    const isFirst = !this.#isDataSet;
    this.#isDataSet = true;
    return isFirst;
  }

  /** Call it before an update. @param own the document of the tag, or null if it has none */
  current(data: unknown, src: unknown, own: unknown): RecordSource {
    this.#child.flush();
    const {record, mistaken, hasUnread} = this.#child;
    this.#isSet ||= this.#isDataSet || (src ?? record ?? undefined) !== undefined;
    // The page has its own record, or tried to: with null instead of undefined, the bundled article is no source.
    const hasTried = this.#isSet || hasUnread || mistaken.length > 0;
    // A page may make a new URL for each update: the same address is the same source.
    const address = src && addressText(src);
    const source = this.#source(data, address, record, hasTried ? (own ?? null) : own);
    if (source.from === 'none' || source.from === 'own') {
      for (const name of mistaken) this.#warn(mistakenAttribute(name));
      if (hasUnread) this.#warn(unreadRecord());
    }
    return source;
  }
}
