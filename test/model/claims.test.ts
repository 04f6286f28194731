import {expect} from '@open-wc/testing';
import {article as bundled} from '../../src/data/article/article.js';
import type {Entry} from '../../src/data/schema.js';
import type {Rank} from '../../src/model/claims.js';
import {aDocument} from '../support/builders.js';
import {recordOf} from '../support/record.js';

const SEOUL = {name: 'Seoul', timeZone: 'Asia/Seoul'};
const WASHINGTON = {name: 'Washington', timeZone: 'America/New_York'};

/** An entry that confirms the claim. */
function confirms(id: string, date: string, parts: Partial<Entry> = {}): Partial<Entry> {
  return {id, date, claims: [{claim: 'claim', stance: 'confirms'}], ...parts};
}

/** A link that says, with a source, that an entry came after another. */
const after = (to: string): Partial<Entry> => ({links: [{type: 'follows', to, source: {label: 'A source'}}]});

/** The rank of each entry's first statement, by its id. */
function ranks(entries: readonly Partial<Entry>[], asOf?: string): Record<string, Rank> {
  const {statements} = recordOf(aDocument({entries}), asOf);
  return Object.fromEntries([...statements].map(([id, [statement]]) => [id, statement!.rank]));
}

describe('the first statement', () => {
  it('is the only one of a claim and stance', () => {
    expect(ranks([confirms('a', '2024-11-13')])).to.deep.equal({a: 'first'});
  });

  it('is known if the days do not overlap in any time zone', () => {
    expect(ranks([confirms('b', '2024-11-13'), confirms('a', '2024-11-10')])).to.deep.equal({
      a: 'first',
      b: {days: 3},
    });
  });

  it('is not known for two successive days without a place', () => {
    expect(ranks([confirms('a', '2024-11-12'), confirms('b', '2024-11-13')])).to.deep.equal({
      a: 'unknown',
      b: 'unknown',
    });
  });

  it('is known for two successive days in the same place', () => {
    const place = SEOUL;
    expect(ranks([confirms('a', '2024-11-12', {place}), confirms('b', '2024-11-13', {place})])).to.deep.equal(
      {
        a: 'first',
        b: {days: 1},
      },
    );
  });

  it('is not known if two local days overlap', () => {
    expect(
      ranks([confirms('a', '2024-11-12', {place: WASHINGTON}), confirms('b', '2024-11-13', {place: SEOUL})]),
    ).to.deep.equal({a: 'unknown', b: 'unknown'});
  });

  it('is known, for days that overlap, by a link with a source', () => {
    expect(
      ranks([
        confirms('a', '2024-11-12', {place: WASHINGTON}),
        confirms('b', '2024-11-13', {place: SEOUL, ...after('a')}),
      ]),
    ).to.deep.equal({a: 'first', b: {days: 1}});
  });

  it('is known, for the same day, by a link with a source', () => {
    expect(ranks([confirms('a', '2024-11-13'), confirms('b', '2024-11-13', after('a'))])).to.deep.equal({
      a: 'first',
      b: {days: 0},
    });
  });

  it('is not known by a link without a source', () => {
    expect(
      ranks([
        confirms('a', '2024-11-13'),
        confirms('b', '2024-11-13', {links: [{type: 'follows', to: 'a'}]}),
      ]),
    ).to.deep.equal({a: 'unknown', b: 'unknown'});
  });

  it('is known by one of several links', () => {
    const links: Entry['links'] = [{type: 'responds-to', to: 'c'}, ...after('a').links!];
    expect(
      ranks([confirms('a', '2024-11-13'), confirms('b', '2024-11-13', {links}), {id: 'c'}]),
    ).to.deep.equal({a: 'first', b: {days: 0}});
  });

  it('is not known by a link to another entry', () => {
    expect(
      ranks([confirms('a', '2024-11-13'), confirms('b', '2024-11-13', after('c')), {id: 'c'}]),
    ).to.deep.equal({a: 'unknown', b: 'unknown'});
  });

  it('is not known by a link of another type', () => {
    const links: Entry['links'] = [{type: 'responds-to', to: 'a', source: {label: 'A source'}}];
    expect(ranks([confirms('a', '2024-11-13'), confirms('b', '2024-11-13', {links})])).to.deep.equal({
      a: 'unknown',
      b: 'unknown',
    });
  });

  for (const date of ['2024-10-01~', '2024-10-01?', '2024-10-01%', '2024-22', '2024-09-01~/2024-10-01']) {
    it(`is not known if a date is not exact: ${date}`, () => {
      expect(ranks([confirms('a', date), confirms('b', '2024-11-13')])).to.deep.equal({
        a: 'unknown',
        b: 'unknown',
      });
    });
  }

  it('is not known if only the later date is not exact', () => {
    expect(ranks([confirms('a', '2024-10-01'), confirms('b', '2024-11-13~')])).to.deep.equal({
      a: 'unknown',
      b: 'unknown',
    });
  });

  it('is not known if both have the same instant', () => {
    expect(
      ranks([confirms('a', '2024-11-13T10:00:00Z'), confirms('b', '2024-11-13T19:00:00+09:00')]),
    ).to.deep.equal({a: 'unknown', b: 'unknown'});
  });

  it('depends on the date of the report, not of the event', () => {
    expect(
      ranks([confirms('a', '2024-11-01', {reported: {date: '2024-11-20'}}), confirms('b', '2024-11-10')]),
    ).to.deep.equal({a: {days: 10}, b: 'first'});
  });
});

