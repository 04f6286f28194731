import {expect} from '@open-wc/testing';
import {article as bundled} from '../../../src/data/article/article.js';
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {
  differencesBetween,
  changesOf,
  entryCountAt,
  changeIndexAt,
} from '../../../src/features/as-of/changes.js';
import {parseDay} from '../../../src/model/day.js';
import {dayText} from '../../../src/model/day-text.js';
import {prepare} from '../../../src/model/prepare.js';
import {snapshotOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {day, idsOf, recordOf} from '../../support/record.js';

/** The changes by day: the ids of new entries, and those of corrected ones after a `~`. */
function changes(document: TimelineDocument): Record<string, string[]> {
  return Object.fromEntries(
    changesOf(document).map(({day: number, entries, revised}) => [
      dayText(number),
      [...entries, ...revised.map((id) => `~${id}`)],
    ]),
  );
}

const changesIn = (...entries: Partial<Entry>[]): Record<string, string[]> => changes(aDocument({entries}));

describe('an entry without any date', () => {
  it('counts on the first day that there is', () => {
    const dated = [{date: '2024-02-01'}, {date: '2024-01-01'}];
    expect(changesIn({id: 'always', date: undefined}, ...dated)).to.deep.equal({
      '2024-01-01': ['always', 'entry-3'],
      '2024-02-01': ['entry-2'],
    });
  });

  it('makes no day where there is none', () => {
    expect(changesIn({date: undefined})).to.deep.equal({});
  });
});

// Read from the article by hand: "announced phased response measures on October 22"; Patel spoke "on Tuesday", the 12th;
// all else was said by the NIS "On Wednesday", the 13th, or is reported as of that day.
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

describe('the changes of the bundled article', () => {
  it('are on the days on which a statement was made', () => {
    expect(changes(bundled)).to.deep.equal(ARTICLE);
  });

  const PUBLIC: Readonly<Record<string, readonly string[]>> = {
    '2024-10-21': [],
    '2024-10-22': ['seoul-phased-measures'],
    '2024-10-23': ['seoul-phased-measures'],
    // The move to Kursk had begun, but had not been reported.
    '2024-10-30': ['seoul-phased-measures'],
    '2024-11-11': ['seoul-phased-measures'],
    '2024-11-12': ['seoul-phased-measures', 'state-confirms-combat'],
    '2024-11-13': Object.values(ARTICLE).flat(),
    '2024-11-14': Object.values(ARTICLE).flat(),
  };
  for (const [asOf, ids] of Object.entries(PUBLIC)) {
    it(`leave ${ids.length} entries on ${asOf}: those that were public by then`, () => {
      expect(idsOf(recordOf(bundled, asOf).items)).to.have.members(ids);
      const all = changesOf(bundled);
      expect(entryCountAt(all, changeIndexAt(all, day(asOf)))).to.equal(ids.length);
    });
  }

  it('give one confirmation on 12 November, the first, without a lag', () => {
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

  it('give two confirmations on 13 November, one day apart by local dates', () => {
    const {counts, statements} = recordOf(bundled, '2024-11-13');
    expect(counts.confirmations).to.equal(2);
    expect(statements.get('nis-confirms-combat')!.map(({rank}) => rank)).to.deep.equal([{days: 1}]);
  });
});

describe('the changes of a record', () => {
  it('are none without entries', () => {
    expect(changesIn()).to.deep.equal({});
  });

  it('are in the order of time, not of the document', () => {
    expect(
      changesIn({id: 'b', date: '2024-11-14'}, {id: 'a', date: '2024-11-13'}, {id: 'c', date: '2024-11-14'}),
    ).to.deep.equal({'2024-11-13': ['a'], '2024-11-14': ['b', 'c']});
  });

  it('are on the day of the report, not of the event', () => {
    expect(
      changesIn(
        {id: 'report', date: '2024-10-30', reported: {date: '2024-11-13'}},
        {id: 'a', date: '2024-11-01'},
      ),
    ).to.deep.equal({'2024-11-01': ['a'], '2024-11-13': ['report']});
  });

  it('are on the last possible day of a vague date', () => {
    expect(changesIn({id: 'month', date: '2024-11'}, {id: 'decade', date: '201X'})).to.deep.equal({
      '2019-12-31': ['decade'],
      '2024-11-30': ['month'],
    });
  });

  it('are on the start of a lasting entry, and on the end of one within an interval', () => {
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

  it('are on the day of the article if nothing else is known', () => {
    const document = aDocument({
      source: {title: 'A source', published: '2024-11-20'},
      entries: [{id: 'a', date: '2024-11-01/..', extent: 'within'}],
    });
    expect(changes(document)).to.deep.equal({'2024-11-20': ['a']});
  });

  it('can be on days outside the range of Date', () => {
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

  it('list exactly the entries that the record of that day adds', () => {
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

  it('are computed once per document', () => {
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
  it('changes the record on its day, or on the last possible day of a vague date', () => {
    expect(changes(corrected)).to.deep.equal({
      '2024-11-13': ['a'],
      '2024-11-20': ['b', '~a'],
      '2024-11-25': ['c'],
      '2024-12-31': ['~a'],
    });
  });

  it('is not part of the record before its day', () => {
    const datesAsOf = (asOf?: string) =>
      recordOf(corrected, asOf)
        .entriesById.get('a')!
        .revisions?.map(({date}) => date);
    expect(datesAsOf('2024-11-19')).to.equal(undefined);
    expect(datesAsOf('2024-11-20')).to.deep.equal(['2024-11-20']);
    expect(datesAsOf('2024-12-30')).to.deep.equal(['2024-11-20']);
    expect(datesAsOf('2024-12-31')).to.deep.equal(['2024-11-20', '2024-12']);
    expect(datesAsOf()).to.deep.equal(['2024-11-20', '2024-12']);
  });

  it('made before the entry was on the record comes with the entry', () => {
    expect(recordOf(corrected, '2024-11-25').entriesById.get('c')!.revisions).to.have.length(1);
  });

  it('with an open end counts from its start', () => {
    expect(changesIn({id: 'a', revisions: [{date: '2024-11-20/..', change}]})).to.deep.equal({
      '2024-11-13': ['a'],
      '2024-11-20': ['~a'],
    });
  });

  it('does not change entries without later corrections', () => {
    const document = aDocument({entries: [{id: 'a', revisions: [{date: '2024-11-20', change}]}, {id: 'b'}]});
    const {entriesById} = recordOf(document, '2024-11-13');
    expect(entriesById.get('b')).to.deep.equal(document.entries[1]);
    expect(entriesById.get('a')).to.deep.equal({...entriesById.get('b'), id: 'a'});
  });
});

describe('the differences between two days', () => {
  const all = changesOf(corrected);
  const numberOf = (date?: string) => (date === undefined ? undefined : day(date));
  const since = (after?: string, until?: string): string[] => {
    const {entries, revised} = differencesBetween(all, numberOf(after), numberOf(until));
    return [...entries, ...[...revised].map((id) => `~${id}`)];
  };

  it('are the changes after the first day, up to and including the second', () => {
    expect(since('2024-11-13', '2024-11-20')).to.deep.equal(['b', '~a']);
    expect(since('2024-11-14', '2024-11-24')).to.deep.equal(['b', '~a']);
    expect(since('2024-11-20')).to.deep.equal(['c', '~a']);
  });

  it('do not list a new entry as corrected', () => {
    expect(since('2024-11-12')).to.deep.equal(['a', 'b', 'c']);
  });

  it('are none backwards, or from the latest record', () => {
    expect(since('2024-11-20', '2024-11-13')).to.deep.equal([]);
    expect(since(undefined, '2024-11-13')).to.deep.equal([]);
    expect(since()).to.deep.equal([]);
  });
});

/** The ids of the entries on the record on a day, by its number. */
function idsAt(document: TimelineDocument, number: number): string[] {
  return idsOf(snapshotOf(prepare(document, number)).items);
}
