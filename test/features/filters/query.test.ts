import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {article as bundled} from '../../../src/data/article/article.js';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {STANDINGS} from '../../../src/data/vocabulary.js';
import {filterItems, type Query} from '../../../src/features/filters/query.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {day, idsOf, recordOf} from '../../support/record.js';

/** The ids of the entries that match a query, in the order of the list. */
function matches(query: Query, document: TimelineDocument): string[] {
  return idsOf(filterItems(recordOf(document).items, query, timelineOf(document)));
}

const people = aDocument({
  entries: [
    {id: 'does', actors: ['a', 'b']},
    {id: 'reports', actors: ['c'], reported: {date: '2024-11-13', by: 'a'}},
    {id: 'about', about: ['a']},
    {id: 'other', actors: ['c']},
    {id: 'nobody'},
  ],
});

const dates = aDocument({
  entries: [
    {id: 'unknown-start', date: '/2024-11-03'},
    {id: 'first', date: '2024-11-01'},
    {id: 'month', date: '2024-11'},
    {id: 'interval', date: '2024-11-05/2024-11-10'},
    {id: 'within', date: '2024-11-04/2024-11-06', extent: 'within'},
    {id: 'open', date: '2024-11-08/..'},
    {id: 'last', date: '2024-11-20'},
  ],
});

describe('a query', () => {
  it('returns the same list if it is empty', () => {
    const {items} = recordOf(people);
    expect(filterItems(items, {}, timelineOf(people))).to.equal(items);
  });

  it('keeps entries of the given kinds', () => {
    const document = aDocument({
      entries: [
        {id: 'a', kind: 'response'},
        {id: 'b', kind: 'event'},
        {id: 'c', kind: 'stance'},
      ],
    });
    expect(matches({kinds: new Set(['response', 'stance'])}, document)).to.deep.equal(['a', 'c']);
  });

  it('keeps entries of the given standings', () => {
    const document = aDocument({
      entries: [
        {id: 'a', standing: 'speculation'},
        {id: 'b', standing: 'confirmed'},
      ],
    });
    expect(matches({standings: new Set(['confirmed'])}, document)).to.deep.equal(['b']);
  });

  it('keeps entries that the actor makes, reports or is the subject of', () => {
    expect(matches({actors: new Set(['a'])}, people)).to.deep.equal(['does', 'reports', 'about']);
  });

  it('keeps entries of any of several actors', () => {
    expect(matches({actors: new Set(['b', 'c'])}, people)).to.deep.equal(['does', 'reports', 'other']);
  });

  it('keeps nothing if the list of actors is empty', () => {
    expect(matches({actors: new Set()}, people)).to.deep.equal([]);
  });

  it('keeps entries that match all its filters', () => {
    const document = aDocument({
      entries: [
        {id: 'a', kind: 'response', headline: 'Seoul'},
        {id: 'b', kind: 'response', headline: 'Tokyo'},
        {id: 'c', kind: 'event', headline: 'Seoul'},
      ],
    });
    expect(matches({kinds: new Set(['response']), search: 'seoul'}, document)).to.deep.equal(['a']);
  });

  it('keeps the given order', () => {
    const items = recordOf(dates).items.toReversed();
    const filtered = filterItems(items, {from: day('2024-11-08')}, timelineOf(dates));
    expect(idsOf(filtered)).to.deep.equal(['last', 'open', 'interval', 'month']);
  });
});

describe('from and to', () => {
  const between = (from: string | undefined, to: string | undefined) =>
    matches({from: from && day(from), to: to && day(to)} as Query, dates);

  it('keep entries that overlap the range, which includes both days', () => {
    expect(between('2024-11-06', '2024-11-08')).to.deep.equal(['month', 'interval', 'within', 'open']);
  });

  it('keep entries that begin on the last day or end on the first', () => {
    expect(between('2024-11-10', '2024-11-20')).to.deep.equal(['month', 'interval', 'open', 'last']);
  });

  it('keep entries without a date', () => {
    const document = aDocument({
      entries: [
        {id: 'undated', date: undefined},
        {id: 'dated', date: '2024-11-01'},
      ],
    });
    for (const query of [{from: day('2000-01-01')}, {to: day('2030-01-01')}])
      expect(matches(query, document)).to.deep.equal(['dated', 'undated']);
    for (const query of [{from: day('2030-01-01')}, {to: day('2000-01-01')}])
      expect(matches(query, document)).to.deep.equal(['undated']);
  });

  it('keep an entry with an unknown start from any day until its end', () => {
    expect(between('1900-01-01', '2024-10-01')).to.deep.equal(['unknown-start']);
    expect(between('2024-11-04', undefined)).not.to.contain('unknown-start');
  });

  it('keep an entry with an open end on any later day', () => {
    expect(between('2100-01-01', undefined)).to.deep.equal(['open']);
  });

  it('may be the same day', () => {
    expect(between('2024-11-01', '2024-11-01')).to.deep.equal(['first', 'month', 'unknown-start']);
  });

  it('keep entries that may have begun earlier, if only the last day is given', () => {
    expect(between(undefined, '2024-11-01')).to.deep.equal(['first', 'month', 'unknown-start']);
  });

  it('keep nothing bounded if they are in the wrong order', () => {
    expect(between('2024-12-01', '2024-10-01')).to.deep.equal([]);
  });
});

describe('any query on the bundled article', () => {
  const timeline = timelineOf(bundled);
  const {items} = recordOf(bundled);
  const some = <Value>(values: readonly Value[]) =>
    fc.option(
      fc.subarray([...values]).map((list) => new Set(list)),
      {nil: undefined},
    );
  const aDay = fc.option(fc.integer({min: day('2024-10-20'), max: day('2024-11-15')}), {nil: undefined});
  const query: fc.Arbitrary<Query> = fc.record({
    kinds: some([...timeline.kinds.keys()]),
    actors: some([...timeline.actors.keys()]),
    standings: some<string>(STANDINGS),
    from: aDay,
    to: aDay,
    search: fc.option(fc.constantFrom('', ' ', 'nis', 'kursk confirms', 'seoul', '%', '\\'), {
      nil: undefined,
    }),
  });
  const SETTINGS = {seed: 20241113, numRuns: 1000};

  it('gives the same result when it is applied twice', () => {
    fc.assert(
      fc.property(query, (anyQuery) => {
        const once = filterItems(items, anyQuery, timeline);
        expect(filterItems(once, anyQuery, timeline)).to.deep.equal(once);
      }),
      SETTINGS,
    );
  });

  it('gives a part of the list in its order', () => {
    fc.assert(
      fc.property(query, (anyQuery) => {
        const kept = new Set(filterItems(items, anyQuery, timeline));
        expect([...kept]).to.deep.equal(items.filter((item) => kept.has(item)));
      }),
      SETTINGS,
    );
  });

  it('gives no more entries with one more filter', () => {
    fc.assert(
      fc.property(
        query,
        fc.constantFrom('kinds', 'actors', 'standings', 'from', 'to', 'search'),
        (anyQuery, name) => {
          const less = filterItems(items, {...anyQuery, [name]: undefined}, timeline);
          expect(less).to.include.members([...filterItems(items, anyQuery, timeline)]);
        },
      ),
      SETTINGS,
    );
  });
});
