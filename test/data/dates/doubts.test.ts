import {expect} from '@open-wc/testing';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import {toIssue} from '../../../src/data/issues.js';
import {parseTimeline} from '../../../src/data/parse.js';
import {itTakesLinearTime} from '../../support/growth.js';

/** The warnings about dates, without the place and the date that they begin with. */
const doubtsOf = (...dates: readonly (string | number)[]): string[] =>
  parseTimeline({entries: dates.map((date) => ({headline: 'A headline', date}))})
    .issues.filter(({code}) => code === 'date-doubt')
    .map(({path, found, expected}) =>
      `${path} ${found} ${expected}`.replace(/^entries\[(\d+)\]\.date/, '$1'),
    );

const issuesOf = (sheet: string): string[] => parseCsv(sheet).faults.map((fault) => toIssue(fault).message);

describe('a pair of years that is a season or a month in EDTF', () => {
  it('has a warning if it is a season', () => {
    expect(doubtsOf('1919-20', '1920-21', '1921-22')).to.deep.equal([
      '1 "1920-21" It is a season of 1920. For two years, write 1920/1921.',
      '2 "1921-22" It is a season of 1921. For two years, write 1921/1922.',
    ]);
    expect(doubtsOf('2020-21')).to.deep.equal([
      '0 "2020-21" It is a season of 2020. For two years, write 2020/2021.',
    ]);
  });

  it('has none beside a season that can be nothing else', () => {
    expect(doubtsOf('2020-21', '2020-22')).to.deep.equal([]);
    expect(doubtsOf('2020-21', '2020-22', '1919-20')).to.have.length(1);
  });

  it('has a warning as a month only beside others that are years', () => {
    expect(doubtsOf('2010-11', '2011')).to.deep.equal([]);
    expect(doubtsOf('2010-11', '1912-13')).to.deep.equal([
      '0 "2010-11" It is a month of 2010. For two years, write 2010/2011.',
    ]);
    // As `--fix` writes it.
    expect(doubtsOf('2010-11', '1912/1913')).to.have.length(1);
    expect(doubtsOf('2010-11', '1912/1913', '2010-05')).to.deep.equal([]);
    expect(doubtsOf('2010-11', '1999-00')).to.have.length(1);
  });

  it('is looked for in each column apart', () => {
    const entries = [
      {headline: 'A', date: '1912-13', reported: {date: '2010-11'}},
      {headline: 'B', date: '2024', reported: {date: '2011'}},
    ];
    const codes = parseTimeline({entries}).issues.map(({code}) => code);
    expect(codes).to.deep.equal(['date-form']);
  });
});

describe('a year with a minus and four digits', () => {
  const EXPECTED = [
    '1 "-1500" Write -1499 for 1500 BC, or -1500 for 1501 BC, since EDTF has a year 0.',
    '2 "-3000/-1000" Write -2999/-0999 for 3000 BC, or -3000/-1000 for 3001 BC, since EDTF has a year 0.',
  ];

  it('has a warning beside one that is not written in EDTF', () => {
    expect(doubtsOf('-500', '-1500', '-3000/-1000', '-0499', '1945')).to.deep.equal(EXPECTED);
    expect(doubtsOf(-2500, '-1500', '-3000/-1000')).to.deep.equal(EXPECTED);
  });

  it('has none beside others in EDTF', () => {
    expect(doubtsOf('-0499', '-1500', '0000')).to.deep.equal([]);
  });

  it('is an error as a number, with the date to write', () => {
    const {issues} = parseTimeline({entries: [{headline: 'A', date: -1500}]});
    expect(issues.map(({message}) => message)).to.deep.equal([
      'entries[0].date: -1500 is not an EDTF date. Write "-1499" for 1500 BC, since EDTF has a year 0.',
    ]);
  });

  it('is a number like others where the format has no date', () => {
    const {issues} = parseTimeline({entries: [{headline: -15, date: '2024'}]});
    expect(issues[0]!.code).not.to.equal('date-form');
  });
});

