import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseTimeline} from '../../src/data/parse.js';
import type {EntryInput, TimelineDocument} from '../../src/data/schema.js';
import {prepare} from '../../src/model/prepare.js';
import {descending} from '../../src/model/order.js';
import {snapshotOf, type Item} from '../../src/model/timeline.js';

function parsed(input: object, language?: string): TimelineDocument {
  const {document, issues} = parseTimeline(input, {language});
  expect(issues.map(({message}) => message)).to.deep.equal([]);
  return document!;
}

const idsOf = (entries: readonly object[]) => parsed({entries}).entries.map(({id}) => id);

describe('the smallest document', () => {
  it('is complete when it is parsed', () => {
    const input = {title: 'The tram', entries: [{date: '1998', headline: 'First study'}]};
    expect(parsed(input)).to.deep.equal({
      version: 1,
      id: 'the-tram',
      lang: 'en',
      title: 'The tram',
      actors: [],
      entries: [
        {
          id: 'first-study',
          kind: 'event',
          standing: 'unstated',
          date: '1998',
          actors: [],
          headline: 'First study',
        },
      ],
    });
  });

  it('has only entries, in the language of the page', () => {
    expect(parsed({entries: []}, 'ko')).to.deep.equal({
      version: 1,
      id: 'timeline',
      lang: 'ko',
      actors: [],
      entries: [],
    });
  });
});

describe('names instead of ids of actors', () => {
  it('make actors, where the document lists none', () => {
    const {actors, entries} = parsed({
      entries: [
        {date: '1998', headline: 'A', actors: ['City council', 'bell hooks'], about: ['City council']},
        {date: '1999', headline: 'B', actors: ['city council'], reported: {date: '2000', by: '시의회'}},
      ],
    });
    expect(actors.map(({name}) => name)).to.deep.equal(['City council', 'bell hooks', '시의회']);
    const [council, , korean] = actors.map(({id}) => id);
    expect(entries.map((entry) => entry.actors)).to.deep.equal([['city-council', 'bell-hooks'], [council]]);
    expect(entries[0]!.about).to.deep.equal([council]);
    expect(entries[1]!.reported!.by).to.equal(korean);
  });

  it('are faults where it lists actors', () => {
    const {issues} = parseTimeline({
      actors: [{id: 'council', name: 'City council'}],
      entries: [{date: '1998', headline: 'A', actors: ['City council']}],
    });
    expect(issues.map(({path}) => path)).to.deep.equal(['entries[0].actors[0]']);
  });
});

describe('a made id', () => {
  it('is the headline, or a hash where it has no Latin letters', () => {
    const [latin, korean, other] = idsOf([
      {date: '1998', headline: 'First study'},
      {date: '1998', headline: '첫 연구'},
      {date: '1999', headline: '첫 연구'},
    ]);
    expect(latin).to.equal('first-study');
    expect(korean).to.match(/^[a-z0-9]{14}$/);
    expect(other)
      .to.match(/^[a-z0-9]{14}$/)
      .and.not.equal(korean);
  });

  it('has the date in it if an earlier entry has the same headline, and then a number', () => {
    const ids = idsOf([
      {date: '2001-05', headline: 'Vote'},
      {date: '1998', headline: 'Vote'},
      {date: '2001-05', headline: 'Vote'},
      {headline: 'Vote'},
      {date: '1999/2000~', headline: 'Vote', id: 'mine'},
    ]);
    expect(ids).to.deep.equal(['vote-2001-05', 'vote', 'vote-2001-05-2', 'vote-2', 'mine']);
  });

  it('replaces one that is undefined', () => {
    expect(idsOf([{id: undefined, headline: 'Vote'}])).to.deep.equal(['vote']);
  });

  it('does not depend on other entries with other headlines', () => {
    const entry = fc.record({
      date: fc.constantFrom('1998', '2001-05', '2010'),
      headline: fc.constantFrom('Vote', 'Bau', '첫 연구', '투표', '…'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, {selector: ({headline}) => headline}), entry, (entries, added) => {
        fc.pre(entries.every(({headline}) => headline !== added.headline));
        expect(idsOf([added, ...entries]).slice(1)).to.deep.equal(idsOf(entries));
      }),
    );
  });

  it('is never that of another entry', () => {
    const headline = fc.constantFrom('Vote', 'vote!', 'vote 1998', 'Vote-2', '투표');
    const entry = fc.record(
      {id: fc.constantFrom('vote', 'vote-1998', 'vote-2'), date: fc.constantFrom('1998', '2'), headline},
      {requiredKeys: ['headline']},
    );
    const entries = fc.array(entry).filter((list) => {
      const given = list.flatMap(({id}) => id ?? []);
      return new Set(given).size === given.length;
    });
    fc.assert(
      fc.property(entries, (list) => {
        const ids = idsOf(list.map(({date, ...rest}) => (date === '1998' ? {date, ...rest} : rest)));
        expect(new Set(ids).size).to.equal(ids.length);
      }),
    );
  });
});

