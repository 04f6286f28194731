import {expect} from '@open-wc/testing';
import {assert, array, constantFrom, property, record} from 'fast-check';
import type {Entry} from '../../src/data/schema.js';
import {statementsOf, type Rank} from '../../src/model/claims.js';
import {anEntry} from '../support/builders.js';

const CLAIMS: Entry['claims'] = [{claim: 'claim', stance: 'confirms'}];
const DATES = [
  '2024-11-10',
  '2024-11-11',
  '2024-11-13',
  '2024-11',
  '2024-11-12~',
  '2024-11-12T10:00:00Z',
  '/2024-11-10',
];
const IDS = ['entry-1', 'entry-2', 'entry-3', 'elsewhere'];

const ranksOf = (entries: readonly Entry[]): Rank[] =>
  statementsOf(entries.map((entry) => ({entry}))).map(([, [statement]]) => statement!.rank);

/** By the definition: the first is known to precede each other one, pair by pair. */
function firstByPairs(entries: readonly Entry[]): number {
  const precedes = (a: Entry, b: Entry) => a === b || ranksOf([a, b])[0] === 'first';
  return entries.findIndex((entry) => entries.every((other) => precedes(entry, other)));
}

/** The entries, and how often one of their fields has been read. */
function counted(entries: readonly Entry[]): {readonly entries: Entry[]; readonly reads: () => number} {
  let reads = 0;
  const counting: ProxyHandler<Entry> = {
    get(entry, name) {
      reads += 1;
      return Reflect.get(entry, name) as unknown;
    },
  };
  return {entries: entries.map((entry) => new Proxy(entry, counting)), reads: () => reads};
}

/** Each begins earlier than the one before it, and the report of it came later. */
function backwards(count: number, parts: (index: number) => Partial<Entry> = () => ({})): Entry[] {
  const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
  return Array.from({length: count}, (_, index) =>
    anEntry({
      id: `entry-${index}`,
      date: day(index),
      reported: {date: day(2 * count - index)},
      claims: CLAIMS,
      ...parts(index),
    }),
  );
}

describe('the first of many statements', () => {
  it('is the one that precedes each other one', () => {
    const entry = record({
      date: constantFrom(...DATES, undefined),
      links: array(
        record({
          type: constantFrom('follows' as const, 'repeats' as const),
          to: constantFrom(...IDS),
          source: constantFrom(undefined, {label: 'A source'}),
        }),
        {maxLength: 2},
      ),
    });
    assert(
      property(array(entry, {minLength: 1, maxLength: 3}), (parts) => {
        const entries = parts.map(({date, links}, index) => ({
          ...anEntry({id: IDS[index]!, claims: CLAIMS}),
          links,
          date,
        })) as Entry[];
        const first = firstByPairs(entries);
        expect(ranksOf(entries).indexOf('first')).to.equal(first);
      }),
      {seed: 7, numRuns: 2000},
    );
  });

  const lists: Readonly<Record<string, (count: number) => Entry[]>> = {
    'were reported in the reverse order': (count) => backwards(count),
    'follow one another by links': (count) =>
      backwards(count, (index) => ({
        links: [{type: 'follows', to: `entry-${index + 1}`, source: {label: 'A source'}}],
      })),
    'all follow the same one by links': (count) =>
      backwards(count, (index) => ({
        links: index > 0 ? [{type: 'follows', to: 'entry-0', source: {label: 'A source'}}] : [],
      })),
    'are all undated': (count) => backwards(count, () => ({reported: undefined, date: undefined})),
  };
  for (const [which, list] of Object.entries(lists)) {
    it(`is found in a time that grows with their number, if they ${which}`, () => {
      const readsFor = (count: number) => {
        const {entries, reads} = counted(list(count));
        ranksOf(entries);
        return reads();
      };
      expect(readsFor(2000) / readsFor(500)).to.be.below(6);
    });
  }
});
