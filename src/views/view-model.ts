/** Everything that the views render. */
import type {TimelineDocument} from '../data/schema.js';
import type {DateFormatter} from '../format/date-formatter.js';
import type {Translate} from '../format/translate.js';
import type {Changes} from '../model/changes.js';
import type {Item, Prepared, Snapshot} from '../model/timeline.js';
import type {Context} from './context.js';
import type {Options} from './options.js';
import type {RecordOrigin} from './record-origin.js';

export interface Localization {
  readonly locale: string;
  readonly translate: Translate<string>;
  /** The keys of the messages that the page replaces. */
  readonly replaced?: ReadonlySet<string> | undefined;
}

/** A record that can be shown, in a language. */
export interface Content extends Localization {
  readonly from: RecordOrigin;
  /** The absolute address of the file in `src`, if the record is from there. */
  readonly address?: string | undefined;
  readonly document: TimelineDocument;
  readonly prepared: Prepared;
  readonly format: DateFormatter;
  /** What the last update changed; absent if the record is not checked for updates. */
  readonly changes?: Changes | undefined;
}

export interface Results {
  readonly snapshot: Snapshot;
  /** The entries that match the filters. */
  readonly filtered: readonly Item[];
  /** The filtered entries up to the limit, in the chosen order. */
  readonly visible: readonly Item[];
}

export interface ViewModel {
  readonly content: Content;
  readonly context: Context<string>;
  readonly options: Options;
  readonly results: Results;
}

export interface ResultCounts {
  readonly shown: number;
  /** How many match the filters. */
  readonly filtered: number;
  readonly total: number;
}

export function countsOf({snapshot, filtered, visible}: Results): ResultCounts {
  return {shown: visible.length, filtered: filtered.length, total: snapshot.items.length};
}
