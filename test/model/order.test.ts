import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Entry} from '../../src/data/schema.js';
import {compareItems} from '../../src/model/order.js';
import {itemsOf} from '../../src/model/record.js';
import {aDocument} from '../support/builders.js';
import {idsOf, recordOf} from '../support/record.js';

/** The dates in the order that they are listed in; `within` after a date says that it fell within. */
function ordered(...dates: string[]): string[] {
  const entries = dates.map((written): Partial<Entry> => {
    const [date = '', extent] = written.split(' ');
    return extent === 'within' ? {date, extent} : {date};
  });
  return idsOf(recordOf(aDocument({entries})).items).map(
    (id) => dates[Number(id.slice('entry-'.length)) - 1]!,
  );
}

/** Each in the order in which it is to be listed. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'days by the calendar': ['2024-10-22', '2024-11-12', '2024-11-13'],
  'what begins on one day by its last day': [
    '2024-11-01',
    '2024-11-01/2024-11-05',
    '2024-11',
    '2024-11-01/..',
  ],
  'a month and a year by their first days': ['2024', '2024-01-02', '2024-11', '2024-11-02'],
  'an unknown start by the end': ['2024-11-12', '/2024-11-13', '2024-11-14'],
  'an unknown start among the days of its end': ['/2024-11-13', '2024-11-13/2024-11-14'],
  'what fell within by the end': ['2024-11-12', '2024-10-22/2024-11-13 within', '2024-11-14'],
  'what fell within an open interval by its start': ['2024-10-21', '2024-10-22/.. within', '2024-10-23'],
  'what fell within a month by its last day': ['2024-11-29', '2024-11 within', '2024-12-01'],
  'what lasted by its start': ['2024-10-21', '2024-10-22/2024-11-13', '2024-10-23'],
  'an approximate day by the day': ['2024-10-29', '2024-10-30~/2024-11-13', '2024-10-31'],
  'a season by its first month': ['2024-02-29', '2024-21', '2024-03-02'],
  'years before zero and long years': ['Y-170000002', '-0044-03-15', '0000', '2024', 'Y170000002'],
  'times of one day as moments': ['2024-11-13', '2024-11-13T20:00:00+09:00', '2024-11-13T12:00:00Z'],
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
  .map((entries) => itemsOf(aDocument({entries})));
const SETTINGS = {seed: 20241113, numRuns: 500};

describe('a list is in order', () => {
  for (const [name, dates] of Object.entries(ORDERS)) {
    it(name, () => {
      expect(ordered(...dates)).to.deep.equal(dates);
      expect(ordered(...dates.toReversed())).to.deep.equal(dates);
    });
  }

  it('and keeps the document’s own, where the dates are the same', () => {
    const entries = ['c', 'a', 'b'].map((id) => ({id}));
    expect(idsOf(recordOf(aDocument({entries})).items)).to.deep.equal(['c', 'a', 'b']);
  });

  it('by the clock of the place, where a time names no zone', () => {
    const entries = [
      {id: 'washington', date: '2024-11-13T01:00:00', place: {name: 'W', timeZone: 'America/New_York'}},
      {id: 'seoul', date: '2024-11-13T02:00:00', place: {name: 'S', timeZone: 'Asia/Seoul'}},
    ];
    expect(idsOf(recordOf(aDocument({entries})).items)).to.deep.equal(['seoul', 'washington']);
  });

  it('of when it happened, whenever it was reported', () => {
    const entries: Partial<Entry>[] = [
      {id: 'second', date: '2024-11-02'},
      {id: 'first', date: '2024-11-01', reported: {date: '2024-12-01'}},
    ];
    expect(idsOf(recordOf(aDocument({entries})).items)).to.deep.equal(['first', 'second']);
  });
});

describe('the order of any entries', () => {
  it('is total: of two, one comes first', () => {
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

  it('is the same from whatever order', () => {
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