describe('an entry without a date', () => {
  const orderOf = (entries: readonly EntryInput[]) => {
    const document = parsed({entries});
    const {items} = snapshotOf(prepare(document));
    const text = (list: readonly {readonly entry: {readonly id: string}}[]) =>
      list.map(({entry}) => entry.id).join(' ');
    return [text(items), text(descending(items))];
  };

  it('is last in both orders', () => {
    expect(
      orderOf([{headline: 'x'}, {date: '2000', headline: 'b'}, {date: '1999', headline: 'a'}]),
    ).to.deep.equal(['a b x', 'b a x']);
  });

  it('comes after the entry that it names, in both orders', () => {
    expect(
      orderOf([
        {headline: 'y', after: 'x'},
        {headline: 'x', after: 'a'},
        {date: '2000', headline: 'b'},
        {headline: 'z'},
        {date: '1999', headline: 'a'},
        {headline: 'w', after: 'z'},
      ]),
    ).to.deep.equal(['a x y b z w', 'b a x y z w']);
  });

  it('stays at its place when a filter hides what it comes after', () => {
    const entries = [
      {date: '2019', headline: 'y'},
      {date: '2020', headline: 'a', kind: 'question'},
      {headline: 'b', after: 'a'},
      {date: '2021', headline: 'c'},
      {headline: 'u', kind: 'question'},
      {headline: 'v', after: 'u'},
    ];
    const {items} = prepare(parsed({entries}));
    const shown = items.filter(({entry}) => entry.kind !== 'question');
    const ids = (list: readonly Item[]) => list.map(({entry}) => entry.id).join(' ');
    expect([ids(shown), ids(descending(shown))]).to.deep.equal(['y b c v', 'c b y v']);
  });

  it('cannot come after itself', () => {
    const {document, issues} = parseTimeline({
      entries: [
        {id: 'a', headline: 'A', after: 'b'},
        {id: 'b', headline: 'B', after: 'c'},
        {id: 'c', headline: 'C', after: 'b'},
        {id: 'd', headline: 'D', after: 'd'},
        {id: 'e', headline: 'E', after: 'a'},
      ],
    });
    expect(document).to.equal(undefined);
    expect(issues.map(({path, code}) => [path, code])).to.deep.equal([
      ['entries[1].after', 'after-circle'],
      ['entries[3].after', 'after-circle'],
    ]);
  });

  it('must name an entry that exists, and is warned of where it has a date', () => {
    const {issues} = parseTimeline({
      entries: [
        {headline: 'A', after: 'nowhere'},
        {headline: 'B', date: '1998', after: 'a'},
      ],
    });
    expect(issues.map(({path, code, severity}) => [path, code, severity])).to.deep.equal([
      ['entries[0].after', 'reference', 'error'],
      ['entries[1].after', 'after-date', 'warning'],
    ]);
  });

  it('in a chain of thousands takes no deep recursion', () => {
    const entries = Array.from({length: 20_000}, (_, index) => ({
      id: `e${index}`,
      headline: 'A',
      ...(index > 0 && {after: `e${index - 1}`}),
    }));
    const document = parsed({entries});
    expect(prepare(document).items.map(({position}) => position)).to.deep.equal(entries.map((_, at) => at));
  });
});
