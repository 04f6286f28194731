/** Dates with the English name of a month: "May 28 2006", "Fri, 22 Nov 1963", "15 March 44 BC", "22nd of November 1963". */
import type {Parts} from './parts.js';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** What may be there and says nothing more. */
const FILLERS: ReadonlySet<string> = new Set(['of', 'gmt', 'utc']);
const ERAS: ReadonlySet<string> = new Set(['bc', 'bce', 'ad', 'ce']);
/** A number, or a word, which may be an abbreviation with dots. */
const TOKEN = /^(?:\d+(?:st|nd|rd|th)?|[a-z](?:\.?[a-z])*)\.?$/i;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
/** With two digits, nobody knows which century is meant. */
const YEAR = /^\d{3,4}$/;

/** @returns undefined if anything in the text is not understood: a guess would be a wrong date */
export function dateInWords(text: string): Parts | undefined {
  // A hyphen joins the parts of one date ("22-Nov-1963"), but not two dates, and is no minus.
  const words = text.split(/[\s,()]+|(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)/i).filter(Boolean);
  if (!words.every((word) => TOKEN.test(word))) return undefined;
  const tokens = words
    .map((word) => word.replaceAll('.', '').toLowerCase())
    .filter((word) => !FILLERS.has(word) && indexIn(WEEKDAYS, word) === -1);
  const {year, others} = yearIn(tokens);
  const months = others.filter((word) => monthNamed(word) !== undefined);
  const days = others.filter((word) => DAY.test(word));
  if (year === undefined || months.length !== 1 || days.length > 1) return undefined;
  if (months.length + days.length < others.length) return undefined;
  const [day] = days;
  return {year, month: monthNamed(months[0]!), ...(day !== undefined && {day: Number.parseInt(day, 10)})};
}

/** The number of an English month by its name, or by at least three letters of it. */
export function monthNamed(word: string): number | undefined {
  const index = indexIn(MONTHS, word.replace(/\.$/, '').toLowerCase());
  return index === -1 ? undefined : index + 1;
}

/** The year, and the words that do not belong to it. With an era, it can have any number of digits. */
function yearIn(tokens: readonly string[]): {year?: number; others: readonly string[]} {
  const era = tokens.findIndex((word) => ERAS.has(word));
  const isNumber = (index: number) => /^\d{1,4}$/.test(tokens[index] ?? '');
  const isAfter = tokens[era] === 'ad' && isNumber(era + 1);
  const at = era === -1 ? tokens.findIndex((word) => YEAR.test(word)) : era + (isAfter ? 1 : -1);
  if (!isNumber(at)) return {others: tokens};
  const others = tokens.filter((_, index) => index !== at && index !== era);
  const sign = tokens[era]?.startsWith('b') ? -1 : 1;
  return {year: sign * Number(tokens[at]), others};
}

/** Of the first name that begins like this. */
function indexIn(names: readonly string[], beginning: string): number {
  return beginning.length < 3 ? -1 : names.findIndex((name) => name.startsWith(beginning));
}
