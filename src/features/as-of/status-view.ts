/** What the status line says of the record as of a day. */
import {html, type TemplateResult} from 'lit';
import {edtfDayText} from '../../model/day-text.js';
import type {Item} from '../../model/timeline.js';
import type {AsOfContext} from './messages.js';
import {headlinesView} from '../../views/headlines.js';
import type {ResultCounts} from '../../views/view-model.js';

/** What the record has, and had not on the day that was shown before. */
export interface Differences {
  /** The entries that came on the record. */
  readonly entries: readonly Item[];
  /** Those that were corrected. */
  readonly revised: readonly Item[];
}

/** Of the latest record; visible only while something is left out. */
export function countsLine({shown, filtered, total}: ResultCounts, {translate}: AsOfContext): TemplateResult {
  return html`<span class=${filtered < total ? '' : 'visually-hidden'}>${translate('shown', {shown, total})}</span>`;
}

/** "As of 12 Nov 2024: 2 of 14 on record. 1 entry new: State Department confirms …" @param day a day number */
export function asOfLine(
  day: number,
  {shown, total: onRecord}: ResultCounts,
  {entries, revised}: Differences,
  context: AsOfContext,
): TemplateResult {
  const {translate, format, timeline} = context;
  const date = format.date(edtfDayText(day)).text;
  const params = {date, n: onRecord, total: timeline.document.entries.length, shown};
  return html`${translate(shown < onRecord ? 'asOf.shown' : 'asOf.record', params)}
  ${headlinesView('asOf.new', entriesOf(entries), context)} ${headlinesView('asOf.corrected', entriesOf(revised), context)}`;
}

/** The button goes with the day: the focus moves to what remains, preferably the slider. */
export function backButton(showLatest: () => void, {translate}: AsOfContext): TemplateResult {
  const press = ({currentTarget}: Event): void => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    showLatest();
    (
      root.querySelector<HTMLElement>('#as-of') ??
      root.querySelector<HTMLElement>('.toolbar :is(button, input), article')
    )?.focus();
  };
  return html`<button type="button" part="as-of-now" @click=${press}>${translate('asOf.now')}</button>`;
}

const entriesOf = (items: readonly Item[]) => items.map(({entry}) => entry);
