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

/** A link that says that an entry came after another. */
const after = (to: string): Partial<Entry> => ({links: [{type: 'follows', to, source: {label: 'A source'}}]});

/** The rank of each entry's first statement, by its id. */
function ranks(entries: readonly Partial<Entry>[], asOf?: string): Record<string, Rank> {
  const {statements} = recordOf(aDocument({entries}), asOf);
  return Object.fromEntries([...statements].map(([id, [statement]]) => [id, statement!.rank]));
}

describe('who said it first', () => {
  it('is the only one who said it', () => {
    expect(ranks([confirms('a', '2024-11-13')])).to.deep.equal({a: 'first'});
  });

  it('is known where the days do not overlap anywhere on earth', () => {
    expect(ranks([confirms('b', '2024-11-13'), confirms('a', '2024-11-10')])).to.deep.equal({
      a: 'first',
      b: {days: 3},
    });
  });

  it('is not known of two days in a row, told from nowhere', () => {
    expect(ranks([confirms('a', '2024-11-12'), confirms('b', '2024-11-13')])).to.deep.equal({
      a: 'unknown',
      b: 'unknown',
    });
  });

  it('is known of two days in a row in one place', () => {
    const place = SEOUL;
    expect(ranks([confirms('a', '2024-11-12', {place}), confirms('b', '2024-11-13', {place})])).to.deep.equal(
      {
        a: 'first',
        b: {days: 1},
      },
    );
  });

  it('is not known where two local days overlap', () => {
    expect(
      ranks([confirms('a', '2024-11-12', {place: WASHINGTON}), confirms('b', '2024-11-13', {place: SEOUL})]),
    ).to.deep.equal({a: 'unknown', b: 'unknown'});
  });

  it('is told there by a link that names its source, a day by local dates', () => {
    expect(
      ranks([
        confirms('a', '2024-11-12', {place: WASHINGTON}),
        confirms('b', '2024-11-13', {place: SEOUL, ...after('a')}),
      ]),
    ).to.deep.equal({a: 'first', b: {days: 1}});
  });

  it('is told on one day by such a link', () => {
    expect(ranks([confirms('a', '2024-11-13'), confirms('b', '2024-11-13', after('a'))])).to.deep.equal({
      a: 'first',
      b: {days: 0},
    });
  });

  it('is not told by a link without a source', () => {
    expect(
      ranks([
        confirms('a', '2024-11-13'),
        confirms('b', '2024-11-13', {links: [{type: 'follows', to: 'a'}]}),
      ]),
    ).to.deep.equal({a: 'unknown', b: 'unknown'});
  });

  it('is not told by a link of another type', () => {
    const links: Entry['links'] = [{type: 'responds-to', to: 'a', source: {label: 'A source'}}];
    expect(ranks([confirms('a', '2024-11-13'), confirms('b', '2024-11-13', {links})])).to.deep.equal({
      a: 'unknown',
      b: 'unknown',
    });
  });

  for (const date of ['2024-10-01~', '2024-10-01?', '2024-10-01%', '2024-22', '2024-09-01~/2024-10-01']) {
    it(`is not known of a date that is not exact: ${date}`, () => {
      expect(ranks([confirms('a', date), confirms('b', '2024-11-13')])).to.deep.equal({
        a: 'unknown',
        b: 'unknown',
      });
    });
  }

  it('is not known of one and the same instant', () => {
    expect(
      ranks([confirms('a', '2024-11-13T10:00:00Z'), confirms('b', '2024-11-13T19:00:00+09:00')]),
    ).to.deep.equal({a: 'unknown', b: 'unknown'});
  });

  it('is by when it was said, not by when it happened', () => {
    expect(
      ranks([confirms('a', '2024-11-01', {reported: {date: '2024-11-20'}}), confirms('b', '2024-11-10')]),
    ).to.deep.equal({a: {days: 10}, b: 'first'});
  });
});

