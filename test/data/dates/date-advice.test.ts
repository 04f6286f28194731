import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dateAdvice} from '../../../src/data/dates/date-advice.js';
import {messageFormatter, paramText} from '../../../src/data/faults/format.js';
import {messages} from '../../../src/data/faults/messages.js';
import {toIssue} from '../../../src/data/issues.js';
import {parseDocument} from '../../../src/data/parse-document.js';
import {parseEdtf} from '../../../src/model/edtf.js';
import {aDocument} from '../../support/builders.js';
import {itTakesLinearTime} from '../../support/growth.js';

const format = messageFormatter(messages);

function adviceFor(text: string): string | undefined {
  const advice = dateAdvice(text);
  return advice && (advice.expected ? paramText(advice.expected, format) : format('fault.date-level-2', {}));
}

/** Texts that mean one date. */
const CORRECTIONS: Readonly<Record<string, string>> = {
  // Digits in another form.
  '2017/1/1': '2017-01-01',
  '2017-1-1': '2017-01-01',
  '2017.01.1': '2017-01-01',
  '2017. 1. 1.': '2017-01-01',
  '20241112': '2024-11-12',
  '2024/11': '2024-11',
  '2024-1': '2024-01',
  '11/2024': '2024-11',
  '13/11/2024': '2024-11-13',
  '11/13/2024': '2024-11-13',
  '13.11.2024': '2024-11-13',
  '11/11/2024': '2024-11-11',
  '2024년 11월 12일': '2024-11-12',
  '2024년 11월': '2024-11',
  '2024년': '2024',
  '2024年11月12日': '2024-11-12',
  '794年': '0794',
  '2024/3/5': '2024-03-05',
  '2024/11-13': '2024-11-13',
  '2024/11-11': '2024-11-11',
  '13/11-2024': '2024-11-13',
  // In words.
  '12 November 2024': '2024-11-12',
  '12 Nov. 2024': '2024-11-12',
  'Nov 12, 2024': '2024-11-12',
  'November 12th, 2024': '2024-11-12',
  'Tuesday, 12 November 2024': '2024-11-12',
  'the 12th of November 2024': '2024-11-12',
  '12-Nov-2024': '2024-11-12',
  '2024 November 12': '2024-11-12',
  'November 2024': '2024-11',
  'Sept 1845': '1845-09',
  'Spring 2024': '2024-21',
  'summer of 2024': '2024-22',
  'Autumn 2024': '2024-23',
  '2024 fall': '2024-23',
  'Winter 2023/24': '2023-24',
  '2024년 봄': '2024-21',
  '1990s': '199X',
  'the 1840s': '184X',
  '19th century': '18XX',
  'AD 79': '0079',
  '79 CE': '0079',
  // In other languages, and by other calendars.
  '4 novembre 2024': '2024-11-04',
  '1er août 2024': '2024-08-01',
  '4. März 2024': '2024-03-04',
  '4 de noviembre de 2024': '2024-11-04',
  '4 dicembre 2024': '2024-12-04',
  'dezembro de 2024': '2024-12',
  令和6年11月5日: '2024-11-05',
  令和元年: '2019',
  昭和20年8月15日: '1945-08-15',
  '단기 4357년': '2024',
  // As spreadsheets format a number.
  '2,024': '2024',
  '2024.0': '2024',
  // About, and uncertain.
  'c. 1845': '1845~',
  c1845: '1845~',
  'ca. 1845': '1845~',
  'ca 1845': '1845~',
  'circa 1845': '1845~',
  'Circa May 1845': '1845-05~',
  'about 1845-05': '1845-05~',
  '~1845': '1845~',
  '약 1845년': '1845~',
  '1845년경': '1845~',
  '1845 (?)': '1845?',
  'probably 1845': '1845?',
  // Intervals.
  '1914–1918': '1914/1918',
  '1914-1918': '1914/1918',
  '1914 - 1918': '1914/1918',
  '1914 to 1918': '1914/1918',
  'from 1914 to 1918': '1914/1918',
  '1914-18': '1914/1918',
  '1914/18': '1914/1918',
  '1939-45': '1939/1945',
  '1914~1918': '1914/1918',
  '2024-11-10 - 2024-11-13': '2024-11-10/2024-11-13',
  '2024-11-10–2024-11-13': '2024-11-10/2024-11-13',
  '2024/11/10 - 2024/11/13': '2024-11-10/2024-11-13',
  '10–13 November 2024': '2024-11-10/2024-11-13',
  'November 10-13, 2024': '2024-11-10/2024-11-13',
  'October - November 2024': '2024-10/2024-11',
  'c. 1845 - 1847': '1845~/1847',
  'c. 1850-60': '1850~/1860~',
  'November 4, 2024 → November 9, 2024': '2024-11-04/2024-11-09',
  'since 2020': '2020/..',
  '2020-present': '2020/..',
  '1 January – 3 March 2001': '2001-01-01/2001-03-03',
  'January 1 – March 3, 2001': '2001-01-01/2001-03-03',
  '1. Januar bis 3. März 2001': '2001-01-01/2001-03-03',
  '2024. 11. 10. ~ 11. 13.': '2024-11-10/2024-11-13',
  '2024년 11월 10일 ~ 13일': '2024-11-10/2024-11-13',
  '2024-11-12 to 13': '2024-11-12/2024-11-13',
  '13.11.2024–2.12.2024': '2024-11-13/2024-12-02',
  '2024-01-01--2024-02-01': '2024-01-01/2024-02-01',
  // With what is no part of a date.
  '12 April 1961[1]': '1961-04-12',
  '1961-04-12 [2][a]': '1961-04-12',
  'Mo., 13.11.2024': '2024-11-13',
  'Tuesday, 2024-11-12': '2024-11-12',
  '2024-11-12 (Tue)': '2024-11-12',
  '2024년 11월 4일(월)': '2024-11-04',
  '2024년 11월 4일 월요일': '2024-11-04',
  '2024年11月4日（月）': '2024-11-04',
  'mardi 5 novembre 2024': '2024-11-05',
  'Mar 5, 2024': '2024-03-05',
  'mar 2024': '2024-03',
  '13.04.1961 г.': '1961-04-13',
  '12 апреля 1961 года': '1961-04-12',
  '5 mei 2024': '2024-05-05',
  民國113年11月4日: '2024-11-04',
  // A month or a day that is not known, as databases write it.
  '2024-00-00': '2024',
  '2024-05-00': '2024-05',
  '1999-00-00': '1999',
  '2024-00': '2024',
  // Centuries in other languages.
  'XIX century': '18XX',
  '1st c. AD': '00XX',
  '19. Jahrhundert': '18XX',
  'XXe siècle': '19XX',
  'siglo XIX': '18XX',
  'XIX век': '18XX',
  '20世紀': '19XX',
  '19세기': '18XX',
  'um 1200': '1200~',
  '14 n. Chr.': '0014',
  // Decades and seasons in other languages.
  '1920년대': '192X',
  '1920年代': '192X',
  '1920er Jahre': '192X',
  'années 1920': '192X',
  'Frühjahr 1989': '1989-21',
  'été 1944': '1944-22',
  'Herbst 1989': '1989-23',
  '1944年夏': '1944-22',
  'Winter 1939/1940': '1939-24',
  'winter of 1939–1940': '1939-24',
  'Winter 1939-40': '1939-24',
  // Intervals in other languages, and those that share a part.
  '1914 bis 1918': '1914/1918',
  'de 1914 à 1918': '1914/1918',
  '1914年〜1918年': '1914/1918',
  'seit 1945': '1945/..',
  '1945년부터': '1945/..',
  '12.–14. Mai 1940': '1940-05-12/1940-05-14',
  '2024년 3~5월': '2024-03/2024-05',
  '2024年11月10〜13日': '2024-11-10/2024-11-13',
  // Eras.
  '서기 1945년': '1945',
  公元1945年: '1945',
  西暦79年: '0079',
  昭和二十年: '1945',
  昭和二十年八月十五日: '1945-08-15',
  一九四五年: '1945',
  '2019年（平成31年）4月30日': '2019-04-30',
  '平成31（2019）年4月30日': '2019-04-30',
  明治6年1月1日: '1873-01-01',
  明治5年: '1872',
  // With signs around them.
  'August 1945?': '1945-08?',
  '1945 ?': '1945?',
  '1450 ca.': '1450~',
  '[ca. 1450]': '1450~',
  '="2024-11-12"': '2024-11-12',
  // One digit after a dot is a month, and so is one that is not after the last digit of the year.
  '2024. 5.': '2024-05',
  '2024.5': '2024-05',
  '1945-3': '1945-03',
  // Times.
  '2024. 11. 12 오후 1:15:00': '2024-11-12T13:15:00',
  '2024. 11. 12. 오전 12:15:00': '2024-11-12T00:15:00',
  '13.11.2024, 18:53:00 Uhr': '2024-11-13T18:53:00',
  'Tue Nov 12 2024 10:00:00 GMT+0100 (Central European Standard Time)': '2024-11-12T10:00:00+01:00',
  'Nov 4, 2024 9:00:00 AM (GMT+9)': '2024-11-04T09:00:00+09:00',
  '2024-11-04 09:00:00 UTC-05:30': '2024-11-04T09:00:00-05:30',
  '2024-12-03 23:20:00': '2024-12-03T23:20:00',
  '2024-12-03T23:20:00.000Z': '2024-12-03T23:20:00Z',
  '2024-11-12T10:00:00-00:00': '2024-11-12T10:00:00Z',
  '2024-11-12 10:00:00 -0000': '2024-11-12T10:00:00Z',
  '12 Nov 2024 10:00:00-05:00': '2024-11-12T10:00:00-05:00',
  '2024-12-03T23:20:00+0900': '2024-12-03T23:20:00+09:00',
  '3 Dec 2024, 11:20:00 pm': '2024-12-03T23:20:00',
};

