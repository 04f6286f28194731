/** What the line of the status tells of the record as of a day, and the way back to the record as it stands. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../data/schema.js';
import type {Item} from '../../model/timeline.js';
import {edtfDay} from '../../model/day.js';
import {around, textView, type Context} from '../../views/context.js';

/** How many headlines are told. */
const MAX_HEADLINES = 3;

export interface AsOfNews {
  /** What came on the record since the day that was shown before. */
  readonly entries: readonly Item[];
  /** What was corrected since. */
  readonly revised: readonly Item[];
}

/** How many entries are shown, how many were on the record, and how many are as it stands. */
export interface AsOfShares {
  readonly shown: number;
  readonly onRecord: number;
  readonly total: number;
}

/** Of the record as it stands: in view only while something is left out. */
export function sharesLine(
  {shown, onRecord}: AsOfShares,
  isFiltered: boolean,
  {translate}: Context,
): TemplateResult {
  return html`<span class=${isFiltered ? '' : 'visually-hidden'}>${translate('shown', {shown, total: onRecord})}</span>`;
}

/** "As of 12 Nov 2024: 2 of 14 on record. 1 entry new: State Department confirms …" */
export function asOfLine(
  {day, shown, onRecord, total}: AsOfShares & {readonly day: number},
  {entries, revised}: AsOfNews,
  context: Context,
): TemplateResult {
  const {translate, format} = context;
  const date = format.date(edtfDay(day)).text;
  const params = {date, n: onRecord, total, shown};
  return html`${translate(shown < onRecord ? 'asOf.shown' : 'asOf.record', params)}
  ${headlinesView('asOf.new', entriesOf(entries), context)} ${headlinesView('asOf.corrected', entriesOf(revised), context)}`;
}

/** The button goes with what it does: the focus moves to what is there, the slider before all. */
export function nowButton(showNow: () => void, {translate}: Context): TemplateResult {
  const press = ({currentTarget}: Event): void => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    showNow();
    (
      root.querySelector<HTMLElement>('#as-of') ??
      root.querySelector<HTMLElement>('.toolbar :is(button, input), article')
    )?.focus();
  };
  return html`<button type="button" part="as-of-now" @click=${press}>${translate('asOf.now')}</button>`;
}

const entriesOf = (items: readonly Item[]) => items.map(({entry}) => entry);

/** "1 entry new: State Department confirms …", of many the first alone; nothing where there is none. */
export function headlinesView(
  key: 'asOf.new' | 'asOf.corrected' | 'update.changed',
  entries: readonly Entry[],
  context: Context,
): unknown {
  if (entries.length === 0) return nothing;
  const {translate} = context;
  const told = entries
    .slice(0, MAX_HEADLINES)
    .map(({headline}): unknown => html`<span class="text">${textView(headline, context)}</span>`);
  const rest = entries.length - told.length;
  const list = [...told, ...(rest > 0 ? [translate('asOf.more', {n: rest})] : [])];
  return around(
    translate(key, {n: entries.length, list: '{list}'}),
    'list',
    list.map((part, index) => [index > 0 ? '; ' : nothing, part]),
  );
}
