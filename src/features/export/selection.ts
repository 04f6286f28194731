/** What is exported: the entries that match the filters, of the record as of the day that is shown. */
import {dayText, edtfDayText} from '../../model/day-text.js';
import type {Item} from '../../model/timeline.js';
import type {Context} from '../../views/context.js';
import type {ExportKey} from './messages.js';

export interface Selection {
  /** In the order of time. A limit does not count: it only keeps the page short. */
  readonly items: readonly Item[];
  /** How many entries are on the record. */
  readonly total: number;
  /** A day number; absent for the latest record. */
  readonly asOf: number | undefined;
}

/** What it takes to write a file. */
export type FileContext = Pick<
  Context<ExportKey>,
  'timeline' | 'locale' | 'translate' | 'format' | 'translatorFor'
>;

/** "7 of 14 entries, as filtered"; "All 5 entries, as of 12 Nov 2024" */
export function selectionText({items, total, asOf}: Selection, {translate, format}: FileContext): string {
  const n = items.length;
  const what = n < total ? translate('export.some', {n, total}) : translate('export.all', {n});
  return asOf === undefined
    ? what
    : translate('export.as-of', {date: format.date(edtfDayText(asOf)).text, what});
}

/** "ID.json", "ID-as-of-2024-11-12-excerpt.json": the name says what is in it too. No id has a character that a file system refuses. */
export function fileName({items, total, asOf}: Selection, {timeline}: FileContext, ending: string): string {
  const parts = [
    timeline.document.id,
    asOf !== undefined && `as-of-${dayText(asOf)}`,
    items.length < total && 'excerpt',
  ];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}