describe('midnight', () => {
  const ADVICE =
    'All times are midnight, which programs write where they mean the day. Write such dates without a time, as in 1900-01-01.';

  it('has one warning where all times are midnight', () => {
    expect(doubtsOf('1899', '1900-01-01T00:00:00Z', '1901-01-01T00:00:00')).to.deep.equal([
      `1 "1900-01-01T00:00:00Z" ${ADVICE}`,
    ]);
    expect(doubtsOf('1900-01-01 00:00:00', '1900-01-01T00:00:00')).to.deep.equal([
      `1 "1900-01-01T00:00:00" ${ADVICE}`,
    ]);
  });

  it('is a time beside other times, and with an offset', () => {
    expect(doubtsOf('1900-01-01T00:00:00', '1900-01-01T10:00:00')).to.deep.equal([]);
    expect(doubtsOf('2002-01-01T00:00:00+01:00')).to.deep.equal([]);
  });
});

describe('a year far in the future', () => {
  for (const [date, expected] of [
    ['2475-06-24', 'If it is of the Buddhist era, write 1932-06-24.'],
    ['2475', 'If it is of the Buddhist era, write 1932.'],
    ['2475/2484', 'If it is of the Buddhist era, write 1932/1941.'],
    ['4278-08-15', 'If it is of the Dangi era of Korea, write 1945-08-15.'],
    ['3725-07-17', 'If it is of the Dangi era of Korea, write 1392-07-17.'],
    ['5323', "If it is a spreadsheet's number for a day, write 1914-07-28."],
    ['9999-12-31', 'If it is a typing error, correct it.'],
  ] as const) {
    it(`has a warning: ${date}`, () => {
      expect(doubtsOf(date)).to.deep.equal([`0 "${date}" The year is far in the future. ${expected}`]);
    });
  }

  it('is not one of the next two centuries, nor a century or a year with Y', () => {
    expect(doubtsOf('2199-12-31', '24XX', 'Y25000', '-3000', '2100')).to.deep.equal([]);
  });
});

describe('a column with eras', () => {
  const ADVICE =
    'It is ignored, so that all years count as years AD. Write years BC in "date", such as -0043 for 44 BC.';

  it('has a warning if a year beside it is not before Christ', () => {
    expect(issuesOf('date,era,headline\n0044,BC,A\n2024,,B\n0079,AD,C\n')).to.deep.equal([
      `column era: ${ADVICE}`,
    ]);
    expect(issuesOf('date,Ära,headline\n0044,v. Chr.,A\n')).to.deep.equal([`column Ära: ${ADVICE}`]);
  });

  it('has the usual warning where the years are right, and where it has other words', () => {
    const unknown = 'column era: The format has no such field. It is ignored.';
    expect(issuesOf('date,era,headline\n-0043,BC,A\n0079,AD,C\n')).to.deep.equal([unknown]);
    expect(issuesOf('date,era,headline\n0044,BC,A\n0079,Roman,C\n')).to.deep.equal([unknown]);
  });

  for (const name of ['Year (BCE)', 'Jahr v. Chr.', 'Year BC', '연도(기원전)']) {
    it(`can have the era in its name: ${name}`, () => {
      expect(issuesOf(`${name},headline,actor\n44,A,B\n`)).to.deep.equal([
        `column date: Required, but missing. Is it the column ${name}? Then name that column "date".`,
        `column ${name}: ${ADVICE}`,
      ]);
    });
  }

  it('is a field of an entry, too', () => {
    const {issues} = parseTimeline({entries: [{headline: 'A', date: '0044', era: 'BC'}]});
    expect(issues.map(({code}) => code)).to.deep.equal(['date-era']);
  });

  itTakesLinearTime('is found in time that grows with the sheet', (size) =>
    parseCsv(`date,headline${',BC'.repeat(size)}\n${'2024,A,BC\n'.repeat(size)}`),
  );
});
