import {html} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {Item} from '../../model/timeline.js';
import type {AsOfContext} from './messages.js';
import {countsOf, type Results, type ViewModel} from '../../views/view-model.js';
import {differencesBetween, changesOf} from './changes.js';
import {asOfLine, backButton, countsLine, type Differences} from './status-view.js';

const NO_DIFFERENCES: Differences = {entries: [], revised: []};

/** Says how many entries are shown and, after a change of the day, how the record differs from that of the previous day. */
class AsOfStatus extends Directive {
  #last:
    {readonly asOf: number | undefined; readonly results: Results; readonly context: AsOfContext} | undefined;
  #differences = NO_DIFFERENCES;

  override render(asOf: number | undefined, results: Results, context: AsOfContext): unknown {
    this.#differences = this.#differencesTo(asOf, results, context);
    this.#last = {asOf, results, context};
    return this.#line(asOf, results, context);
  }

  #line(asOf: number | undefined, results: Results, context: AsOfContext): unknown {
    const counts = countsOf(results);
    const isLatest = asOf === undefined && this.#differences === NO_DIFFERENCES;
    const day = isLatest ? undefined : (asOf ?? changesOf(context.timeline.document).at(-1)?.day);
    return day === undefined
      ? countsLine(counts, context)
      : asOfLine(day, counts, this.#differences, context);
  }

  /** The differences stay until the results change; an update with the same results keeps them. */
  #differencesTo(asOf: number | undefined, {filtered}: Results, {timeline}: AsOfContext): Differences {
    const last = this.#last;
    if (last?.context.timeline !== timeline) return NO_DIFFERENCES;
    if (last.asOf === asOf) return last.results.filtered === filtered ? this.#differences : NO_DIFFERENCES;
    const {entries, revised} = differencesBetween(changesOf(timeline.document), last.asOf, asOf);
    const shownOf = (ids: ReadonlySet<string>): Item[] => filtered.filter(({entry}) => ids.has(entry.id));
    const differences = {entries: shownOf(entries), revised: shownOf(revised)};
    return differences.entries.length + differences.revised.length > 0 ? differences : NO_DIFFERENCES;
  }
}

const statusDirective = directive(AsOfStatus);

/** The status line, and the button that shows the latest record. */
export function asOfStatus(
  {options: {asOf}, results, context}: ViewModel,
  showLatest: () => void,
): {readonly line: unknown; readonly back: unknown} {
  return {
    line: html`${statusDirective(asOf, results, context)}`,
    back: asOf === undefined ? undefined : backButton(showLatest, context),
  };
}
