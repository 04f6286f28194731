/** The content of a single cell. */
import {linkedLine} from './linked-line.js';
import {trimmed} from '../blanks.js';

const GUARDED = /^'[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]|^'+[\t\n]/u;

/** Without the apostrophe that keeps a spreadsheet from reading the cell as a formula (see `features/export/csv.ts`). */
export function unguarded(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** The lines of a cell, trimmed; blank lines are '', except at the end, where they are dropped. */
export function linesOf(cell: string): string[] {
  return textLinesOf(cell).map(trimmed);
}

/** The same for texts: invisible characters around them may be meant, such as those of direction. */
export function textLinesOf(cell: string): string[] {
  return cell
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

/** A number; or the cell itself if it is not a number, so that the fault can show it. */
export function numberOf(cell: string): number | string {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(cell) ? Number(cell) : cell;
}

/** Words separated by blanks, commas or semicolons. */
export function wordsOf(cell: string): string[] {
  return cell
    .split(/[\s,;]+/)
    .map(trimmed)
    .filter(Boolean);
}

/** A source in one line: its name, its address, or both. */
export function sourceOf(line: string): {label?: string; url?: string} {
  const {text, address: url} = linkedLine(line) ?? {text: line, address: ''};
  const label = text || (url && hostOf(url));
  return {...(label && {label}), ...(url && {url})};
}

/** The host of an address as people say it, or the address if it has none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** The name that spreadsheets give a column: "A", "Z", "AA". */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
