import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Entry} from '../../src/data/schema.js';
import {compareItems} from '../../src/model/order.js';
import {datedItems} from '../../src/model/entry-dates.js';
import {aDocument} from '../support/builders.js';
import {idsOf, recordOf} from '../support/record.js';

/** The given dates in the order of the list. `within` after a date is its extent. */
function ordered(...dates: string[]): string[] {
  const entries = dates.map((written): Partial<Entry> => {
    const [date = '', extent] = written.split(' ');
    return extent === 'within' ? {date, extent} : {date};
  });
  return idsOf(recordOf(aDocument({entries})).items).map(
    (id) => dates[Number(id.slice('entry-'.length)) - 1]!,
  );
}

/** Dates in the expected order. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'days by date': ['2024-10-22', '2024-11-12', '2024-11-13'],
  'dates with the same first day by their last day': [
    '2024-11-01',
    '2024-11-01/2024-11-05',
    '2024-11',
    '2024-11-01/..',
  ],
  'a month and a year by their first days': ['2024', '2024-01-02', '2024-11', '2024-11-02'],
  'an interval without a known start by its end': ['2024-11-12', '/2024-11-13', '2024-11-14'],
  'an interval without a known start before others on the day of its end': [
    '/2024-11-13',
    '2024-11-13/2024-11-14',
  ],
  'an event within an interval by the end of the interval': [
    '2024-11-12',
    '2024-10-22/2024-11-13 within',
    '2024-11-14',
  ],
  'an event within an open interval by the start of the interval': [
    '2024-10-21',
    '2024-10-22/.. within',
    '2024-10-23',
  ],
  'an event within a month by the last day of the month': ['2024-11-29', '2024-11 within', '2024-12-01'],
  'a lasting state by its start': ['2024-10-21', '2024-10-22/2024-11-13', '2024-10-23'],
  'an approximate day by that day': ['2024-10-29', '2024-10-30~/2024-11-13', '2024-10-31'],
  'a season by its first month': ['2024-02-29', '2024-21', '2024-03-02'],
  'years before the year 0 and of more than four digits': [
    'Y-170000002',
    '-0044-03-15',
    '0000',
    '2024',
    'Y170000002',
  ],
  'times of a day as instants, after dates without a time': [
    '2024-11-13',
    '2024-11-13T20:00:00+09:00',
    '2024-11-13T12:00:00Z',
  ],
};

const DATES = [
  '2024-11-13', '2024-11-12', '2024-11', '2024', '/2024-11-13', '2024-11-13/..', '2024-10-30~/2024-11-13',
  '2024-11-13T10:00:00Z', '2024-11-13T10:00:00-05:00', '2024-11-13T10:00:00', '201X', '2024-21', 'Y170000002', '-0044-03-15',
]; // prettier-ignore

const anyEntry: fc.Arbitrary<Partial<Entry>> = fc
  .tuple(
    fc.constantFrom(...DATES),
    fc.constantFrom('throughout' as const, 'within' as const),
    fc.constantFrom(undefined, 'Asia/Seoul', 'America/New_York'),
  )
  .map(([date, extent, timeZone]) => ({date, extent, place: {name: 'Somewhere', timeZone}}));

const items = fc
  .array(anyEntry, {minLength: 2, maxLength: 12})
  .map((entries) => datedItems(aDocument({entries})));
const SETTINGS = {seed: 20241113, numRuns: 500};

describe('the list orders', () => {
  for (const [name, dates] of Object.entries(ORDERS)) {
    it(name, () => {
      expect(ordered(...dates)).to.deep.equal(dates);
      expect(ordered(...dates.toReversed())).to.deep.equal(dates);
    });
  }

  it('entries with the same date as in the document', () => {
    const entries = ['c', 'a', 'b'].map((id) => ({id}));
    expect(idsOf(recordOf(aDocument({entries})).items)).to.deep.equal(['c', 'a', 'b']);
  });

  it('times without an offset by the time zone of the place', () => {
    const entries = [
      {id: 'washington', date: '2024-11-13T01:00:00', place: {name: 'W', timeZone: 'America/New_York'}},
      {id: 'seoul', date: '2024-11-13T02:00:00', place: {name: 'S', timeZone: 'Asia/Seoul'}},
    ];
    expect(idsOf(recordOf(aDocument({entries})).items)).to.deep.equal(['seoul', 'washington']);
  });

  it('dates without a time before times of the same day, also where the day begins later', () => {
    const entries: Partial<Entry>[] = [
      {id: 'seoul', date: '2024-11-13T09:00:00+09:00'},
      {id: 'niue', date: '2024-11-13', place: {name: 'Niue', timeZone: 'Pacific/Niue'}},
    ];
    expect(idsOf(recordOf(aDocument({entries})).items)).to.deep.equal(['niue', 'seoul']);
  });

  it('reported entries by the date of the event', () => {
    const entries: Partial<Entry>[] = [
      {id: 'second', date: '2024-11-02'},
      {id: 'first', date: '2024-11-01', reported: {date: '2024-12-01'}},
    ];
    expect(idsOf(recordOf(aDocument({entries})).items)).to.deep.equal(['first', 'second']);
  });
});

describe('the order of entries', () => {
  it('is total', () => {
    fc.assert(
      fc.property(items, (all) => {
        for (const a of all) {
          for (const b of all) {
            if (a !== b)
              expect([compareItems(a, b) < 0, compareItems(b, a) < 0]).to.have.members([true, false]);
          }
        }
      }),
      SETTINGS,
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(items, (all) => {
        const sorted = all.toSorted(compareItems);
        sorted.forEach((a, index) => {
          for (const b of sorted.slice(index + 1)) expect(compareItems(a, b)).to.be.below(0);
        });
      }),
      SETTINGS,
    );
  });

  it('does not depend on the order before', () => {
    fc.assert(
      fc.property(
        items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
        ([all, shuffled]) => {
          expect(shuffled.sort(compareItems)).to.deep.equal(all.toSorted(compareItems));
        },
      ),
      SETTINGS,
    );
  });
});