describe('a date that means one thing', () => {
  for (const [text, date] of Object.entries(CORRECTIONS)) {
    it(`is corrected: ${text}`, () => {
      expect(dateAdvice(text)?.correction).to.equal(date);
      // The full stop of the sentence must not look like a part of the date.
      expect(adviceFor(text)).to.equal(date.endsWith('..') ? `Write "${date}".` : `Write ${date}.`);
    });
  }
});

/** Texts for which there is advice, but no correction. */
const ADVICE: Readonly<Record<string, string>> = {
  '11/12/2024': 'Write 2024-12-11 or 2024-11-12, whichever it means.',
  '11.12.2024': 'Write 2024-12-11 or 2024-11-12, whichever it means.',
  '2011/12': 'Write 2011-12 or 2011/2012, whichever it means.',
  '2004–08': 'Write 2004-08 or 2004/2008, whichever it means.',
  '2024/11-12': 'Write 2024-11/2024-12 or 2024-11-12, whichever it means.',
  '2024-11/12': 'Write 2024-11/2024-12 or 2024-11-12, whichever it means.',
  '2024.11-12': 'Write 2024-11/2024-12 or 2024-11-12, whichever it means.',
  '2024. 11–12': 'Write 2024-11/2024-12 or 2024-11-12, whichever it means.',
  '2024-11–12': 'Write 2024-11/2024-12 or 2024-11-12, whichever it means.',
  '2024/3-5': 'Write 2024-03/2024-05 or 2024-03-05, whichever it means.',
  '2024.3-5': 'Write 2024-03/2024-05 or 2024-03-05, whichever it means.',
  '2024-03/05': 'Write 2024-03/2024-05 or 2024-03-05, whichever it means.',
  '2024/11-02': 'Write 2024-11/2025-02 or 2024-11-02, whichever it means.',
  '11-12/2024': 'Write 2024-11/2024-12 or 2024-12-11, whichever it means.',
  '11–12/2024': 'Write 2024-11/2024-12 or 2024-12-11, whichever it means.',
  '12-11/2024': 'Write 2024-11-12 or 2024-12-11, whichever it means.',
  '1999-00': 'Write 1999 or 1999/2000, whichever it means.',
  '1999–00': 'Write 1999 or 1999/2000, whichever it means.',
  '1999/00': 'Write 1999 or 1999/2000, whichever it means.',
  '1899-00': 'Write 1899 or 1899/1900, whichever it means.',
  '1996–00': 'Write 1996 or 1996/2000, whichever it means.',
  '1998/02': 'Write 1998-02 or 1998/2002, whichever it means.',
  '1998–02': 'Write 1998-02 or 1998/2002, whichever it means.',
  '24년 11월 12일': 'Write the year with four digits.',
  '98년 3월': 'Write the year with four digits.',
  '98년': 'Write the year with four digits.',
  '98년~99년': 'Write the year with four digits.',
  '6年11月12日': 'Write the year with four digits.',
  '24. 11. 12.': 'Write the year with four digits.',
  '1900s': 'Write 190X or 19XX, whichever it means.',
  'c. 11/12/1845': 'Write 1845-12-11~ or 1845-11-12~, whichever it means.',
  'Winter 2024': 'Write 2024-24 for the winter that begins in 2024.',
  '45608':
    "It is a spreadsheet's number for 2024-11-12 (or 2028-11-13). Format the column as plain text, and write such a date.",
  '45608.5':
    "It is a spreadsheet's number for 2024-11-12 (or 2028-11-13). Format the column as plain text, and write such a date.",
  '-44': 'Write -0043 for 44 BC, since EDTF has a year 0.',
  '-44-03-15': 'Write -0043-03-15 for 44 BC, since EDTF has a year 0.',
  '44 BC': 'Write -0043 for 44 BC, since EDTF has a year 0.',
  '44 B.C.': 'Write -0043 for 44 BC, since EDTF has a year 0.',
  '1 BCE': 'Write 0000 for 1 BC, since EDTF has a year 0.',
  'c. 500 BC': 'Write -0499~ for 500 BC, since EDTF has a year 0.',
  '기원전 44년': 'Write -0043 for 44 BC, since EDTF has a year 0.',
  '12000 BC': 'Write Y-11999 for 12000 BC, since EDTF has a year 0.',
  '10 000 BC': 'Write -9999 for 10000 BC, since EDTF has a year 0.',
  '5th century BC': 'Write -04XX.',
  '1st century BCE': 'Write -00XX.',
  '476': 'Write 0476 for the year 476, or -0475 for 476 BC.',
  '44': 'Write 0044 for the year 44, or -0043 for 44 BC.',
  'Q3 2024': 'Write 2024-07/2024-09.',
  '2024Q3': 'Write 2024-07/2024-09.',
  Q32024: 'Write 2024-07/2024-09.',
  H22024: 'Write 2024-07/2024-12.',
  '2024-Q1': 'Write 2024-01/2024-03.',
  'H2 2024': 'Write 2024-07/2024-12.',
  'before 1850': 'Write /1850, and set the field "extent" to "within".',
  'until 1850': 'Write /1850.',
  'Until May 1850': 'Write /1850-05.',
  'bis 1850': 'Write /1850.',
  'by 1850': 'Write /1850, and set the field "extent" to "within".',
  'after c. 1850': 'Write "1850~/..", and set the field "extent" to "within".',
  'between 1850 and 1860': 'Write 1850/1860, and set the field "extent" to "within".',
  '1.3.2024–5.3.2024': 'Write 2024-03-01/2024-03-05 or 2024-01-03/2024-05-03, whichever it means.',
  '10.–13.11.2024': 'Write 2024-11-10/2024-11-13 or 2024-10-11/2024-11-13, whichever it means.',
  '500 v. Chr.': 'Write -0499 for 500 BC, since EDTF has a year 0.',
  '221 av. J.-C.': 'Write -0220 for 221 BC, since EDTF has a year 0.',
  紀元前221年: 'Write -0220 for 221 BC, since EDTF has a year 0.',
  '5. Jh. v. Chr.': 'Write -04XX.',
  'vor 1850': 'Write /1850, and set the field "extent" to "within".',
  '66 Ma': 'Write Y-66000000.',
  '12 thousand years ago': 'Write Y-10050.',
  '12 ka': 'Write Y-10050.',
  '2 kya': 'Write -0050.',
  '1 kya': 'Write 0950.',
  '66 million years ago': 'Write Y-66000000.',
  '10,000 BP': 'Write -8050.',
  '2024-W45': 'Write 2024-11-04/2024-11-10.',
  '2024-W45-3': 'Write 2024-11-06.',
  '2020-W53': 'Write 2020-12-28/2021-01-03.',
  'KW 1/2024': 'Write 2024-01-01/2024-01-07.',
  'Week 3, 2024': 'Write 2024-01-15/2024-01-21.',
  '2024-366': 'Write 2024-12-31.',
  '2024-01-01/P3M': 'Write 2024-01-01/2024-03-31.',
  'P1W/2024-01-08': 'Write 2024-01-01/2024-01-07.',
  '2024-01-01T00:00:00Z/2024-01-02T12:00Z': 'An interval has no times. Write 2024-01-01/2024-01-02.',
  '2024-11-12T09:00Z/2024-11-12T11:00Z': 'An interval has no times. Write 2024-11-12T09:00:00Z.',
  '2024-11-12 09:00 – 11:00': 'An interval has no times. Write 2024-11-12T09:00:00.',
  '12 Nov 2024 10:00–12:00': 'An interval has no times. Write 2024-11-12T10:00:00.',
  '12 Nov 2024 10:00-12:00': 'An interval has no times. Write 2024-11-12T10:00:00.',
  '12 Nov 2024, 22:00–02:00': 'An interval has no times. Write 2024-11-12T22:00:00.',
  '2024-12-03 23:20-05:00': 'Write the seconds, as in 2024-12-03T23:20:00-05:00.',
  '2024-12-03T04:20-05:00': 'Write the seconds, as in 2024-12-03T04:20:00-05:00.',
  '#REF!':
    'This is an error of the spreadsheet. Correct the formula, or make the column wider, and export the sheet again.',
  '########':
    'This is an error of the spreadsheet. Correct the formula, or make the column wider, and export the sheet again.',
  '': 'If the date is not known, leave it out.',
  '0000-00-00': 'If the date is not known, leave it out.',
  'Nov 4': 'Write the year with four digits.',
  November: 'Write the year with four digits.',
  TBD: 'If the date is not known, leave it out.',
  'n/a': 'If the date is not known, leave it out.',
  '?': 'If the date is not known, leave it out.',
  '1731000000': 'Write 2024-11-07.',
  '1731000000000': 'Write 2024-11-07.',
  '1933-39': 'Write 1933/1939.',
  '2024-25': 'Write 2024/2025.',
  '11/12/24': 'Write the year with four digits.',
  '12-Nov-24': 'Write the year with four digits.',
  '2024-12-03T23:20': 'Write the seconds, as in 2024-12-03T23:20:00.',
  '2024-12-03T23:20+09:00': 'Write the seconds, as in 2024-12-03T23:20:00+09:00.',
  '2024-12-03 23:20': 'Write the seconds, as in 2024-12-03T23:20:00.',
  '11/12/2024 13:15:00': 'Write 2024-12-11T13:15:00 or 2024-11-12T13:15:00, whichever it means.',
  '2024-12-03T23:20:00.5Z': 'Write 2024-12-03T23:20:00Z.',
};

