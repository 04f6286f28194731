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
/** In the same languages, and in Korean, Japanese and Chinese. */
const SEASONS = [
  /^(spring|fruhling|fruhjahr|printemps|primavera|lente|voorjaar|весн(?:а|ои)|봄|春)$/,
  /^(summer|sommer|ete|verano|estate|verao|zomer|лето|летом|여름|夏)$/,
  /^(autumn|fall|herbst|automne|otono|autunno|outono|herfst|осень|осенью|가을|秋)$/,
  /^(winter|hiver|invierno|inverno|зима|зимои|겨울|冬)$/,
];
const [FIRST_SEASON, WINTER] = [21, 24];
const WEEKDAY = /^(mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?$/;
const FILLER = /^(of|the|in|on|de|del|du|le|den|am|im)$/;
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
  if (!words) return undefined;
  const {years, months, days, seasons} = words;
  const [year = '', next] = years;
  const [month, day, season] = [months[0], days[0], seasons[0]];
  if (months.length + seasons.length !== 1 || days.length > 1) return undefined;
  if (season !== undefined) {
    // "winter 2023/24" is the winter that begins in 2023.
    const isNextYear = season === WINTER && endsInNextYear(Number(year), next, day);
    return (day ?? next) === undefined || isNextYear ? `${year}-${season}` : undefined;
  }
  return years.length === 1 ? [year, month, day].map(padded).filter(Boolean).join('-') : undefined;
}

/** @param next with four digits @param short with two digits */
function endsInNextYear(year: number, next: string | undefined, short: number | undefined): boolean {
  return next === undefined ? short === (year + 1) % 100 : short === undefined && Number(next) === year + 1;
}

/** Whether the text is a month, perhaps with a day, such as "Nov 4" or "November". @param text in lower case */
export function hasNoYear(text: string): boolean {
  const words = wordsIn(text);
  return words?.years.length === 0 && words.months.length === 1 && words.days.length <= 1;
}

/** Undefined if one of the words is not of a date. */
function wordsIn(text: string): Words | undefined {
  const words: Words = {years: [], months: [], days: [], seasons: []};
  for (const word of text.replace(/[年년]/g, '$& ').split(/[\s,./-]+/)) {
    const day = DAY.exec(word)?.[1];
    const plain = withoutAccents(word);
    const [month, season] = [MONTHS, SEASONS].map((list) => list.findIndex((names) => names.test(plain))) as [
      number,
      number,
    ];
    if (/^\d{4}[年년]?$/.test(word)) words.years.push(word.slice(0, 4));
    else if (day !== undefined) words.days.push(Number(day));
    else if (month !== -1) words.months.push(month + 1);
    else if (season !== -1) words.seasons.push(season + FIRST_SEASON);
    else if (word !== '' && !WEEKDAY.test(word) && !FILLER.test(word)) return undefined;
  }
  return words;
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

function padded(part: string | number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