describe('the time after the first statement', () => {
  it('is in minutes if both have a time', () => {
    expect(
      ranks([confirms('a', '2024-11-12T13:15:00-05:00'), confirms('b', '2024-11-13T09:30:00+09:00')]),
    ).to.deep.equal({a: 'first', b: {minutes: 375}});
  });

  it('is in whole minutes', () => {
    expect(
      ranks([confirms('a', '2024-11-13T10:00:30Z'), confirms('b', '2024-11-13T10:02:29Z')]),
    ).to.deep.equal({a: 'first', b: {minutes: 1}});
  });

  for (const [first, second] of [
    ['2024-11-10T13:15:00-05:00', '2024-11-13'],
    ['2024-11-10', '2024-11-13T13:15:00-05:00'],
  ] as const) {
    it(`is in days if one has no time: ${first}, ${second}`, () => {
      expect(ranks([confirms('a', first), confirms('b', second)])).to.deep.equal({a: 'first', b: {days: 3}});
    });
  }

  for (const [first, second] of [
    ['2024-10', '2024-11-13'],
    ['2024-10-31', '2024-12'],
  ] as const) {
    it(`is not known if a date is not a single day: ${first}, ${second}`, () => {
      expect(ranks([confirms('a', first), confirms('b', second)])).to.deep.equal({a: 'first', b: 'later'});
    });
  }

  for (const [first, second] of [
    ['2024-10-01/2024-10-02', '2024-11-13'],
    ['2024-10-01', '2024-11-12/2024-11-13'],
  ] as const) {
    it(`is not known if a date is an interval: ${first}, ${second}`, () => {
      expect(ranks([confirms('a', first), confirms('b', second)])).to.deep.equal({a: 'first', b: 'later'});
    });
  }

  for (const [first, second] of [
    ['2024-11-01', '2024-11-13~'],
    ['2024-11-01~', '2024-11-13'],
  ] as const) {
    it(`is not known if a date is approximate: ${first}, ${second}`, () => {
      expect(ranks([confirms('a', first), confirms('b', second, after('a'))])).to.deep.equal({
        a: 'first',
        b: 'later',
      });
    });
  }

  it('can be zero minutes', () => {
    const [date, same] = ['2024-11-13T10:00:00Z', '2024-11-13T19:00:00+09:00'];
    expect(ranks([confirms('a', date), confirms('b', same, after('a'))])).to.deep.equal({
      a: 'first',
      b: {minutes: 0},
    });
  });

  it('is never a negative number of days, even if the later statement has an earlier local date', () => {
    expect(
      ranks([
        confirms('a', '2024-11-13', {place: SEOUL}),
        confirms('b', '2024-11-12', {place: WASHINGTON, ...after('a')}),
      ]),
    ).to.deep.equal({a: 'first', b: 'later'});
  });

  it('is never a negative number of minutes, even if a link contradicts the times', () => {
    expect(
      ranks([
        confirms('b', '2024-11-13T09:00:00Z', after('a')),
        confirms('a', '2024-11-13T19:00:00+09:00', after('b')),
      ]),
    ).to.deep.equal({b: 'first', a: {minutes: 60}});
    expect(
      ranks([
        confirms('b', '2024-11-12T23:00:00-09:00'),
        confirms('a', '2024-11-13T07:00:00Z', {links: after('b').links}),
      ]),
    ).to.deep.equal({b: 'first', a: {days: 1}});
  });
});

