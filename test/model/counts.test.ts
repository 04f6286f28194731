import {expect} from '@open-wc/testing';
import {article as bundled} from '../../src/data/article/article.js';
import type {Entry} from '../../src/data/schema.js';
import type {Counts} from '../../src/model/counts.js';
import {aDocument} from '../support/builders.js';
import {recordOf} from '../support/record.js';

const countsOf = (entries: readonly Partial<Entry>[]): Counts => recordOf(aDocument({entries})).counts;

describe('the counts', () => {
  it('of the bundled article are those of its lead', () => {
    expect(recordOf(bundled).counts).to.deep.equal({
      entries: 14,
      confirmations: 2,
      responses: 4,
      questions: 1,
      days: '2024-10-22/2024-11-13',
    });
  });

  it('of the bundled article as of 12 November include one confirmation', () => {
    expect(recordOf(bundled, '2024-11-12').counts).to.deep.equal({
      entries: 2,
      confirmations: 1,
      responses: 1,
      questions: 0,
      days: '2024-10-22/2024-11-12',
    });
  });

  it('of no entries are zero, without days', () => {
    expect(countsOf([])).to.deep.equal({entries: 0, confirmations: 0, responses: 0, questions: 0});
  });
});

describe('the days of the record', () => {
  const DAYS: readonly [name: string, dates: readonly string[], days: string | undefined][] = [
    ['are the first and the last', ['2024-11-13', '2024-10-22', '2024-11-01'], '2024-10-22/2024-11-13'],
    ['are a single day if all are on it', ['2024-11-13', '2024-11-13'], '2024-11-13'],
    ['are a month if that is all that is known', ['2024-02'], '2024-02'],
    ['are a year', ['1998', '1998'], '1998'],
    ['are a year with days in it', ['1998', '1998-05-03'], '1998'],
    ['are years', ['1998', '2026'], '1998/2026'],
    ['are years if one end is known only by its year', ['1998', '2026-03-04'], '1998/2026'],
    ['are months if one end is known only by its month', ['2024-02', '2024-03-05'], '2024-02/2024-03'],
    [
      'are days if exact dates are at both ends',
      ['1998-01-01', '1998', '1998-12-31'],
      '1998-01-01/1998-12-31',
    ],
    ['are the ends of an interval', ['1939-09-01/1945', '1941'], '1939/1945'],
    ['are a season', ['2024-21'], '2024-21'],
    ['are about the months of several seasons', ['2024-21', '2024-22'], '2024-03~/2024-08~'],
    ['are a decade', ['201X'], '201X'],
    ['are the years of decades', ['201X', '202X'], '2010/2029'],
    ['are open', ['2010/..'], '2010/..'],
    ['have no known end', ['2010/', '2010/'], '2010/'],
    ['are the day of a time', ['2024-11-12T13:15:00-05:00'], '2024-11-12'],
    ['are one approximate date', ['1998~'], '1998~'],
    ['have no known start', ['/2024-11-13'], '/2024-11-13'],
    ['leave out an unknown start', ['/2024-11-13', '2024-11-01'], '2024-11-01/2024-11-13'],
    ['leave out an open end', ['2024-11-01', '2024-11-13/..'], '2024-11-01/2024-11-13'],
    ['can be before the year 0', ['-0044-03-15', '0009-01-01'], '-0044-03-15/0009-01-01'],
    ['are approximate if the date is', ['2024-10-22~', '2024-11-13'], '2024-10-22~/2024-11-13'],
    ['are exact if an exact date has the same day', ['2024-11-13~', '2024-11-13'], '2024-11-13'],
    ['are only the year if it has more than four digits', ['Y-12000', '2024-11-13'], 'Y-12000/2024'],
  ];
  for (const [name, dates, days] of DAYS) {
    it(name, () => expect(countsOf(dates.map((date) => ({date}))).days).to.equal(days));
  }
});
