import {expect} from '@open-wc/testing';
import {article as bundled} from '../../src/data/article/article.js';
import type {Entry} from '../../src/data/schema.js';
import type {Counts} from '../../src/model/counts.js';
import {aDocument} from '../support/builders.js';
import {recordOf} from '../support/record.js';

const place = {name: 'Seoul', timeZone: 'Asia/Seoul'};

const countsOf = (entries: readonly Partial<Entry>[]): Counts => recordOf(aDocument({entries})).counts;

function confirmation(date: string, claim = 'claim', parts: Partial<Entry> = {}): Partial<Entry> {
  return {kind: 'confirmation', date, place, claims: [{claim, stance: 'confirms'}], ...parts};
}

describe('the figures', () => {
  it('of the bundled article', () => {
    expect(recordOf(bundled).counts).to.deep.equal({
      entries: 14,
      confirmations: 2,
      responses: 4,
      questions: 1,
      lag: {days: 1},
      days: '2024-10-22/2024-11-13',
    });
  });

  it('of the bundled article on 12 November, when one confirmation was known', () => {
    expect(recordOf(bundled, '2024-11-12').counts).to.deep.equal({
      entries: 2,
      confirmations: 1,
      responses: 1,
      questions: 0,
      days: '2024-10-22/2024-11-12',
    });
  });

  it('of no entries are zero, with no days', () => {
    expect(countsOf([])).to.deep.equal({entries: 0, confirmations: 0, responses: 0, questions: 0});
  });
});

describe('the lag of the confirmations', () => {
  it('is the longest', () => {
    expect(
      countsOf([confirmation('2024-11-10'), confirmation('2024-11-12'), confirmation('2024-11-20')]).lag,
    ).to.deep.equal({days: 10});
  });

  it('is compared across days and minutes', () => {
    expect(
      countsOf([
        confirmation('2024-11-10T10:00:00Z'),
        confirmation('2024-11-10T12:00:00Z'),
        confirmation('2024-11-11'),
      ]).lag,
    ).to.deep.equal({days: 1});
  });

  it('is not known where the order is not', () => {
    expect(countsOf([confirmation('2024-11-10'), confirmation('2024-11-10')]).lag).to.equal('unknown');
  });

  it('is not known where one lag is not', () => {
    expect(
      countsOf([
        confirmation('2024-11-10'),
        confirmation('2024-11-12/2024-11-13'),
        confirmation('2024-11-20'),
      ]).lag,
    ).to.equal('later');
  });

  it('is not told of a single confirmation', () => {
    expect(countsOf([confirmation('2024-11-10')])).not.to.have.property('lag');
  });

  it('is not told where not all confirm one claim', () => {
    expect(
      countsOf([confirmation('2024-11-10'), confirmation('2024-11-12', 'another')]),
    ).not.to.have.property('lag');
  });

  it('is not told where one confirms nothing that is named', () => {
    expect(
      countsOf([
        confirmation('2024-11-10'),
        confirmation('2024-11-12'),
        {kind: 'confirmation', date: '2024-11-13'},
      ]),
    ).not.to.have.property('lag');
  });

  it('leaves out what is no confirmation, though it confirms', () => {
    expect(
      countsOf([
        confirmation('2024-11-10'),
        confirmation('2024-11-12'),
        confirmation('2024-11-20', 'claim', {kind: 'event'}),
      ]).lag,
    ).to.deep.equal({days: 2});
  });
});

describe('the days', () => {
  const DAYS: readonly [name: string, dates: readonly string[], days: string | undefined][] = [
    ['from the first to the last', ['2024-11-13', '2024-10-22', '2024-11-01'], '2024-10-22/2024-11-13'],
    ['are one where there is one', ['2024-11-13', '2024-11-13'], '2024-11-13'],
    ['are the bounds of a month', ['2024-02'], '2024-02-01/2024-02-29'],
    ['leave an unknown start out', ['/2024-11-13'], '2024-11-13'],
    ['leave an open end out', ['2024-11-01', '2024-11-13/..'], '2024-11-01/2024-11-13'],
    ['may be before year zero', ['-0044-03-15', '0009-01-01'], '-0044-03-15/0009-01-01'],
    ['are about those of an approximate date', ['2024-10-22~', '2024-11-13'], '2024-10-22~/2024-11-13'],
    ['are those of an exact date beside it', ['2024-11-13~', '2024-11-13'], '2024-11-13'],
    ['are years beyond four digits', ['Y-12000', '2024-11-13'], 'Y-12000/2024-11-13'],
  ];
  for (const [name, dates, days] of DAYS) {
    it(name, () => expect(countsOf(dates.map((date) => ({date}))).days).to.equal(days));
  }
});
