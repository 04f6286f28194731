/** The content of a single cell. */
import {trimmed} from '../blanks.js';
import {mediaTypeOf} from '../media-type.js';

const GUARDED = /^'[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]|^'+[\t\n]/u;

/** Without the apostrophe that keeps a spreadsheet from reading the cell as a formula (see `features/export/csv.ts`). */
export function unguarded(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** The lines of a cell, trimmed; blank lines are '', except at the end, where they are dropped. */
export function linesOf(cell: string): string[] {
  return cell.trimEnd().split('\n').map(trimmed);
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

/** A source in one line: its name, its address, or the name and then the address. */
export function sourceOf(line: string): {label?: string; url?: string} {
  const url = urlAtEnd(line);
  const label = withoutSeparator(line.slice(0, line.length - url.length)) || (url && hostOf(url));
  return {...(label && {label}), ...(url && {url})};
}

/** A picture, a film, a sound or a page to embed in one line: its address, or what it shows and then the address. */
export function mediaOf(line: string): Readonly<Record<string, string>> {
  const address = line.split(/\s/).at(-1)!;
  const alt = withoutSeparator(line.slice(0, line.length - address.length));
  const type = mediaTypeOf(address);
  return {
    ...(type !== 'image' && {type}),
    ...(type === 'embed' ? {url: address} : {src: address}),
    ...(alt && (type === 'image' ? {alt} : {title: alt})),
  };
}

/** The address at the end of a line; '' if there is none. A single pattern would be slow in a long line. */
function urlAtEnd(line: string): string {
  const lastWord = line.split(/\s/).at(-1)!;
  const at = lastWord.search(/https?:\/\/./i);
  return at === -1 ? '' : lastWord.slice(at);
}

function withoutSeparator(text: string): string {
  const name = text.trimEnd();
  return /[,:(–—-]$/.test(name.slice(-1)) ? name.slice(0, -1).trimEnd() : name;
}

function hostOf(url: string): string {
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
