/** Computes what is shown from record, language and options. Each step runs only if its input has changed. */
import type {Fault} from '../data/faults/fault.js';
import type {LoadedFeatures} from '../features/registry.js';
import {memoizeOne} from '../model/memoize.js';
import {snapshotOf, timelineOf, type Item, type Snapshot, type Timeline} from '../model/timeline.js';
import type {Context} from '../views/context.js';
import type {Options, Order} from '../views/options.js';
import type {Content, Results, ViewModel} from '../views/view-model.js';
import {parseOptions, type RawOptions, type Warn} from './options.js';

/** The actions that views offer and the element performs. */
export type ContextActions = Pick<Context, 'select' | 'follow' | 'addressOf' | 'opened' | 'translatorFor'> & {
  /** Reports pending warnings. */
  readonly requestUpdate: () => void;
};

/** The raw values of the options; `media` is on or off. */
export type RawViewOptions = RawOptions & {readonly media?: unknown};

/** Each element has one. It keeps the latest result of each step. */
export class ViewModelBuilder {
  readonly #actions: ContextActions;
  readonly #reported = new Set<string>();
  #warnings: Fault[] = [];

  constructor(actions: ContextActions) {
    this.#actions = actions;
  }

  /** @param isLoading whether another record may be on its way: options may be about that one, and give no warnings yet */
  create(raw: RawViewOptions, content: Content, features: LoadedFeatures, isLoading = false): ViewModel {
    const markdown = content.document.markup && features.markdown;
    const timeline = this.#timeline(content.document, content.replaced, markdown?.plainWords);
    const options = parseOptions(
      raw,
      {timeline, parseDay: (features.filters ?? features['as-of'])?.parseDay},
      isLoading ? () => undefined : this.warn,
    );
    const results = this.#results(timeline, content, options, features);
    const context = this.#context(
      content,
      timeline,
      options.heading,
      options.headingLevel,
      options.linkTarget,
      options.controls.has('link') ? features.citations : undefined,
      raw.media ? features.media : undefined,
      features.records,
      markdown,
    );
    return {content, context, options, results};
  }

  get hasWarnings(): boolean {
    return this.#warnings.length > 0;
  }

  /** The warnings about options that were not reported yet. */
  takeWarnings(): readonly Fault[] {
    return this.#warnings.splice(0);
  }

  /** Keeps a warning to be reported, each once. */
  readonly warn: Warn = (fault) => {
    const key = JSON.stringify(fault);
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#warnings.push(fault);
  };

  #results(
    timeline: Timeline,
    content: Content,
    options: Options,
    {filters, records}: LoadedFeatures,
  ): Results {
    const {kinds, actors, standings, search, from, to, order, limit} = options;
    const snapshot = this.#snapshot(content.prepared);
    const lists = [kinds, actors, standings].map(listKey);
    const filtered = this.#filtered(filters, timeline, snapshot, search, from, to, ...lists);
    return {snapshot, filtered, visible: this.#visible(filtered, order, limit, records)};
  }

  readonly #timeline = memoizeOne(timelineOf);
  readonly #snapshot = memoizeOne(snapshotOf);
  readonly #context = memoizeOne(
    (
      content: Content,
      timeline: Timeline,
      heading: string | undefined,
      headingLevel: number,
      linkTarget: string,
      citations: LoadedFeatures['citations'],
      media: LoadedFeatures['media'],
      records: LoadedFeatures['records'],
      markdown: LoadedFeatures['markdown'],
    ): Context<string> => {
      const {locale, translate, format, changes, from, address} = content;
      const context: Context<string> = {
        ...this.#actions,
        warn: (fault) => {
          this.warn(fault);
          this.#actions.requestUpdate();
        },
        timeline,
        from,
        address,
        locale,
        translate,
        format,
        heading,
        headingLevel,
        linkTarget,
        entryActions: citations && ((entry) => citations.entryActions(entry, context)),
        media: media && ((entry) => media.media(entry, context)),
        markup: markdown && ((value, style) => markdown.markupView(value, style, context)),
        updateMark: changes && records?.updateMarks(changes, translate),
      };
      return context;
    },
  );
  readonly #filtered = memoizeOne(
    (
      filters: LoadedFeatures['filters'],
      timeline: Timeline,
      {items}: Snapshot,
      search: string,
      from: number | undefined,
      to: number | undefined,
      ...lists: readonly (string | undefined)[]
    ) => {
      const [kinds, actors, standings] = lists.map(setOf);
      // All is shown until the filters have loaded.
      return filters?.filterItems(items, {search, from, to, kinds, actors, standings}, timeline) ?? items;
    },
  );
  readonly #visible = memoizeOne(
    (
      filtered: readonly Item[],
      order: Order,
      limit: number | undefined,
      records: LoadedFeatures['records'],
    ) => {
      // Every entry of the bundled article, which needs no `records`, has a date.
      const descending = () => records?.descending(filtered) ?? filtered.toReversed();
      const ordered = order === 'desc' ? descending() : filtered;
      return limit !== undefined && ordered.length > limit ? ordered.slice(0, limit) : ordered;
    },
  );
}

/** Lists are compared by what they hold. No id has a blank in it. */
function listKey(ids: readonly string[] | undefined): string | undefined {
  return ids?.join(' ');
}

function setOf(key: string | undefined): ReadonlySet<string> | undefined {
  return key === undefined ? undefined : new Set(key.split(' '));
}
