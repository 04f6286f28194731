import {expect} from '@open-wc/testing';
import {article as bundled} from '../../src/data/article/article.js';
import type {Entry, TimelineDocument} from '../../src/data/schema.js';
import {civil} from '../../src/model/civil.js';
import {itemsOf, saidInstants, saidOf, speakersOf} from '../../src/model/record.js';
import {edtf} from '../../src/model/edtf.js';
import {aDocument, anEntry} from '../support/builders.js';
import {idsOf, recordOf} from '../support/record.js';

/** The day from which the first entry is on the record, as `2024-11-13`. */
function onRecord(
  entry: Partial<Entry>,
  rest: Partial<TimelineDocument> = {},
  others: Partial<Entry>[] = [],
): string {
  const [item] = itemsOf(aDocument({...rest, entries: [entry, ...others]}));
  const {year, month, day} = civil(item!.onRecord);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

const published = (date: string): Partial<TimelineDocument> => ({
  source: {title: 'A source', published: date},
});

describe('an entry is on the record', () => {
  it('from the day of its report', () => {
    expect(onRecord({date: '2024-10-30~/2024-11-13', reported: {date: '2024-11-20'}})).to.equal('2024-11-20');
  });

  it('from the last possible day of a vague report', () => {
    expect(onRecord({date: '2024-10-30', reported: {date: '2024-11'}})).to.equal('2024-11-30');
  });

  it('from the day of the article, where the report has no known end', () => {
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
    it(`from the end of what it fell within: ${date}`, () => {
      expect(onRecord({date, extent: 'within'})).to.equal('2024-11-13');
    });
  }

  for (const date of ['2024-10-22/..', '2024-10-22/']) {
    it(`from the day of the article, where what it fell within has no known end: ${date}`, () => {
      expect(onRecord({date, extent: 'within'}, published('2024-11-15'))).to.equal('2024-11-15');
    });
  }

  for (const date of ['2024-10-22/2024-11-13', '2024-10-22/..', '2024-10-22/', '2024-10-22~/2024-11']) {
    it(`from the known start of a lasting state: ${date}`, () => {
      expect(onRecord({date, extent: 'throughout'}, published('2025-01-01'))).to.equal('2024-10-22');
    });
  }

  it('from the last possible day of a vague start', () => {
    expect(onRecord({date: '2024-10/2024-12'})).to.equal('2024-10-31');
  });

  it('from the known end of a lasting state whose start is not known', () => {
    expect(onRecord({date: '/2024-11-13'}, published('2025-01-01'))).to.equal('2024-11-13');
  });

  it('lasting, where no extent is told', () => {
    expect(onRecord({date: '2024-10-22/2024-11-13'})).to.equal('2024-10-22');
  });
});

describe('the day of the article', () => {
  const undated: Partial<Entry> = {date: '2024-10-22/..', extent: 'within'};

  it('is the day that it was published', () => {
    expect(onRecord(undated, published('2024-11-15'), [{date: '2024-12-01'}])).to.equal('2024-11-15');
  });

  it('is the last possible day of a vague publication', () => {
    expect(onRecord(undated, published('2024-11'))).to.equal('2024-11-30');
  });

  it('is else the latest finite day of any entry', () => {
    expect(onRecord(undated, {}, [{date: '2024-11-13'}, {date: '2024-11-01/..'}])).to.equal('2024-11-13');
  });

  it('is else the day of the latest report', () => {
    expect(onRecord(undated, {}, [{date: '2024-11-01', reported: {date: '2024-11-20'}}])).to.equal(
      '2024-11-20',
    );
  });

  it('is else a known start, where nothing else is known', () => {
    expect(onRecord(undated)).to.equal('2024-10-22');
  });
});

describe('the record as of a day', () => {
  const entries: Partial<Entry>[] = [
    {id: 'early', date: '2024-11-01'},
    {id: 'late', date: '2024-11-03'},
    {id: 'reported-late', date: '2024-11-01', reported: {date: '2024-11-03'}},
  ];

  it('leaves out what came later, whenever it happened', () => {
    expect(idsOf(recordOf(aDocument({entries}), '2024-11-02').items)).to.deep.equal(['early']);
  });

  it('has what came on the day itself', () => {
    expect(idsOf(recordOf(aDocument({entries}), '2024-11-03').items)).to.deep.equal([
      'early',
      'reported-late',
      'late',
    ]);
  });

  it('is empty before the first', () => {
    expect(recordOf(aDocument({entries}), '2024-10-31').items).to.deep.equal([]);
  });

  it('has of the bundled article on 12 November what was said by then', () => {
    expect(idsOf(recordOf(bundled, '2024-11-12').items)).to.deep.equal([
      'seoul-phased-measures',
      'state-confirms-combat',
    ]);
  });

  it('has the whole bundled article on 13 November', () => {
    expect(recordOf(bundled, '2024-11-13').items).to.have.length(14);
  });
});

describe('when it was said', () => {
  it('is the date of the report', () => {
    expect(saidOf(anEntry({date: '2024-11-01', reported: {date: '2024-11-13'}}))).to.deep.equal(
      edtf('2024-11-13'),
    );
  });

  it('is else the date itself', () => {
    expect(saidOf(anEntry({date: '2024-11-01'}))).to.deep.equal(edtf('2024-11-01'));
  });

  it('is by the clock of its place', () => {
    const seoul = {name: 'Seoul', timeZone: 'Asia/Seoul'};
    expect(saidInstants(anEntry({date: '2024-11-13', place: seoul})).from).to.equal(
      Date.UTC(2024, 10, 12, 15) / 1000,
    );
  });
});

describe('who says it', () => {
  it('is the reporter', () => {
    expect(speakersOf(anEntry({actors: ['a'], reported: {date: '2024', by: 'b'}}))).to.deep.equal(['b']);
  });

  it('is else the actors', () => {
    expect(speakersOf(anEntry({actors: ['a', 'b'], about: ['c'], reported: {date: '2024'}}))).to.deep.equal([
      'a',
      'b',
    ]);
  });
});
