/** Pairs of years such as school years, of which EDTF has some as seasons and months: "1920-21" is spring 1920. */

/** Two years, or a year and the number of a month or of a season. */
const SHORT = /^(\d{4})[-–/](\d\d)$/;
const LONG = /^(\d{4})\/(\d{4})$/;

type Meaning = 'month' | 'season' | 'neither';

/** Which of the two are rather years, by the other dates beside them. */
export type Doubtful = Readonly<Record<Exclude<Meaning, 'neither'>, boolean>>;

/** What the text is in EDTF; undefined if its second number is not that of the next year. */
export function pairMeaning(text: string): Meaning | undefined {
  const [, year, number] = SHORT.exec(text) ?? [];
  return number !== undefined && Number(number) === (Number(year) + 1) % 100 ? meaningOf(number) : undefined;
}

/** A month is rather a month, until something beside it is a pair of years. A season is rather a pair, since few people know them. */
export function doubtfulAmong(texts: readonly string[]): Doubtful {
  const meanings = new Set(texts.map(pairMeaning));
  const others = new Set(texts.map(otherMeaning));
  const isSure = meanings.has('neither');
  const season = meanings.has('season') && (isSure || !others.has('season'));
  return {season, month: isSure || ((season || texts.some(isLongPair)) && !others.has('month'))};
}

/** Of a month or a season that is no pair. */
function otherMeaning(text: string): Meaning | undefined {
  const number = SHORT.exec(text)?.[2];
  return number === undefined || pairMeaning(text) !== undefined ? undefined : meaningOf(number);
}

function isLongPair(text: string): boolean {
  const [, first, second] = LONG.exec(text) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1;
}

function meaningOf(number: string): Meaning {
  if (/^(?:0[1-9]|1[0-2])$/.test(number)) return 'month';
  return /^2[1-4]$/.test(number) ? 'season' : 'neither';
}
