/** Words in dates as people write them, mostly in English. */

/** In English, German, French, Spanish, Italian, Portuguese, Dutch and Russian, without accents. */
const MONTHS = [
  /^(jan(uar[yi]?|vier|eiro)?|enero|gennaio|январ[ья])$/,
  /^(feb(ruar[yi]?|rero|braio)?|fevrier|fevereiro|феврал[ья])$/,
  /^(mar(ch|s|zo|co)?|marz|maart|марта?)$/,
  /^(apr(il|ile)?|avril|abril|апрел[ья])$/,
  /^(may|mai|mayo|maio|maggio|mei|ма[ия])$/,
  /^(june?|juni|junio|junho|juin|giugno|июн[ья])$/,
  /^(july?|juli|julio|julho|juillet|luglio|июл[ья])$/,
  /^(aug(ust(us)?)?|aout|agosto|августа?)$/,
  /^(sept?(ember|embre|iembre)?|settembre|setembro|сентябр[ья])$/,
  /^(oct(ober|obre|ubre)?|okt(ober)?|ottobre|outubro|октябр[ья])$/,
  /^(nov(ember|embre|iembre|embro)?|ноябр[ья])$/,
  /^(dec(ember|embre)?|dez(ember|embro)?|dic(iembre|embre)?|декабр[ья])$/,
];
const SEASONS: Readonly<Record<string, number>> = {
  ...{spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24},
  ...{봄: 21, 여름: 22, 가을: 23, 겨울: 24},
};
const WEEKDAY = /^(mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?$/;
const FILLER = /^(of|the|in|on|de|del|du|le|den|am)$/;
const DAY = /^(\d{1,2})(st|nd|rd|th|er)?$/;

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

/** Whether the text is a month, perhaps with a day, such as "Nov 4" or "November". @param text in lower case */
export function hasNoYear(text: string): boolean {
  const words = wordsIn(text);
  return words?.years.length === 0 && words.months.length === 1 && words.days.length <= 1;
}

/** Undefined if one of the words is not of a date. */
function wordsIn(text: string): Words | undefined {
  const words: Words = {years: [], months: [], days: [], seasons: []};
  for (const word of text.split(/[\s,./-]+/)) {
    const day = DAY.exec(word)?.[1];
    const month = MONTHS.findIndex((names) => names.test(withoutAccents(word)));
    if (/^\d{4}년?$/.test(word)) words.years.push(word.slice(0, 4));
    else if (day !== undefined) words.days.push(Number(day));
    else if (month !== -1) words.months.push(month + 1);
    else if (Object.hasOwn(SEASONS, word)) words.seasons.push(SEASONS[word]!);
    else if (word !== '' && !WEEKDAY.test(word) && !FILLER.test(word)) return undefined;
  }
  return words;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function padded(part: string | number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
