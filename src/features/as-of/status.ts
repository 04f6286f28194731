/** The status line of the record as of a day, and the button that leads back to the latest record. */
import {html} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {Item} from '../../model/timeline.js';
import type {AsOfContext} from './messages.js';
import {countsOf, type Results, type ViewModel} from '../../views/view-model.js';
import {between, changesOf} from './changes.js';
import {asOfLine, backButton, countsLine, type Differences} from './status-view.js';

const NONE: Differences = {entries: [], revised: []};

/** Reports how much is shown and, where the day has changed, what appeared since the day that was shown before. */
class AsOfStatus extends Directive {
  #last:
    {readonly asOf: number | undefined; readonly results: Results; readonly context: AsOfContext} | undefined;
  #differences = NONE;

  override render(asOf: number | undefined, results: Results, context: AsOfContext): unknown {
    this.#differences = this.#differencesTo(asOf, results, context);
    this.#last = {asOf, results, context};
    return this.#line(asOf, results, context);
  }

  #line(asOf: number | undefined, results: Results, context: AsOfContext): unknown {
    const counts = countsOf(results);
    const isLatest = asOf === undefined && this.#differences === NONE;
    const day = isLatest ? undefined : (asOf ?? changesOf(context.timeline.document).at(-1)?.day);
    return day === undefined
      ? countsLine(counts, context)
      : asOfLine(day, counts, this.#differences, context);
  }

  /** They stay until something else is changed: also where the same is drawn again. */
  #differencesTo(asOf: number | undefined, {filtered}: Results, {timeline}: AsOfContext): Differences {
    const last = this.#last;
    if (last?.context.timeline !== timeline) return NONE;
    if (last.asOf === asOf) return last.results.filtered === filtered ? this.#differences : NONE;
    const {entries, revised} = between(changesOf(timeline.document), last.asOf, asOf);
    const shownOf = (ids: ReadonlySet<string>): Item[] => filtered.filter(({entry}) => ids.has(entry.id));
    const differences = {entries: shownOf(entries), revised: shownOf(revised)};
    return differences.entries.length + differences.revised.length > 0 ? differences : NONE;
  }
}

const statusLine = directive(AsOfStatus);

/** @param showLatest shows the latest record */
export function asOfStatus(
  {options: {asOf}, results, context}: ViewModel,
  showLatest: () => void,
): {readonly line: unknown; readonly back: unknown} {
  return {
    line: html`${statusLine(asOf, results, context)}`,
    back: asOf === undefined ? undefined : backButton(showLatest, context),
  };
}
