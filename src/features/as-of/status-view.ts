import {html, type TemplateResult} from 'lit';
import {edtfDayText} from '../../model/day-text.js';
import type {Item} from '../../model/timeline.js';
import type {AsOfContext} from './messages.js';
import {firstControl} from '../../views/first-control.js';
import {headlinesView} from '../../views/headlines.js';
import type {ResultCounts} from '../../views/view-model.js';

/** How the record differs from that of the previous day. */
export interface Differences {
  /** New entries. */
  readonly entries: readonly Item[];
  /** Corrected entries. */
  readonly revised: readonly Item[];
}

/** For the latest record. Visible only while some entries are not shown. */
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

/** The button disappears when it is pressed, so the focus moves to the slider, else to the first control. */
export function backButton(showLatest: () => void, {translate}: AsOfContext): TemplateResult {
  const onClick = ({currentTarget}: Event): void => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    showLatest();
    (root.querySelector<HTMLElement>('#as-of') ?? firstControl(root))?.focus();
  };
  return html`<button type="button" part="as-of-now" @click=${onClick}>${translate('asOf.now')}</button>`;
}

const entriesOf = (items: readonly Item[]) => items.map(({entry}) => entry);
