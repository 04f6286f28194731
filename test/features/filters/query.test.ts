import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {article as bundled} from '../../../src/data/article/article.js';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {STANDINGS} from '../../../src/data/vocabulary.js';
import {filterItems, type Query} from '../../../src/features/filters/query.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {day, idsOf, recordOf} from '../../support/record.js';

/** The ids of the entries that answer a query, in the order of the list. */
function found(query: Query, document: TimelineDocument): string[] {
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
  it('that asks for nothing lets everything through, as the very same list', () => {
    const {items} = recordOf(people);
    expect(filterItems(items, {}, timelineOf(people))).to.equal(items);
  });

  it('keeps the kinds asked for', () => {
    const document = aDocument({
      entries: [
        {id: 'a', kind: 'response'},
        {id: 'b', kind: 'event'},
        {id: 'c', kind: 'stance'},
      ],
    });
    expect(found({kinds: new Set(['response', 'stance'])}, document)).to.deep.equal(['a', 'c']);
  });

  it('keeps the standings asked for', () => {
    const document = aDocument({
      entries: [
        {id: 'a', standing: 'speculation'},
        {id: 'b', standing: 'confirmed'},
      ],
    });
    expect(found({standings: new Set(['confirmed'])}, document)).to.deep.equal(['b']);
  });

  it('keeps whoever does, reports or is spoken of', () => {
    expect(found({actors: new Set(['a'])}, people)).to.deep.equal(['does', 'reports', 'about']);
  });

  it('keeps any of several actors', () => {
    expect(found({actors: new Set(['b', 'c'])}, people)).to.deep.equal(['does', 'reports', 'other']);
  });

  it('for no actor at all finds nothing', () => {
    expect(found({actors: new Set()}, people)).to.deep.equal([]);
  });

  it('must be answered in all its parts', () => {
    const document = aDocument({
      entries: [
        {id: 'a', kind: 'response', headline: 'Seoul'},
        {id: 'b', kind: 'response', headline: 'Tokyo'},
        {id: 'c', kind: 'event', headline: 'Seoul'},
      ],
    });
    expect(found({kinds: new Set(['response']), search: 'seoul'}, document)).to.deep.equal(['a']);
  });

  it('keeps the order given', () => {
    const items = recordOf(dates).items.toReversed();
    const filtered = filterItems(items, {from: day('2024-11-08')}, timelineOf(dates));
    expect(idsOf(filtered)).to.deep.equal(['last', 'open', 'interval', 'month']);
  });
});

describe('from and to', () => {
  const between = (from: string | undefined, to: string | undefined) =>
    found({from: from && day(from), to: to && day(to)} as Query, dates);

  it('keep any overlap, both days included', () => {
    expect(between('2024-11-06', '2024-11-08')).to.deep.equal(['month', 'interval', 'within', 'open']);
  });

  it('keep what begins on the last day or ends on the first', () => {
    expect(between('2024-11-10', '2024-11-20')).to.deep.equal(['month', 'interval', 'open', 'last']);
  });

  it('keep an unknown start whatever the first day is, up to its end', () => {
    expect(between('1900-01-01', '2024-10-01')).to.deep.equal(['unknown-start']);
    expect(between('2024-11-04', undefined)).not.to.contain('unknown-start');
  });

  it('keep an open end for all time', () => {
    expect(between('2100-01-01', undefined)).to.deep.equal(['open']);
  });

  it('take one day', () => {
    expect(between('2024-11-01', '2024-11-01')).to.deep.equal(['first', 'month', 'unknown-start']);
  });

  it('keep what may have begun before, where only the last day is given', () => {
    expect(between(undefined, '2024-11-01')).to.deep.equal(['first', 'month', 'unknown-start']);
  });

  it('find nothing but what is boundless where they are the wrong way round', () => {
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

  it('asked twice gives the same', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const once = filterItems(items, asked, timeline);
        expect(filterItems(once, asked, timeline)).to.deep.equal(once);
      }),
      SETTINGS,
    );
  });

  it('gives a part of the list, in its order', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const wanted = new Set(filterItems(items, asked, timeline));
        expect([...wanted]).to.deep.equal(items.filter((item) => wanted.has(item)));
      }),
      SETTINGS,
    );
  });

  it('with one thing more gives no more', () => {
    fc.assert(
      fc.property(
        query,
        fc.constantFrom('kinds', 'actors', 'standings', 'from', 'to', 'search'),
        (asked, name) => {
          const less = filterItems(items, {...asked, [name]: undefined}, timeline);
          expect(less).to.include.members([...filterItems(items, asked, timeline)]);
        },
      ),
      SETTINGS,
    );
  });
});
