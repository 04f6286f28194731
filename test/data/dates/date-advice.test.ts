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
  // Times.
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
  '476': 'Write 0476.',
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

describe('a date that a writer has to look at', () => {
  for (const [text, advice] of Object.entries(ADVICE)) {
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
    ...['12 13 November 2024', 'Nov Dec 2024', 'https://example.org/2024', '{"a": 1}', '[]', 'BC', 'circa'],
  ]) {
    it(`has no correction: ${JSON.stringify(text)}`, () => {
      expect(dateAdvice(text)?.correction).to.equal(undefined);
    });
  }

  for (const text of ['1-', '1 - ', 'c. ', ' ', '\u200b', '1/', '[', 'X', 'nov ']) {
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
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 8}), (words) => {
        const text = words.join('');
        const {correction, expected} = dateAdvice(text) ?? {};
        if (correction !== undefined) expect(parseEdtf(correction), text).to.be.an('object');
        const {date = '2024', other = '2024'} = expected?.params ?? {};
        for (const one of [date, other]) expect(parseEdtf(one as string), text).to.be.an('object');
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
