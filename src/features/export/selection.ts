/** What is exported: what answers the filters, of the record as it stood. */
import {dayText, edtfDay} from '../../model/day.js';
import type {Item, Timeline} from '../../model/timeline.js';
import type {Translate} from '../../format/translate.js';
import type {DateFormatter} from '../../format/date-formatter.js';

export interface Selection {
  /** In the order of time. A limit is none of it: it only keeps the page short. */
  readonly items: readonly Item[];
  /** How many entries are on the record. */
  readonly total: number;
  /** The day number as of which it is told. */
  readonly asOf: number | undefined;
}

/** In whose words. */
export interface ExportContext {
  readonly timeline: Timeline;
  readonly locale: string;
  readonly translate: Translate;
  readonly format: DateFormatter;
}

/** "7 of 14 entries, as filtered"; "All 5 entries, as of 12 Nov 2024" */
export function selectionText({items, total, asOf}: Selection, {translate, format}: ExportContext): string {
  const n = items.length;
  const what = n < total ? translate('export.some', {n, total}) : translate('export.all', {n});
  return asOf === undefined ? what : translate('export.as-of', {date: format.date(edtfDay(asOf)).text, what});
}

/** "ID.json", "ID-as-of-2024-11-12-excerpt.json": the name says what is in it too. No id has a character in it that a file system minds. */
export function fileName({items, total, asOf}: Selection, {timeline}: ExportContext, ending: string): string {
  const parts = [
    timeline.document.id,
    asOf !== undefined && `as-of-${dayText(asOf)}`,
    items.length < total && 'excerpt',
  ];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}
