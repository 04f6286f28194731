/** Words in dates as people write them, in English. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
const SEASONS: Readonly<Record<string, number>> = {
  ...{spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24},
  ...{봄: 21, 여름: 22, 가을: 23, 겨울: 24},
};
const WEEKDAY = /^(mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?$/;
const FILLER = /^(of|the|in|on)$/;
const DAY = /^(\d{1,2})(st|nd|rd|th)?$/;

interface Words {
  readonly years: string[];
  readonly months: number[];
  readonly days: number[];
  readonly seasons: number[];
}

/**
 * The date in words such as "12 November 2024", "Nov. 2024" or "spring of 2024", as EDTF; undefined if it is none.
 * @param text in lower case
 */
export function dateInWords(text: string): string | undefined {
  const words = wordsIn(text);
  if (words?.years.length !== 1) return undefined;
  const {years, months, days, seasons} = words;
  const year = years[0]!;
  const [month, day, season] = [months[0], days[0], seasons[0]];
  if (months.length + seasons.length !== 1 || days.length > 1) return undefined;
  if (month !== undefined) return [year, month, day].map(padded).filter(Boolean).join('-');
  // "winter 2023/24" is the winter that begins in 2023.
  const isNextYear = season === 24 && day === (Number(year) + 1) % 100;
  return day === undefined || isNextYear ? `${year}-${season}` : undefined;
}

/** Undefined if one of the words is not of a date. */
function wordsIn(text: string): Words | undefined {
  const words: Words = {years: [], months: [], days: [], seasons: []};
  for (const word of text.split(/[\s,./-]+/)) {
    const day = DAY.exec(word)?.[1];
    if (/^\d{4}년?$/.test(word)) words.years.push(word.slice(0, 4));
    else if (day !== undefined) words.days.push(Number(day));
    else if (MONTH.test(word)) words.months.push(MONTHS.indexOf(word.slice(0, 3)) + 1);
    else if (Object.hasOwn(SEASONS, word)) words.seasons.push(SEASONS[word]!);
    else if (word !== '' && !WEEKDAY.test(word) && !FILLER.test(word)) return undefined;
  }
  return words;
}

function padded(part: string | number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
