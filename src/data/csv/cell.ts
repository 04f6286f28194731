/** What stands in one cell. */

const GUARDED = /^'[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]|^'+[\t\n]/u;

/** Without the apostrophe that keeps a spreadsheet from taking it for a formula (see `format/exports/csv.ts`). */
export function unguarded(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** The lines of a cell, blank ones as '', but for those at its end. */
export function linesOf(cell: string): string[] {
  return cell
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

/** A number, or the text as it stands: the reader tells that it is none. */
export function numberOf(cell: string): number | string {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(cell) ? Number(cell) : cell;
}

/** What is separated by blanks, commas or semicolons. */
export function wordsOf(cell: string): string[] {
  return cell.split(/[\s,;]+/).filter(Boolean);
}

/** A source in one line: what it is called, its address, or the one and then the other. */
export function sourceOf(line: string): {label?: string; url?: string} {
  const [, words = '', url] = /^(.*?)\s*(https?:\/\/\S+)?$/i.exec(line) ?? [];
  const label = words.replace(/\s*[,:(–—-]?$/, '') || (url && hostOf(url));
  return {...(label && {label}), ...(url && {url})};
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** "A", "Z", "AA": as sheets call their columns. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
