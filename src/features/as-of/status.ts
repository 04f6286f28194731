import {html, nothing} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import type {Shown} from '../../element/view-model.js';
import {between, changesOf} from './changes.js';
import type {Changes} from '../records/document-changes.js';
import type {Item} from '../../model/timeline.js';
import {asOfLine, nowButton, sharesLine, type AsOfNews} from './status-view.js';
import type {Context} from '../../views/context.js';
import {updatesLine} from '../records/updates-view.js';

const NO_NEWS: AsOfNews = {entries: [], revised: []};

/** Tells how much is shown; of the record as of a day, also what appeared since the day that was shown before. */
class AsOfStatus extends Directive {
  #before: {readonly asOf: number | undefined; readonly shown: Shown; readonly context: Context} | undefined;
  #news = NO_NEWS;
  /** What the last update of the document brought, until something else is changed. */
  #changes: Changes | undefined;

  override render(asOf: number | undefined, shown: Shown, context: Context): unknown {
    const before = this.#before;
    const changes = context.updates?.changes;
    this.#news = this.#newsOf(asOf, shown, context);
    if (changes !== before?.context.updates?.changes) this.#changes = changes;
    else if (asOf !== before?.asOf || shown.filtered !== before?.shown.filtered) this.#changes = undefined;
    this.#before = {asOf, shown, context};
    return html`${this.#line(asOf, shown, context)}${this.#changes && updatesLine(this.#changes, context)}`;
  }

  #line(asOf: number | undefined, shown: Shown, context: Context): unknown {
    const {document} = context.timeline;
    const shares = {
      shown: shown.visible.length,
      onRecord: shown.snapshot.items.length,
      total: document.entries.length,
    };
    const asItStands = asOf === undefined && this.#news === NO_NEWS;
    const day = asItStands ? undefined : (asOf ?? changesOf(document).at(-1)?.day);
    return day === undefined
      ? sharesLine(shares, shown.filtered.length < shares.onRecord, context)
      : asOfLine({day, ...shares}, this.#news, context);
  }

  /** News is told until something else is changed: it stays where the same is only drawn anew. */
  #newsOf(asOf: number | undefined, {filtered}: Shown, {timeline}: Context): AsOfNews {
    const before = this.#before;
    if (before?.context.timeline !== timeline) return NO_NEWS;
    if (before.asOf === asOf) return before.shown.filtered === filtered ? this.#news : NO_NEWS;
    const {entries, revised} = between(changesOf(timeline.document), before.asOf, asOf);
    const shownOf = (ids: ReadonlySet<string>): Item[] => filtered.filter(({entry}) => ids.has(entry.id));
    const news = {entries: shownOf(entries), revised: shownOf(revised)};
    return news.entries.length + news.revised.length > 0 ? news : NO_NEWS;
  }
}

const line = directive(AsOfStatus);

/**
 * What the status tells, and beside it the way back from a day. The line says of itself what of it is in view.
 * @param asOf a day number; undefined for the record as it stands
 * @param showNow shows the record as it stands
 */
export function asOfStatus(
  asOf: number | undefined,
  shown: Shown,
  showNow: () => void,
  context: Context,
): {readonly line: DirectiveResult; readonly now: unknown} {
  return {
    line: line(asOf, shown, context),
    now: asOf === undefined ? nothing : nowButton(showNow, context),
  };
}