/** Those that could be read, but not with certainty. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  // A dash before a year, and after it.
  '–1945': 'Write /1945 for "until 1945", or -1944 for 1945 BC.',
  '—1945': 'Write /1945 for "until 1945", or -1944 for 1945 BC.',
  '– 1945': 'Write /1945 for "until 1945", or -1944 for 1945 BC.',
  '–44': 'Write /0044 for "until 44", or -0043 for 44 BC.',
  '–2024-11-12': 'Write /2024-11-12 for "until 2024-11-12", or -2023-11-12 for 2024 BC.',
  '–12 November 2024': 'Write /2024-11-12.',
  '−1945': 'Write -1944 for 1945 BC, or -1945 for 1946 BC, since EDTF has a year 0.',
  '−1500/−1400': 'Write -1499/-1399 for 1500 BC, or -1500/-1400 for 1501 BC, since EDTF has a year 0.',
  '1914–': 'Write "1914/.." for "since", or 1914/ if the end is not known.',
  // One digit may be the last one of a year.
  '1793–4': 'Write 1793-04 or 1793/1794, whichever it means.',
  '1940-1': 'Write 1940-01 or 1940/1941, whichever it means.',
  '1665/6': 'Write 1665-06 or 1665/1666, whichever it means.',
  '1914-5': 'Write 1914-05 or 1914/1915, whichever it means.',
  'c. 1793–4': 'Write 1793-04~ or 1793~/1794~, whichever it means.',
  // Midnight, as programs write it.
  '2024-11-12 00:00:00':
    'Programs write midnight where they mean the day. Write 2024-11-12, or 2024-11-12T00:00:00 if it was midnight.',
  '2024-11-12 12:00:00 AM':
    'Programs write midnight where they mean the day. Write 2024-11-12, or 2024-11-12T00:00:00 if it was midnight.',
  '2024-11-12T00:00:00.000Z':
    'Programs write midnight where they mean the day. Write 2024-11-12, or 2024-11-12T00:00:00Z if it was midnight.',
  '11/12/2024 0:00:00': 'Write 2024-12-11 or 2024-11-12, whichever it means.',
  '2024-11-12 12:00 AM': 'Write the seconds, as in 2024-11-12T00:00:00.',
  '2024-11-12T00:00:00/2024-11-12T23:59:59': 'An interval has no times. Write 2024-11-12.',
  'Tue Nov 12 2024 00:00:00 GMT+0100 (Central European Standard Time)':
    'Programs write midnight where they mean the day. Write 2024-11-12, or 2024-11-12T00:00:00+01:00 if it was midnight.',
  // Years before Christ.
  '500–400 BC': 'Write -0499/-0399. EDTF has a year 0, so that 500 BC is -0499.',
  '500 BC – 400 BC': 'Write -0499/-0399. EDTF has a year 0, so that 500 BC is -0499.',
  '-500/-400': 'Write -0499/-0399. EDTF has a year 0, so that 500 BC is -0499.',
  '–500/–400': 'Write -0499/-0399. EDTF has a year 0, so that 500 BC is -0499.',
  '기원전 500~400년': 'Write -0499/-0399. EDTF has a year 0, so that 500 BC is -0499.',
  '1 BC–AD 33': 'Write 0000/0033. EDTF has a year 0, so that 1 BC is 0000.',
  '15 March 44 BC': 'Write -0043-03-15 for 44 BC, since EDTF has a year 0.',
  'BC 57': 'Write -0056 for 57 BC, since EDTF has a year 0.',
  前221年: 'Write -0220 for 221 BC, since EDTF has a year 0.',
  紀元前44年3月15日: 'Write -0043-03-15 for 44 BC, since EDTF has a year 0.',
  // A part of a time.
  'early 1800s': 'Write 18XX, or the part of it that you mean, such as 1800/1833.',
  'late 19th century': 'Write 18XX, or the part of it that you mean, such as 1867/1899.',
  'mid-1920s': 'Write 192X, or the part of it that you mean, such as 1924/1926.',
  '18세기 후반': 'Write 17XX, or the part of it that you mean, such as 1767/1799.',
  'Ende 1944': 'Write 1944, or the part of it that you mean, such as 1944-09/1944-12.',
  'early May 1944': 'Write 1944-05, or the part of it that you mean, such as 1944-05-01/1944-05-10.',
  // Two dates.
  'May/June 1940': 'Write 1940-05/1940-06.',
  'Mai/Juni 1940': 'Write 1940-05/1940-06.',
  'Spring 1939/1940': 'Write 1939-21/1940.',
  '1914 and 1918': 'Write 1914/1918 for all that time. For one date after the other, write two entries.',
  '1914, 1918': 'Write 1914/1918 for all that time. For one date after the other, write two entries.',
  '1914 or 1918': 'Write 1914/1918, and set the field "extent" to "within".',
  '2 Feb 1642/3': 'Write 1643-02-02.',
  '1945년까지': 'Write /1945.',
  '1850年以前': 'Write /1850, and set the field "extent" to "within".',
  '1945년 이후': 'Write "1945/..", and set the field "extent" to "within".',
  // Times.
  'November 12, 2024 1:15 PM (EST)': 'Write the seconds, as in 2024-11-12T13:15:00-05:00.',
  'Nov 12, 2024 1:15:00 PM EST': 'Write 2024-11-12T13:15:00-05:00.',
  'November 12, 2024 1:15 PM (EST) → 3:00 PM': 'An interval has no times. Write 2024-11-12T13:15:00-05:00.',
  'November 12, 2024 1:15 PM → November 13, 2024 3:00 PM':
    'An interval has no times. Write 2024-11-12/2024-11-13.',
  '13.11.2024 18:53 Uhr': 'Write the seconds, as in 2024-11-13T18:53:00.',
  // Eras.
  明治5年9月12日: 'Japan had a lunar calendar until 1872. Write 1872, or the day of the Western calendar.',
  昭和65年1月1日: 'Write 1990-01-01.',
  'พ.ศ. 2567': 'Write 2024.',
  '2567 BE': 'Write 2024.',
  // No date.
  'date unknown': 'If the date is not known, leave it out.',
  'o. J.': 'If the date is not known, leave it out.',
  's.d.': 'If the date is not known, leave it out.',
};

describe('a date that a writer has to look at', () => {
  for (const [text, advice] of Object.entries({...ADVICE, ...DOUBTFUL})) {
    it(`has advice: ${text}`, () => {
      expect(adviceFor(text)).to.equal(advice);
      expect(dateAdvice(text)).not.to.have.property('correction');
    });
  }
});

describe('a character that looks like another', () => {
  for (const [text, code, plain] of [
    ['2024\u201111\u201112', 'U+2011', '-'],
    ['2024\u201311-12', 'U+2013', '-'],
    ['2024\u221211-12', 'U+2212', '-'],
    ['2024-11-1\uff12', 'U+FF12', '2'],
    ['2024-11-10\uff0f2024-11-13', 'U+FF0F', '/'],
    ['\u0662024-11-12', 'U+0662', '2'],
  ] as const) {
    it(`is named: ${code}`, () => {
      const date = dateAdvice(text)!.correction!;
      expect(parseEdtf(date)).to.be.an('object');
      expect(adviceFor(text)).to.equal(
        `It contains the character ${code}, which only looks like "${plain}". Write ${date}.`,
      );
    });
  }

  it('is named where it cannot be seen', () => {
    expect(adviceFor('2024-11\u200b-12')).to.equal(
      'It contains the invisible character U+200B. Write 2024-11-12.',
    );
  });
});

describe('EDTF level 2', () => {
  for (const text of [
    ...['1984-1X', '1XXX', 'XXXX-12-XX', '156X-12-25', '[1667,1668]', '[1667,1668..1670]', '{1960,1961-12}'],
    ...[
      '2004-06~-11',
      '2004?-06-11',
      '?2004-06-~11',
      'Y-17E7',
      'Y171010000S3',
      '1950S2',
      '2034-33',
      '2024-24/2024-33',
    ],
    ...['2004-06-~01/2004-06-~20', '2004-06-XX/2004-07-0X', '[1667]'],
  ]) {
    it(`is named: ${text}`, () => {
      expect(parseEdtf(text)).to.equal('syntax');
      expect(dateAdvice(text)).to.deep.equal({code: 'date-level-2'});
    });
  }
});

describe('what is no date', () => {
  for (const text of [
    ...['', 'soon', 'today', 'market 2024', '32 November 2024', '2024-13-01', '2024-02-30', '13/13/2024'],
    ...[
      '2024-11-13/2024-11-12',
      '1918-1914',
      'a/b/c',
      'the',
      '-',
      '/',
      '2024-11-12T25:00:00',
      'c. soon',
      'n.d.',
    ],
    ...['2021-W53', '2023-366', 'P1Y', '2024-01-02T10:00:00/2024-01-01T10:00:00', 'so 2024', 'c.', 'v. Chr.'],
    ...[
      '平成0年',
      '明治5年9月12日〜明治6年1月1日',
      'May 1939/1940',
      '–1914/1918',
      'Nov 12, 2024 13:15:00 CST',
    ],
    ...['12 13 November 2024', 'Nov Dec 2024', 'https://example.org/2024', '{"a": 1}', '[]', 'BC', 'circa'],
  ]) {
    it(`has no correction: ${JSON.stringify(text)}`, () => {
      expect(dateAdvice(text)?.correction).to.equal(undefined);
    });
  }

  for (const text of [
    '1-',
    '1 - ',
    'c. ',
    ' ',
    '\u200b',
    '1/',
    '[',
    'X',
    'nov ',
    '十',
    '1 and ',
    'late ',
    '年(',
    '1:00 ',
  ]) {
    itTakesLinearTime(`of any length takes linear time: ${JSON.stringify(text)}`, (size) =>
      dateAdvice(text.repeat(size)),
    );
  }

  it('never gets advice that is not EDTF', () => {
    const word = fc.constantFrom(
      ...[
        '1',
        '00',
        '99',
        '12',
        '13',
        '45',
        '2024',
        '1914',
        'nov',
        'may',
        'spring',
        'c.',
        'to',
        '-',
        '–',
        '/',
        ' ',
        'bc',
        'T',
        '~',
      ],
      ...['w', 'P1', 'M', '-00', '[1]', '(mon)', 'century', 'iv', 'v. chr.', 'ma', 'bis', '월', '.'],
      ...['X', '12:30', ':00', '년', '월', 'z', '1900s', 'q3', 'until ', '１', '(?)', 'since', '..'],
      ...[
        '昭和',
        '元',
        '十',
        '前',
        '紀元前',
        'late ',
        ' and ',
        ' or ',
        '–',
        '(EST)',
        '→',
        'BE',
        '?',
        ' uhr',
        '3',
        '까지',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 8}), (words) => {
        const text = words.join('');
        const {correction, expected} = dateAdvice(text) ?? {};
        if (correction !== undefined) expect(parseEdtf(correction), text).to.be.an('object');
        const {date = '2024', other = '2024'} = expected?.params ?? {};
        for (const one of [date, other])
          expect(parseEdtf((one as string).replaceAll('"', '')), text).to.be.an('object');
      }),
      {seed: 20241113, numRuns: 5000},
    );
  });
});

describe('a document with such a date', () => {
  const issueOf = (date: string) => toIssue(parseDocument({...aDocument(), revised: date}).faults[0]!);

  it('has a fault with the advice', () => {
    expect(issueOf('2017/1/1')).to.deep.equal({
      severity: 'error',
      path: 'revised',
      code: 'date-form',
      found: '"2017/1/1"',
      expected: 'Write 2017-01-01.',
      message: 'revised: "2017/1/1" is not an EDTF date. Write 2017-01-01.',
    });
    expect(issueOf('1984-1X').message).to.equal(
      'revised: "1984-1X" is a form of EDTF that is not supported (level 2). Write a simpler date, such as 1984, 198X, 1984~ or 1984-10/1984-12.',
    );
    expect(issueOf('1914-18').message).to.contain('Write 1914/1918.');
  });

  it('has the fault that it had where there is no advice', () => {
    expect(issueOf('soon').code).to.equal('date-syntax');
    expect(issueOf('2024-02-30').code).to.equal('date-nonexistent');
    expect(issueOf('2024/2023').code).to.equal('date-backwards');
  });
});
