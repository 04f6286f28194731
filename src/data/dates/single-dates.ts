/** What a date that is no interval can mean. Every pattern is applied to a short text. */
import {centuryIn} from './centuries.js';
import {beforeChrist, christianEra} from './christian-era.js';
import {isEdtf, monthsOf, valid, yearBefore, ymd} from './edtf-text.js';
import {buddhistYear, eraDate} from './other-eras.js';
import {dateInWords} from './words.js';

/** @param text in lower case @returns what it can mean, or undefined if it is not of this form */
type Form = (text: string) => readonly string[] | undefined;

const FORMS: readonly Form[] = [
  form(/^(\d{4}) ?([-./]) ?(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\.?$/, (year, first, month, second, day) => [
    ...(first === second ? [] : monthsTo(year, month, day)),
    ymd(year, month, day),
  ]),
  form(/^(\d{4})(\d\d)(\d\d)$/, (year, month, day) => [ymd(year, month, day)]),
  // "2024. 5." is a month.
  form(/^(\d{4}) ?([-./]) ?(\d{1,2}) ?\.?$/, (year, sign, end) => [
    ymd(year, end),
    ...(sign === '.' && end.length === 1 ? [] : shortRange(year, end)),
  ]),
  form(/^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?([-./]) ?(\d{4}) ?\.?$/, (one, first, two, second, year) => [
    ...(first !== second && Number(one) < Number(two) ? monthsTo(year, one, two) : []),
    ymd(year, two, one),
    ymd(year, one, two),
  ]),
  form(/^(\d{1,2}) ?[-./] ?(\d{4})$/, (month, year) => [ymd(year, month)]),
  // With fewer digits, it is a year of some century, or of an era.
  form(/^(\d{3,4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/, (year, month, day) => [
    ymd(year, month, day),
  ]),
  form(/^(?:the |les |années )?(\d{3})0 ?(?:['’]?s|er(?: jahren?)?|年代|년대)$/, decadeOrCentury),
  form(/^(?:les )?années (\d{3})0$/, decadeOrCentury),
  (text) => centuryReadings(text),
  form(/^q([1-4])[ /-]?(?:of )?(\d{4})$/, (quarter, year) => [monthsOf(year, Number(quarter), 3)]),
  form(/^(\d{4})[ /-]?q([1-4])$/, (year, quarter) => [monthsOf(year, Number(quarter), 3)]),
  form(/^h([12])[ /-]?(?:of )?(\d{4})$/, (half, year) => [monthsOf(year, Number(half), 6)]),
  // As a spreadsheet formats a number.
  form(/^(\d)[,.](\d{3})$/, (thousands, rest) => [thousands + rest]),
  form(/^(\d{4})[,.]0+$/, (year) => [year]),
  (text) => {
    const inEra = eraDate(text);
    return inEra && (inEra.isLunar || !inEra.exists ? [] : [inEra.date]);
  },
  (text) => {
    const year = buddhistYear(text);
    return year === undefined ? undefined : [year];
  },
  // The year before the new year was in March, and the year as it is counted today.
  form(/^(\d{1,2} \p{L}+|\p{L}+ \d{1,2},?) (\d{3})(\d)\/(\d)$/u, (day, decade, year, next) => {
    const date =
      (Number(year) + 1) % 10 === Number(next) ? dateInWords(`${day} ${decade}${year}`) : undefined;
    return date === undefined ? [] : [String(Number(decade + year) + 1) + date.slice(4)];
  }),
  (text) => eraReadings(text),
  // Years before Christ as numbers. Those of four digits are EDTF.
  form(/^-(\d{1,3}|\d{5,9})((?:-\d\d){0,2})$/, (year, rest) => [yearBefore(year) + rest]),
  (text) => {
    const date = dateInWords(text);
    return date === undefined ? undefined : [date];
  },
];

const ABOUT =
  /^(?:(?:c|ca|cca|approx|ок)(?:\. ?| |(?=\d))|(?:circa|about|around|approximately|roughly|um|gegen|vers|hacia|verso|около|약) ?|~ ?)(.+)$/;
const ABOUT_AFTER = /^(\d.*?)(?: ?(?:경|무렵|쯤|頃|ごろ|\((?:ca?\.?|about|approx\.?)\))| (?:ca?\.|circa))$/;
const UNCERTAIN = /^(?:probably |possibly |perhaps |maybe |\? ?)(.+)$|^(.+?) ?(?:\(\?\)|\?)$/;

/** @param text in lower case */
export function singleReadings(text: string): readonly string[] {
  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined) return qualified(about, '~');
  const uncertain = UNCERTAIN.exec(text);
  if (uncertain) return qualified((uncertain[1] ?? uncertain[2])!, '?');
  for (const read of FORMS) {
    const readings = valid(read(text) ?? []);
    if (readings.length > 0) return readings;
  }
  // After the others: "19th c." is a century, and "44 B. C." a year.
  const aboutBefore = ABOUT_AFTER.exec(text)?.[1];
  return aboutBefore === undefined ? [] : qualified(aboutBefore, '~');
}

/** As in EDTF already, or in one of the forms. */
export function endReadings(text: string): readonly string[] {
  const edtf = text.toUpperCase();
  return isEdtf(edtf) ? [edtf] : singleReadings(text);
}

function qualified(text: string, sign: string): readonly string[] {
  const readings = endReadings(text);
  return valid(
    readings.map((date) =>
      date
        .split('/')
        .map((end) => end + sign)
        .join('/'),
    ),
  );
}

/** In an era, a year can have any number of digits. */
function eraReadings(text: string): readonly string[] | undefined {
  const era = christianEra(text);
  if (!era) return undefined;
  const {isBefore, rest} = era;
  if (/^(?:\d{1,9}|\d{1,3}(?:[ ,.]\d{3}){1,2})$/.test(rest)) {
    const year = rest.replace(/\D/g, '');
    return [isBefore ? yearBefore(year) : ymd(year)];
  }
  const readings = singleReadings(
    rest.replace(/(?<!\d)\d{1,3}(?= ?[年년]|$)/, (year) => year.padStart(4, '0')),
  );
  return isBefore ? readings.filter((date) => /^\d[^/]*$/.test(date)).map(beforeChrist) : readings;
}

function centuryReadings(text: string): readonly string[] | undefined {
  const century = centuryIn(text);
  return century === undefined ? undefined : [`${String(century - 1).padStart(2, '0')}XX`];
}

function decadeOrCentury(decade: string): string[] {
  return decade.endsWith('0') ? [`${decade}X`, `${decade.slice(0, 2)}XX`] : [`${decade}X`];
}

/** "2024/11-12" may be two months, and "2024/11-02" may end in the next year. */
function monthsTo(year: string, first: string, last: string): string[] {
  if (Number(first) === Number(last)) return [];
  const end = Number(first) < Number(last) ? year : String(Number(year) + 1);
  return [`${ymd(year, first)}/${ymd(end, last)}`];
}

/** "2011/12" may be two years, and so may "1998/02" and "1793/4". */
function shortRange(year: string, end: string): string[] {
  if (end.length === 1) return end > year[3]! ? [`${year}/${year.slice(0, 3)}${end}`] : [];
  const century = Number(year.slice(0, 2));
  const isNext = year[2] === '9' && end.startsWith('0');
  return [`${year}/${String(isNext ? century + 1 : century).padStart(2, '0')}${end}`];
}

function form(pattern: RegExp, readings: (...groups: string[]) => readonly string[]): Form {
  return (text) => {
    const match = pattern.exec(text);
    return match ? readings(...match.slice(1)) : undefined;
  };
}
