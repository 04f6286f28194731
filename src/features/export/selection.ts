import {titledDocument} from '../../format/record-title.js';
import {dayText, edtfDayText} from '../../model/day-text.js';
import type {Item, Snapshot} from '../../model/timeline.js';
import type {Context} from '../../views/context.js';
import type {ExportKey} from './messages.js';

/** What is exported: the entries that match the filters, in the record as of the shown day. */
export interface Selection {
  /** In chronological order. A `limit` does not apply: it only keeps the page short. */
  readonly items: readonly Item[];
  /** The record they are from. */
  readonly snapshot: Snapshot;
  /** How many entries are on the record. */
  readonly total: number;
  /** A day number; absent for the latest record. */
  readonly asOf: number | undefined;
}

/** What the writers of files need. */
export type FileContext = Pick<
  Context<ExportKey>,
  'timeline' | 'heading' | 'locale' | 'translate' | 'format' | 'translatorFor' | 'address'
>;

/** "7 of 14 entries, as filtered"; "All 5 entries, as of 12 Nov 2024" */
export function selectionText({items, total, asOf}: Selection, {translate, format}: FileContext): string {
  const n = items.length;
  const what = n < total ? translate('export.some', {n, total}) : translate('export.all', {n});
  return asOf === undefined
    ? what
    : translate('export.as-of', {date: format.date(edtfDayText(asOf)).text, what});
}

/** "ID.json", "ID-as-of-2024-11-12-excerpt.json". Ids have no characters that file systems forbid. */
export function fileName(
  {items, total, asOf}: Selection,
  {timeline, heading}: FileContext,
  extension: string,
): string {
  const parts = [
    titledDocument(timeline.document, heading).id,
    asOf !== undefined && `as-of-${dayText(asOf)}`,
    items.length < total && 'excerpt',
  ];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
