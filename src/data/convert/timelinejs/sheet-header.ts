/** The header of a sheet of TimelineJS. */
import {MAX_ROWS_ABOVE} from '../../csv/rows-above.js';

const MAX_BEGINNING = 10_000;

/** By the header alone, which may be below a title: a sheet of ours has a column `date` instead of the year. */
export function isTimelineJsSheet(text: string): boolean {
  const lines = text
    .trimStart()
    .slice(0, MAX_BEGINNING)
    .split(/\r\n?|\n/, MAX_ROWS_ABOVE);
  return timelineJsHeaderIn(lines.map((line) => line.split(/[,;\t]/))) !== -1;
}

/** The index of the header; -1 if there is none. */
export function timelineJsHeaderIn(rows: readonly (readonly string[])[]): number {
  return rows.slice(0, MAX_ROWS_ABOVE).findIndex(isTimelineJsHeader);
}

function isTimelineJsHeader(cells: readonly string[]): boolean {
  const names = cells.map(columnKey);
  return names.includes('year') && names.includes('headline') && !names.includes('date');
}

/** Whether it has columns of the template for which ours has no single one: naming the year `date` would lose the day. */
export function isTimelineJsTemplate(cells: readonly string[]): boolean {
  const names = cells.map(columnKey);
  return (
    isTimelineJsHeader(cells) && ['month', 'endyear', 'displaydate'].some((name) => names.includes(name))
  );
}

/** The name of a column in lower case, without blanks, quotation marks and a byte order mark. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[\s"\uFEFF]+/g, '');
}
