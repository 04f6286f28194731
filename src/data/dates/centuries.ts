/** Centuries in several languages, with Arabic or Roman numbers. */

const WORDS =
  'century|cent\\.?|c\\.|jahrhundert|jhd?t?\\.?|siècle|siglo|secolo|século|века?|в\\.|世紀|世纪|세기';
const NUMBER = '(\\d{1,2}|[ivx]{1,6})(?:st|nd|rd|th|er|ème|e|º|\\.)?';
const CENTURY = new RegExp(
  `^(?:the |le |el |il )?(?:${NUMBER} ?(?:${WORDS})|(?:siglo|secolo|século) ${NUMBER})$`,
);
const ROMAN: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10};

/** The number of a century; undefined if the text is none. @param text in lower case */
export function centuryIn(text: string): number | undefined {
  const [, before, after] = CENTURY.exec(text) ?? [];
  const written = before ?? after;
  if (written === undefined) return undefined;
  const number = /^\d/.test(written) ? Number(written) : romanNumber(written);
  return number > 0 ? number : undefined;
}

function romanNumber(text: string): number {
  const digits = Array.from(text, (letter) => ROMAN[letter]!);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