describe('how much later it was said', () => {
  it('is in minutes where both carry a time', () => {
    expect(
      ranks([confirms('a', '2024-11-12T13:15:00-05:00'), confirms('b', '2024-11-13T09:30:00+09:00')]),
    ).to.deep.equal({a: 'first', b: {minutes: 375}});
  });

  it('is in days where one carries no time', () => {
    expect(ranks([confirms('a', '2024-11-10T13:15:00-05:00'), confirms('b', '2024-11-13')])).to.deep.equal({
      a: 'first',
      b: {days: 3},
    });
  });

  it('is not known in days of a date that is no single day', () => {
    expect(ranks([confirms('a', '2024-10'), confirms('b', '2024-11-13')])).to.deep.equal({
      a: 'first',
      b: 'later',
    });
  });

  it('is not known in days of an interval', () => {
    expect(ranks([confirms('a', '2024-10-01/2024-10-02'), confirms('b', '2024-11-13')])).to.deep.equal({
      a: 'first',
      b: 'later',
    });
  });

  it('is not known in days of an approximate date that follows by a link', () => {
    expect(ranks([confirms('a', '2024-11-01'), confirms('b', '2024-11-13~', after('a'))])).to.deep.equal({
      a: 'first',
      b: 'later',
    });
  });

  it('is never negative in days: the local date of what followed may be the earlier one', () => {
    expect(
      ranks([
        confirms('a', '2024-11-13', {place: SEOUL}),
        confirms('b', '2024-11-12', {place: WASHINGTON, ...after('a')}),
      ]),
    ).to.deep.equal({a: 'first', b: 'later'});
  });

  it('is never negative in minutes, where a link tells another order than the times', () => {
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

describe('among several', () => {
  const place = SEOUL;

  it('each is told after the first', () => {
    expect(
      ranks([
        confirms('a', '2024-11-11', {place}),
        confirms('b', '2024-11-12', {place}),
        confirms('c', '2024-11-20', {place}),
      ]),
    ).to.deep.equal({a: 'first', b: {days: 1}, c: {days: 9}});
  });

  it('two later ones may be of one day', () => {
    expect(
      ranks([
        confirms('a', '2024-11-11', {place}),
        confirms('b', '2024-11-12', {place}),
        confirms('c', '2024-11-12', {place}),
      ]),
    ).to.deep.equal({a: 'first', b: {days: 1}, c: {days: 1}});
  });

  it('none is told where it is not known who was first', () => {
    expect(
      ranks([
        confirms('a', '2024-11-11', {place}),
        confirms('b', '2024-11-11', {place}),
        confirms('c', '2024-12-12', {place}),
      ]),
    ).to.deep.equal({a: 'unknown', b: 'unknown', c: 'unknown'});
  });

  it('the stances are apart', () => {
    expect(
      ranks([
        {...confirms('a', '2024-11-10', {place}), claims: [{claim: 'claim', stance: 'reports'}]},
        confirms('b', '2024-11-12', {place}),
      ]),
    ).to.deep.equal({a: 'first', b: 'first'});
  });

  it('the claims are apart', () => {
    expect(
      ranks([
        {...confirms('a', '2024-11-10', {place}), claims: [{claim: 'another', stance: 'confirms'}]},
        confirms('b', '2024-11-12', {place}),
      ]),
    ).to.deep.equal({a: 'first', b: 'first'});
  });

  it('an entry may speak of several claims, in its own order', () => {
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

  it('an entry without a claim has no statement', () => {
    expect(recordOf(aDocument({entries: [{id: 'a'}]})).statements.has('a')).to.equal(false);
  });
});

describe('as of a day', () => {
  it('the first is the first of those known by then', () => {
    const entries = [
      confirms('a', '2024-11-01', {reported: {date: '2024-11-05'}}),
      confirms('b', '2024-11-10'),
      confirms('c', '2024-11-20'),
    ];
    expect(ranks(entries, '2024-11-12')).to.deep.equal({a: 'first', b: {days: 5}});
    expect(ranks(entries, '2024-11-06')).to.deep.equal({a: 'first'});
  });

  it('one who was not known of by then is not the first', () => {
    const entries = [
      confirms('a', '2024-11-13T08:00:00Z', {reported: {date: '2024-11-13T08:00:00Z'}}),
      confirms('b', '2024-11-12T22:00:00-11:00'),
    ];
    expect(ranks(entries)).to.deep.equal({a: 'first', b: {minutes: 60}});
    expect(ranks(entries, '2024-11-12')).to.deep.equal({b: 'first'});
  });
});

describe('the bundled article', () => {
  it('tells the State Department first and the NIS the one day later (local dates)', () => {
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
