/** All that the views draw: a record, in a language, as the options ask for it. */
import type {TimelineDocument} from '../data/schema.js';
import type {DateFormatter} from '../format/date-formatter.js';
import type {Translate} from '../format/translate.js';
import type {Changes} from '../model/changes.js';
import type {Item, Prepared, Snapshot} from '../model/timeline.js';
import type {Context} from './context.js';
import type {Options} from './options.js';
import type {RecordOrigin} from './record-origin.js';

/** In which language the element speaks. */
export interface Localization {
  readonly locale: string;
  readonly translate: Translate<string>;
}

/** A record that can be shown. */
export interface Content extends Localization {
  readonly from: RecordOrigin;
  readonly document: TimelineDocument;
  readonly prepared: Prepared;
  readonly format: DateFormatter;
  /** What the last update of the record changed; absent where it is not followed. */
  readonly changes?: Changes | undefined;
}

/** The entries that are shown, and of how many. */
export interface Results {
  readonly snapshot: Snapshot;
  /** The entries that match the filters. */
  readonly filtered: readonly Item[];
  /** As many of these as the limit allows, in the order asked for. */
  readonly visible: readonly Item[];
}

export interface ViewModel {
  readonly content: Content;
  readonly context: Context<string>;
  readonly options: Options;
  readonly results: Results;
}

/** How many entries are shown, how many match the filters, and how many there are. */
export interface ResultCounts {
  readonly shown: number;
  readonly filtered: number;
  readonly total: number;
}

export function countsOf({snapshot, filtered, visible}: Results): ResultCounts {
  return {shown: visible.length, filtered: filtered.length, total: snapshot.items.length};
}