describe('of several statements', () => {
  const place = SEOUL;

  it('each has a time after the first', () => {
    expect(
      ranks([
        confirms('a', '2024-11-11', {place}),
        confirms('b', '2024-11-12', {place}),
        confirms('c', '2024-11-20', {place}),
      ]),
    ).to.deep.equal({a: 'first', b: {days: 1}, c: {days: 9}});
  });

  it('two can be on the same day', () => {
    expect(
      ranks([
        confirms('a', '2024-11-11', {place}),
        confirms('b', '2024-11-12', {place}),
        confirms('c', '2024-11-12', {place}),
      ]),
    ).to.deep.equal({a: 'first', b: {days: 1}, c: {days: 1}});
  });

  it('all are unknown if the first is not known', () => {
    expect(
      ranks([
        confirms('a', '2024-11-11', {place}),
        confirms('b', '2024-11-11', {place}),
        confirms('c', '2024-12-12', {place}),
      ]),
    ).to.deep.equal({a: 'unknown', b: 'unknown', c: 'unknown'});
  });

  it('those with another stance are ranked separately', () => {
    expect(
      ranks([
        {...confirms('a', '2024-11-10', {place}), claims: [{claim: 'claim', stance: 'reports'}]},
        confirms('b', '2024-11-12', {place}),
      ]),
    ).to.deep.equal({a: 'first', b: 'first'});
  });

  it('those on another claim are ranked separately', () => {
    expect(
      ranks([
        {...confirms('a', '2024-11-10', {place}), claims: [{claim: 'another', stance: 'confirms'}]},
        confirms('b', '2024-11-12', {place}),
      ]),
    ).to.deep.equal({a: 'first', b: 'first'});
  });

  it('an entry can have several, in its own order', () => {
    const entries = [
      confirms('a', '2024-11-10', {place}),
      {
        ...confirms('b', '2024-11-12', {place}),
        claims: [
          {claim: 'another', stance: 'confirms' as const},
          {claim: 'claim', stance: 'confirms' as const},
        ],
      },
    ];
    expect(recordOf(aDocument({entries})).statements.get('b')).to.deep.equal([
      {claim: 'another', stance: 'confirms', rank: 'first'},
      {claim: 'claim', stance: 'confirms', rank: {days: 2}},
    ]);
  });

  it('an entry without claims has none', () => {
    expect(recordOf(aDocument({entries: [{id: 'a'}]})).statements.has('a')).to.equal(false);
  });
});

describe('statements as of a day', () => {
  it('include the first that was on the record on that day', () => {
    const entries = [
      confirms('a', '2024-11-01', {reported: {date: '2024-11-05'}}),
      confirms('b', '2024-11-10'),
      confirms('c', '2024-11-20'),
    ];
    expect(ranks(entries, '2024-11-12')).to.deep.equal({a: 'first', b: {days: 5}});
    expect(ranks(entries, '2024-11-06')).to.deep.equal({a: 'first'});
  });

  it('leave out a first statement that was not yet on the record', () => {
    const entries = [
      confirms('a', '2024-11-13T08:00:00Z', {reported: {date: '2024-11-13T08:00:00Z'}}),
      confirms('b', '2024-11-12T22:00:00-11:00'),
    ];
    expect(ranks(entries)).to.deep.equal({a: 'first', b: {minutes: 60}});
    expect(ranks(entries, '2024-11-12')).to.deep.equal({b: 'first'});
  });
});

describe('in the bundled article', () => {
  it('the State Department is first and the NIS one day later (local dates)', () => {
    const {statements} = recordOf(bundled);
    expect(Object.fromEntries(statements)).to.deep.equal({
      'kursk-relocation': [{claim: 'kursk-deployed', stance: 'reports', rank: 'first'}],
      'ministries-cautious': [{claim: 'in-combat', stance: 'cautious', rank: 'first'}],
      'state-confirms-combat': [
        {claim: 'in-combat', stance: 'confirms', rank: 'first'},
        {claim: 'over-10000', stance: 'confirms', rank: 'first'},
      ],
      'nis-confirms-combat': [{claim: 'in-combat', stance: 'confirms', rank: {days: 1}}],
    });
  });
});
