import {expect} from '@open-wc/testing';
import {article as bundled} from '../../../src/data/article/article.js';
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {between, changesOf, entriesAt, stopAt} from '../../../src/features/as-of/changes.js';
import {parseDay} from '../../../src/model/day.js';
import {dayText} from '../../../src/model/day-text.js';
import {prepare} from '../../../src/model/prepare.js';
import {snapshotOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {day, idsOf, recordOf} from '../../support/record.js';

/** What each day brought: the ids of new entries, and of corrected ones after a `~`. */
function changes(document: TimelineDocument): Record<string, string[]> {
  return Object.fromEntries(
    changesOf(document).map(({day: number, entries, revised}) => [
      dayText(number),
      [...entries, ...revised.map((id) => `~${id}`)],
    ]),
  );
}

const changesIn = (...entries: Partial<Entry>[]): Record<string, string[]> => changes(aDocument({entries}));

// By hand, from the article: "announced phased response measures on October 22"; Patel spoke "on Tuesday", the 12th;
// all else is the NIS's "On Wednesday", the 13th, or is told as of then.
const ARTICLE = {
  '2024-10-22': ['seoul-phased-measures'],
  '2024-11-12': ['state-confirms-combat'],
  '2024-11-13': [
    'kursk-relocation',
    'ministries-cautious',
    'acknowledged-first',
    'nis-confirms-combat',
    'nis-gathers-intelligence',
    'us-response-debate',
    'blinken-firm-commitment',
    'us-aid-unclear',
    'washington-more-cautious',
    'trump-shift-speculation',
    'state-official-coordinate',
    'transition-coordination',
  ],
};

describe('the days of the bundled article', () => {
  it('are those on which something was said, with what was said on them', () => {
    expect(changes(bundled)).to.deep.equal(ARTICLE);
  });

  const PUBLIC: Readonly<Record<string, readonly string[]>> = {
    '2024-10-21': [],
    '2024-10-22': ['seoul-phased-measures'],
    '2024-10-23': ['seoul-phased-measures'],
    // The move to Kursk had begun; nobody had said so.
    '2024-10-30': ['seoul-phased-measures'],
    '2024-11-11': ['seoul-phased-measures'],
    '2024-11-12': ['seoul-phased-measures', 'state-confirms-combat'],
    '2024-11-13': Object.values(ARTICLE).flat(),
    '2024-11-14': Object.values(ARTICLE).flat(),
  };
  for (const [asOf, ids] of Object.entries(PUBLIC)) {
    it(`leave on ${asOf} what was public by then: ${ids.length}`, () => {
      expect(idsOf(recordOf(bundled, asOf).items)).to.have.members(ids);
      const all = changesOf(bundled);
      expect(entriesAt(all, stopAt(all, day(asOf)))).to.equal(ids.length);
    });
  }

  it('tell on 12 November of one who confirms, the first so far, and of no lag', () => {
    const {counts, statements} = recordOf(bundled, '2024-11-12');
    expect(counts).to.deep.equal({
      entries: 2,
      confirmations: 1,
      responses: 1,
      questions: 0,
      days: '2024-10-22/2024-11-12',
    });
    expect(statements.get('state-confirms-combat')!.map(({rank}) => rank)).to.deep.equal(['first', 'first']);
  });

  it('tell on 13 November of both, a day apart by local dates', () => {
    const {counts, statements} = recordOf(bundled, '2024-11-13');
    expect([counts.confirmations, counts.lag]).to.deep.equal([2, {days: 1}]);
    expect(statements.get('nis-confirms-combat')!.map(({rank}) => rank)).to.deep.equal([{days: 1}]);
  });
});

describe('the days on which a record changed', () => {
  it('are none where there is no entry', () => {
    expect(changesIn()).to.deep.equal({});
  });

  it('are in the order of time, whatever that of the document', () => {
    expect(
      changesIn({id: 'b', date: '2024-11-14'}, {id: 'a', date: '2024-11-13'}, {id: 'c', date: '2024-11-14'}),
    ).to.deep.equal({'2024-11-13': ['a'], '2024-11-14': ['b', 'c']});
  });

  it('are those of the report and not of what it reports', () => {
    expect(
      changesIn(
        {id: 'told', date: '2024-10-30', reported: {date: '2024-11-13'}},
        {id: 'a', date: '2024-11-01'},
      ),
    ).to.deep.equal({'2024-11-01': ['a'], '2024-11-13': ['told']});
  });

  it('are the last possible ones of vague dates', () => {
    expect(changesIn({id: 'month', date: '2024-11'}, {id: 'decade', date: '201X'})).to.deep.equal({
      '2019-12-31': ['decade'],
      '2024-11-30': ['month'],
    });
  });

  it('are the known starts of what lasts, and the ends of what fell within', () => {
    expect(
      changesIn(
        {id: 'open', date: '2024-11-01/..'},
        {id: 'lasting', date: '2024-11-02/2024-11-09'},
        {id: 'within', date: '2024-11-02/2024-11-09', extent: 'within'},
        {id: 'start-unknown', date: '/2024-11-05'},
      ),
    ).to.deep.equal({
      '2024-11-01': ['open'],
      '2024-11-02': ['lasting'],
      '2024-11-05': ['start-unknown'],
      '2024-11-09': ['within'],
    });
  });

  it('are the day of the article where nothing else is known', () => {
    const document = aDocument({
      source: {title: 'A source', published: '2024-11-20'},
      entries: [{id: 'a', date: '2024-11-01/..', extent: 'within'}],
    });
    expect(changes(document)).to.deep.equal({'2024-11-20': ['a']});
  });

  it('may lie far beyond what a Date holds, and can be asked for all the same', () => {
    const document = aDocument({
      entries: [
        {id: 'impact', date: 'Y-66000000'},
        {id: 'winter', date: '9999-24'},
        {id: 'far', date: 'Y170000002/..', extent: 'within'},
      ],
    });
    expect(Object.keys(changes(document))).to.deep.equal([
      '-66000000-12-31',
      '+10000-02-29',
      '+170000002-01-01',
    ]);
    for (const [stop, {day: number}] of changesOf(document).entries()) {
      expect(parseDay(dayText(number))).to.equal(number);
      expect(idsAt(document, number)).to.have.length(stop + 1);
    }
  });

  it('bring with them exactly what the record of that day has more', () => {
    for (const document of [bundled, corrected]) {
      let before: string[] = [];
      for (const {day: number, entries} of changesOf(document)) {
        const now = idsAt(document, number);
        expect(now.filter((id) => !before.includes(id))).to.deep.equal(entries);
        before = now;
      }
      expect(before).to.have.length(document.entries.length);
    }
  });

  it('are worked out once', () => {
    expect(changesOf(bundled)).to.equal(changesOf(bundled));
  });
});

const change = 'The day was wrong.';

const corrected = aDocument({
  entries: [
    {
      id: 'a',
      date: '2024-11-13',
      revisions: [
        {date: '2024-11-20', change},
        {date: '2024-12', change},
      ],
    },
    {id: 'b', date: '2024-11-20'},
    {id: 'c', date: '2024-11-25', revisions: [{date: '2024-11-20', change}]},
  ],
});

describe('a correction', () => {
  it('changes the record on its day, and on the latest that a vague date can mean', () => {
    expect(changes(corrected)).to.deep.equal({
      '2024-11-13': ['a'],
      '2024-11-20': ['b', '~a'],
      '2024-11-25': ['c'],
      '2024-12-31': ['~a'],
    });
  });

  it('is not told before its day', () => {
    const told = (asOf?: string) =>
      recordOf(corrected, asOf)
        .targets.get('a')!
        .revisions?.map(({date}) => date);
    expect(told('2024-11-19')).to.equal(undefined);
    expect(told('2024-11-20')).to.deep.equal(['2024-11-20']);
    expect(told('2024-12-30')).to.deep.equal(['2024-11-20']);
    expect(told('2024-12-31')).to.deep.equal(['2024-11-20', '2024-12']);
    expect(told()).to.deep.equal(['2024-11-20', '2024-12']);
  });

  it('made before the entry was on the record changes nothing, and is told with it', () => {
    expect(recordOf(corrected, '2024-11-25').targets.get('c')!.revisions).to.have.length(1);
  });

  it('without an end counts from its start', () => {
    expect(changesIn({id: 'a', revisions: [{date: '2024-11-20/..', change}]})).to.deep.equal({
      '2024-11-13': ['a'],
      '2024-11-20': ['~a'],
    });
  });

  it('leaves what is not corrected later as the very entry of the document', () => {
    const document = aDocument({entries: [{id: 'a', revisions: [{date: '2024-11-20', change}]}, {id: 'b'}]});
    const {targets} = recordOf(document, '2024-11-13');
    expect(targets.get('b')).to.deep.equal(document.entries[1]);
    expect(targets.get('a')).to.deep.equal({...targets.get('b'), id: 'a'});
  });
});

describe('between two days', () => {
  const all = changesOf(corrected);
  const numberOf = (date?: string) => (date === undefined ? undefined : day(date));
  const since = (after?: string, until?: string): string[] => {
    const {entries, revised} = between(all, numberOf(after), numberOf(until));
    return [...entries, ...[...revised].map((id) => `~${id}`)];
  };

  it('comes what came after the one and until the other', () => {
    expect(since('2024-11-13', '2024-11-20')).to.deep.equal(['b', '~a']);
    expect(since('2024-11-14', '2024-11-24')).to.deep.equal(['b', '~a']);
    expect(since('2024-11-20')).to.deep.equal(['c', '~a']);
  });

  it('what is new is not corrected too', () => {
    expect(since('2024-11-12')).to.deep.equal(['a', 'b', 'c']);
  });

  it('comes nothing backwards, nor from the record as it stands', () => {
    expect(since('2024-11-20', '2024-11-13')).to.deep.equal([]);
    expect(since(undefined, '2024-11-13')).to.deep.equal([]);
    expect(since()).to.deep.equal([]);
  });
});

/** The ids of what is on the record on a day, by its number. */
function idsAt(document: TimelineDocument, number: number): string[] {
  return idsOf(snapshotOf(document, prepare(document, number)).items);
}
