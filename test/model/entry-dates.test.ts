import {expect} from '@open-wc/testing';
import {article as bundled} from '../../src/data/article/article.js';
import type {Entry, TimelineDocument} from '../../src/data/schema.js';
import {civilDay} from '../../src/model/civil.js';
import {datedItems, statementDate, statementInstantRange} from '../../src/model/entry-dates.js';
import {edtf} from '../../src/model/edtf.js';
import {aDocument, anEntry} from '../support/builders.js';
import {idsOf, recordOf} from '../support/record.js';

/** The day from which the first entry is on the record, as `2024-11-13`. */
function onRecord(
  entry: Partial<Entry>,
  rest: Partial<TimelineDocument> = {},
  others: Partial<Entry>[] = [],
): string {
  const [item] = datedItems(aDocument({...rest, entries: [entry, ...others]}));
  const {year, month, day} = civilDay(item!.onRecord);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

const published = (date: string): Partial<TimelineDocument> => ({
  source: {title: 'A source', published: date},
});

describe('an entry is on the record', () => {
  it('from the day of its report', () => {
    const entry: Partial<Entry> = {date: '2024-10-30~/2024-11-13', reported: {date: '2024-11-20'}};
    expect(onRecord(entry, published('2024-12-01'))).to.equal('2024-11-20');
  });

  it('from the last possible day of the report, if that is not a day', () => {
    expect(onRecord({date: '2024-10-30', reported: {date: '2024-11'}})).to.equal('2024-11-30');
  });

  it('from the day of the article, if the end of the report is not known', () => {
    expect(onRecord({reported: {date: '2024-11-01/..'}}, published('2024-11-15'))).to.equal('2024-11-15');
  });

  const SINGLE = {
    '2024-11-13': '2024-11-13',
    '2024-11-13?': '2024-11-13',
    '2024-11-13T23:00:00-05:00': '2024-11-13',
    '2024-11-XX': '2024-11-30',
    '2024-11': '2024-11-30',
    '2024': '2024-12-31',
    '2024-21': '2024-05-31',
    '201X': '2019-12-31',
  };
  for (const [date, day] of Object.entries(SINGLE)) {
    it(`from the last possible day of a single date: ${date}`, () => expect(onRecord({date})).to.equal(day));
  }

  for (const date of ['2024-10-22/2024-11-13', '/2024-11-13']) {
    it(`from the end of the interval within which it happened: ${date}`, () => {
      expect(onRecord({date, extent: 'within'})).to.equal('2024-11-13');
    });
  }

  for (const date of ['2024-10-22/..', '2024-10-22/']) {
    it(`from the day of the article, if the end of that interval is not known: ${date}`, () => {
      expect(onRecord({date, extent: 'within'}, published('2024-11-15'))).to.equal('2024-11-15');
    });
  }

  for (const date of ['2024-10-22/2024-11-13', '2024-10-22/..', '2024-10-22/', '2024-10-22~/2024-11']) {
    it(`from the start of a lasting state, if that is known: ${date}`, () => {
      expect(onRecord({date, extent: 'throughout'}, published('2025-01-01'))).to.equal('2024-10-22');
    });
  }

  it('from the last possible day of the start, if that is not a day', () => {
    expect(onRecord({date: '2024-10/2024-12'})).to.equal('2024-10-31');
  });

  it('not after the end of a lasting state that begins in the same month', () => {
    expect(onRecord({date: '2024-11/2024-11-13'})).to.equal('2024-11-13');
  });

  it('from the end of a lasting state, if its start is not known', () => {
    expect(onRecord({date: '/2024-11-13'}, published('2025-01-01'))).to.equal('2024-11-13');
  });

  it('from the start of an interval without extent, which lasts throughout', () => {
    expect(onRecord({date: '2024-10-22/2024-11-13'})).to.equal('2024-10-22');
  });
});

describe('the day of the article', () => {
  const undated: Partial<Entry> = {date: '2024-10-22/..', extent: 'within'};

  it('is the day of publication', () => {
    expect(onRecord(undated, published('2024-11-15'), [{date: '2024-12-01'}])).to.equal('2024-11-15');
  });

  it('is the last possible day of publication, if that is not a day', () => {
    expect(onRecord(undated, published('2024-11'))).to.equal('2024-11-30');
  });

  for (const [name, rest] of [
    ['there is no day of publication', {}],
    ['the end of the publication is not known', published('2024-11-20/..')],
  ] as const) {
    it(`is the latest finite day of any entry, if ${name}`, () => {
      expect(onRecord(undated, rest, [{date: '2024-11-13'}, {date: '2024-11-01/..'}])).to.equal('2024-11-13');
    });
  }

  it('is the day of the latest report, if that is later', () => {
    expect(onRecord(undated, {}, [{date: '2024-11-01', reported: {date: '2024-11-20'}}])).to.equal(
      '2024-11-20',
    );
  });

  it('is a known start, if no other day is known', () => {
    expect(onRecord(undated)).to.equal('2024-10-22');
  });
});

describe('the record as of a day', () => {
  const entries: Partial<Entry>[] = [
    {id: 'early', date: '2024-11-01'},
    {id: 'late', date: '2024-11-03'},
    {id: 'reported-late', date: '2024-11-01', reported: {date: '2024-11-03'}},
  ];

  it('leaves out what was reported later, even if it happened before', () => {
    expect(idsOf(recordOf(aDocument({entries}), '2024-11-02').items)).to.deep.equal(['early']);
  });

  it('includes what was reported on that day', () => {
    expect(idsOf(recordOf(aDocument({entries}), '2024-11-03').items)).to.deep.equal([
      'early',
      'reported-late',
      'late',
    ]);
  });

  it('is empty before the first entry', () => {
    expect(recordOf(aDocument({entries}), '2024-10-31').items).to.deep.equal([]);
  });

  it('has two entries of the bundled article on 12 November', () => {
    expect(idsOf(recordOf(bundled, '2024-11-12').items)).to.deep.equal([
      'seoul-phased-measures',
      'state-confirms-combat',
    ]);
  });

  it('has all entries of the bundled article on 13 November', () => {
    expect(recordOf(bundled, '2024-11-13').items).to.have.length(14);
  });
});

describe('the date of a statement', () => {
  it('is the date of the report', () => {
    expect(statementDate(anEntry({date: '2024-11-01', reported: {date: '2024-11-13'}}))).to.deep.equal(
      edtf('2024-11-13'),
    );
  });

  it('is the date of the entry, if there is no report', () => {
    expect(statementDate(anEntry({date: '2024-11-01'}))).to.deep.equal(edtf('2024-11-01'));
  });

  it('is in all time zones, if its place is not known', () => {
    expect(statementInstantRange(anEntry({date: '2024-11-13'})).from).to.equal(
      Date.UTC(2024, 10, 12, 10) / 1000,
    );
  });

  it('is in the time zone of its place', () => {
    const seoul = {name: 'Seoul', timeZone: 'Asia/Seoul'};
    expect(statementInstantRange(anEntry({date: '2024-11-13', place: seoul})).from).to.equal(
      Date.UTC(2024, 10, 12, 15) / 1000,
    );
  });
});
