/** Blanks before a quotation mark at the beginning of a cell, as people write after a comma: `2024, "One, two"`. */

const BLANKS = ' \u00a0';

/** The sheet without such blanks, and those after the cell: the parser would take them, and the marks, for a part of the text. */
export function withoutBlanksBeforeQuotes(sheet: string, delimiter: string): string {
  if (!new RegExp(`[${BLANKS}]"`).test(sheet)) return sheet;
  const nextEnd = new RegExp(`[\\n${delimiter}]`, 'g');
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < sheet.length;) {
    const {begin, close, end} = quotedCell(sheet, at, delimiter) ?? {begin: at, close: at, end: at};
    if (begin > at) {
      pieces.push(sheet.slice(copied, at), sheet.slice(begin, close + 1));
      copied = end;
    }
    nextEnd.lastIndex = end;
    const next = nextEnd.exec(sheet);
    if (!next) break;
    at = next.index + 1;
  }
  return pieces.join('') + sheet.slice(copied);
}

interface QuotedCell {
  /** The indexes of the quotation marks. */
  readonly begin: number;
  readonly close: number;
  /** The index after the cell. */
  readonly end: number;
}

/** The cell at an index; undefined unless it is as a whole in quotation marks: not `2024, "One" and two`. */
export function quotedCell(text: string, at: number, delimiter: string): QuotedCell | undefined {
  const begin = afterBlanks(text, at);
  if (text[begin] !== '"') return undefined;
  let close = text.indexOf('"', begin + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return undefined;
  const end = afterBlanks(text, close + 1);
  return [delimiter, '\n', '\r', undefined].includes(text[end]) ? {begin, close, end} : undefined;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.includes(text[at]!)) at += 1;
  return at;
}
