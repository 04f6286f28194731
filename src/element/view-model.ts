/** From document, language and options to what is shown, in stages made anew only when what they rest on changes. */
import type {Issue} from '../data/issues.js';
import type {Content} from './record-source.js';
import {memoizeOne} from '../model/memoize.js';
import {
  snapshotOf,
  timelineOf,
  type Item,
  type Prepared,
  type Snapshot,
  type Timeline,
} from '../model/timeline.js';
import {extras, reading} from '../features/registry.js';
import {readOptions, warningOf, type Options, type Order, type RawOptions, type Switches} from './options.js';
import type {Context} from '../views/context.js';

/** What is shown. */
export interface Shown {
  readonly snapshot: Snapshot;
  /** What answers the filters. */
  readonly filtered: readonly Item[];
  /** Of these, as many as the limit lets through, in the order asked for. */
  readonly visible: readonly Item[];
}

export interface ViewModel {
  readonly content: Content;
  readonly context: Context;
  readonly options: Options;
  readonly shown: Shown;
}

type Actions = Pick<Context, 'select' | 'follow' | 'opened'>;

/** One an element: each stage remembers its latest answer. */
export class Derivation {
  readonly #actions: Actions;
  readonly #told = new Set<string>();
  #warnings: Issue[] = [];
  #view: ViewModel | undefined;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  /** @param asked whether an option may have changed since the last call */
  view(
    raw: RawOptions & Switches & {readonly search: string},
    content: Content | undefined,
    asked: boolean,
  ): ViewModel | undefined {
    if (!content) return (this.#view = undefined);
    if (!asked && this.#view?.content === content) return this.#view;
    const timeline = this.#timeline(content.document);
    const options = readOptions(raw, timeline, this.#warn);
    const shown = this.#shown(timeline, content.prepared, options, raw.search);
    const context = this.#context(
      content,
      timeline,
      options.headingLevel,
      options.linkTarget,
      options.controls.has('link') ? extras.get('link')?.value?.actions : undefined,
      raw.media ? extras.get('media')?.value?.media : undefined,
      reading.value?.further,
    );
    return (this.#view = {content, context, options, shown});
  }

  /** What was not told yet of options that cannot be used. */
  takeWarnings(): readonly Issue[] {
    const warnings = this.#warnings;
    this.#warnings = [];
    return warnings;
  }

  #shown(timeline: Timeline, prepared: Prepared, options: Options, search: string): Shown {
    const {kinds, actors, standings, from, to, order, limit} = options;
    const snapshot = this.#snapshot(timeline.document, prepared);
    const filtered = this.#found(
      reading.value,
      timeline,
      snapshot,
      search,
      from,
      to,
      ...[kinds, actors, standings].map(keyOf),
    );
    return {snapshot, filtered, visible: this.#items(filtered, order, limit)};
  }

  readonly #timeline = memoizeOne(timelineOf);
  readonly #snapshot = memoizeOne(snapshotOf);
  readonly #context = memoizeOne(
    (
      content: Content,
      timeline: Timeline,
      headingLevel: number,
      linkTarget: string,
      actions: Context['actions'],
      media: Context['media'],
      further: Context['further'],
    ): Context => ({
      ...content,
      timeline,
      headingLevel,
      linkTarget,
      actions,
      media,
      further,
      opened: this.#actions.opened,
      select: this.#actions.select,
      follow: this.#actions.follow,
    }),
  );
  readonly #found = memoizeOne(
    (
      filter: typeof reading.value,
      timeline: Timeline,
      {items}: Snapshot,
      search: string,
      from: number | undefined,
      to: number | undefined,
      ...ids: readonly (string | undefined)[]
    ) => {
      const [kinds, actors, standings] = ids.map(setOf);
      // Until what filters is there, all is shown.
      return filter?.filterItems(items, {search, from, to, kinds, actors, standings}, timeline) ?? items;
    },
  );
  readonly #items = memoizeOne((found: readonly Item[], order: Order, limit: number | undefined) => {
    const ordered = order === 'desc' ? found.toReversed() : found;
    return limit !== undefined && ordered.length > limit ? ordered.slice(0, limit) : ordered;
  });

  #warn = (option: string, value: unknown, expected: string): void => {
    const warning = warningOf(option, value, expected);
    if (this.#told.has(warning.message)) return;
    this.#told.add(warning.message);
    this.#warnings.push(warning);
  };
}

/** Lists are compared by what they hold. No id has a space in it. */
function keyOf(ids: readonly string[] | undefined): string | undefined {
  return ids?.join(' ');
}

function setOf(key: string | undefined): ReadonlySet<string> | undefined {
  return key === undefined ? undefined : new Set(key.split(' '));
}
