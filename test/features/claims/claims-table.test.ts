import {expect} from '@open-wc/testing';
import {article as bundled} from '../../../src/data/article/article.js';
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {
  claimsTable,
  nextSort,
  NOBODY,
  sortedRows,
  type ClaimsTable,
  type CellStatement,
  type Sort,
} from '../../../src/features/claims/claims-table.js';
import {timelineOf, type Item} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {recordOf} from '../../support/record.js';

type Stance = NonNullable<Entry['claims']>[number]['stance'];

/** An entry by one actor that takes a stance on one claim. */
function says(
  actor: string,
  date: string,
  parts: Partial<Entry> = {},
  stance: Stance = 'confirms',
): Partial<Entry> {
  return {actors: [actor], date, claims: [{claim: 'claim', stance}], ...parts};
}

/** The table of the entries that pass, or of all. */
function tableOf(
  document: TimelineDocument,
  passes: (item: Item) => boolean = () => true,
  asOf?: string,
): ClaimsTable {
  const snapshot = recordOf(document, asOf);
  return claimsTable(timelineOf(document), snapshot.items.filter(passes), snapshot);
}

const lineOf = ({entry, stance, rank}: CellStatement) =>
  [entry.id, stance, ...(rank === undefined ? [] : [JSON.stringify(rank)])].join(' ');

/** The cells of a claim by speaker, with a line per statement. */
function row({speakers, rows}: ClaimsTable, claim = 'claim'): Record<string, string[]> {
  const {cells} = rows.find((candidate) => candidate.claim === claim)!;
  return Object.fromEntries(
    speakers.map((speaker) => [speaker, (cells.get(speaker)?.statements ?? []).map(lineOf)]),
  );
}

describe('the table of claims', () => {
  it('has a row per claim in the document’s order, even without statements', () => {
    const claims = ['c', 'a', 'b'].map((id) => ({id, text: id}));
    const entries = [says('x', '2024-01-01', {claims: [{claim: 'a', stance: 'confirms'}]})];
    expect(tableOf(aDocument({claims, entries})).rows.map(({claim}) => claim)).to.deep.equal(['c', 'a', 'b']);
  });

  it('has a column for each actor with a statement, in the document’s order', () => {
    const actors = ['c', 'a', 'b', 'd'].map((id) => ({id, name: id}));
    const entries = [
      says('a', '2024-01-01'),
      says('c', '2024-01-02'),
      says('a', '2024-01-03'),
      {actors: ['b'], about: ['d']},
    ];
    expect(tableOf(aDocument({actors, entries})).speakers).to.deep.equal(['c', 'a']);
  });

  it('takes the reporter as the speaker, not the actors of the report', () => {
    const entries = [says('army', '2024-01-01', {reported: {date: '2024-02-01', by: 'agency'}}, 'reports')];
    expect(row(tableOf(aDocument({entries})))).to.deep.equal({agency: ['entry-1 reports "first"']});
  });

  it('takes the actors as speakers if a report has no reporter', () => {
    const entries = [says('army', '2024-01-01', {reported: {date: '2024-02-01'}}, 'reports')];
    expect(tableOf(aDocument({entries})).speakers).to.deep.equal(['army']);
  });

  it('shows a joint statement once under each of its actors', () => {
    const entries = [says('', '2024-01-01', {actors: ['a', 'b', 'a']})];
    expect(row(tableOf(aDocument({entries})))).to.deep.equal({
      a: ['entry-1 confirms "first"'],
      b: ['entry-1 confirms "first"'],
    });
  });

  it('has a last column for statements without an actor', () => {
    const entries = [says('', '2024-01-01', {actors: []}), says('a', '2024-01-01')];
    expect(tableOf(aDocument({entries})).speakers).to.deep.equal(['a', NOBODY]);
  });

  it('has no column without a statement', () => {
    expect(tableOf(aDocument({claims: [{id: 'claim', text: 'A claim'}]})).speakers).to.deep.equal([]);
  });

  it('has no row without a claim', () => {
    expect(tableOf(aDocument()).rows).to.deep.equal([]);
  });

  it('has all statements of a speaker about a claim in one cell', () => {
    const entries = [
      says('a', '2024-01-01', {
        claims: [
          {claim: 'claim', stance: 'reports'},
          {claim: 'claim', stance: 'cautious'},
        ],
      }),
    ];
    expect(row(tableOf(aDocument({entries})))).to.deep.equal({
      a: ['entry-1 reports "first"', 'entry-1 cautious'],
    });
  });
});

describe('the rank of a statement', () => {
  it('is among all entries on the record, shown or not', () => {
    const entries = [says('a', '2024-01-01'), says('b', '2024-03-01')];
    const table = tableOf(aDocument({entries}), ({entry}) => entry.id === 'entry-2');
    expect(row(table)).to.deep.equal({b: ['entry-2 confirms {"days":60}']});
  });

  it('is among the entries on the record on the day', () => {
    const entries = [says('a', '2024-01-01', {reported: {date: '2024-04-01'}}), says('b', '2024-03-01')];
    const document = aDocument({entries});
    expect(row(tableOf(document, undefined, '2024-03-15'))).to.deep.equal({b: ['entry-2 confirms "first"']});
  });

  it('can be unknown', () => {
    const entries = [says('a', '2024-01-01'), says('b', '2024-01-02')];
    expect(row(tableOf(aDocument({entries})))).to.deep.equal({
      a: ['entry-1 confirms "unknown"'],
      b: ['entry-2 confirms "unknown"'],
    });
  });

  for (const stance of ['cautious', 'none'] as const) {
    it(`is absent for the stance ${stance}`, () => {
      const entries = [says('a', '2024-01-01', {}, stance)];
      expect(row(tableOf(aDocument({entries})))).to.deep.equal({a: [`entry-1 ${stance}`]});
    });
  }
});

describe('an empty cell', () => {
  const entries = [
    says('a', '2024-01-01', {kind: 'confirmation'}),
    says('b', '2024-01-01', {claims: [{claim: 'another', stance: 'reports'}]}),
  ];

  /** Whether each speaker has a statement about a claim on the record. */
  const onRecord = ({speakers, rows}: ClaimsTable, claim: string) =>
    Object.fromEntries(
      speakers.map((speaker) => [
        speaker,
        rows.find((candidate) => candidate.claim === claim)!.cells.has(speaker),
      ]),
    );

  it('says that no statement is on the record', () => {
    const table = tableOf(aDocument({entries}));
    expect(row(table)).to.deep.equal({a: ['entry-1 confirms "first"'], b: []});
    expect(onRecord(table, 'claim')).to.deep.equal({a: true, b: false});
  });

  it('says that a statement on the record is not shown', () => {
    const both = [...entries, says('b', '2024-05-01')];
    const table = tableOf(aDocument({entries: both}), ({entry}) => entry.date !== '2024-05-01');
    expect(row(table)).to.deep.equal({a: ['entry-1 confirms "first"'], b: []});
    expect(onRecord(table, 'claim')).to.deep.equal({a: true, b: true});
  });

  it('says that no statement was on the record on the day', () => {
    const both = [...entries, says('b', '2024-05-01')];
    expect(onRecord(tableOf(aDocument({entries: both}), undefined, '2024-04-01'), 'claim')).to.deep.equal({
      a: true,
      b: false,
    });
  });
});

describe('the statements of one speaker', () => {
  /** The ids of the entries of one speaker, in the order of their statements. */
  const order = (...parts: Partial<Entry>[]) => {
    const entries = parts.map((part) => ({...says('a', '2024-05-05'), ...part}));
    return row(tableOf(aDocument({entries}))).a!.map((line) => line.split(' ')[0]);
  };

  it('are in the order in which they were made, whatever the order of the list', () => {
    const dates = ['2024-03-01', '2024-01-01', '2024-02-01'];
    const entries = dates.map((date) => says('a', date));
    const snapshot = recordOf(aDocument({entries}));
    const table = claimsTable(timelineOf(aDocument({entries})), snapshot.items.toReversed(), snapshot);
    expect(table.rows[0]!.cells.get('a')!.statements.map(({entry}) => entry.date)).to.deep.equal(
      dates.toSorted(),
    );
  });

  it('are ordered by the date of the report, not of the event', () => {
    expect(order({date: '2024-01-01', reported: {date: '2024-06-06'}}, {})).to.deep.equal([
      'entry-2',
      'entry-1',
    ]);
  });

  it('are ordered by the date of the report even if the event is within an interval', () => {
    const within = {date: '2024-01-01/2024-12-31', extent: 'within'} as const;
    expect(order({}, {...within, reported: {date: '2024-02-01/2024-12-31'}})).to.deep.equal([
      'entry-2',
      'entry-1',
    ]);
  });

  it('made within an interval count from its end', () => {
    expect(order({date: '2024-01-01/2024-12-31', extent: 'within'}, {})).to.deep.equal([
      'entry-2',
      'entry-1',
    ]);
    expect(order({date: '2024-01-01/2024-12-31'}, {})).to.deep.equal(['entry-1', 'entry-2']);
  });

  it('made within an open interval count from its start', () => {
    expect(order({date: '2024-01-01/..', extent: 'within'}, {})).to.deep.equal(['entry-1', 'entry-2']);
  });

  it('with an unknown start count from the end', () => {
    expect(order({date: '/2024-12-31'}, {})).to.deep.equal(['entry-2', 'entry-1']);
  });

  it('with the same first day are ordered by the last day', () => {
    expect(order({date: '2024-05'}, {date: '2024-05-01'})).to.deep.equal(['entry-2', 'entry-1']);
  });

  it('of one day are ordered by time of day, then as in the document', () => {
    expect(order({date: '2024-05-05T12:00:00Z'}, {date: '2024-05-05T11:00:00Z'}, {}, {})).to.deep.equal([
      'entry-3',
      'entry-4',
      'entry-2',
      'entry-1',
    ]);
  });
});

describe('sorting', () => {
  const claims = ['b', 'c', 'a', 'd'].map((id) => ({id, text: id}));
  const on = (claim: string, actor: string, date: string) =>
    says(actor, date, {claims: [{claim, stance: 'reports'}]});
  const document = aDocument({
    claims,
    entries: [
      on('b', 'x', '2024-02-01'),
      on('c', 'x', '2024-01-01'),
      on('c', 'x', '2024-04-01'),
      on('a', 'x', '2024-03-01'),
      on('d', 'y', '2024-01-01'),
    ],
  });
  const sorted = (sort: Sort | undefined) =>
    sortedRows(tableOf(document), sort, (a, b) => (a < b ? -1 : 1))
      .map(({claim}) => claim)
      .join('');

  it('keeps the document’s order by default', () => {
    expect(sorted(undefined)).to.equal('bcad');
  });

  it('sorts by the text of the claims in both directions', () => {
    expect(sorted({speaker: undefined, descending: false})).to.equal('abcd');
    expect(sorted({speaker: undefined, descending: true})).to.equal('dcba');
  });

  it('sorts by the earliest statement of a speaker, with empty cells last', () => {
    expect(sorted({speaker: 'x', descending: false})).to.equal('cbad');
  });

  it('sorts by the latest statement in descending order, with empty cells still last', () => {
    expect(sorted({speaker: 'x', descending: true})).to.equal('cabd');
  });

  it('keeps the document’s order among empty cells', () => {
    expect(sorted({speaker: 'y', descending: false})).to.equal('dbca');
    expect(sorted({speaker: 'y', descending: true})).to.equal('dbca');
  });

  it('changes nothing if the speaker is gone', () => {
    expect(sorted({speaker: 'gone', descending: false})).to.equal('bcad');
  });

  it('cycles through ascending, descending and none', () => {
    const up = nextSort(undefined, 'x');
    expect(up).to.deep.equal({speaker: 'x', descending: false});
    const down = nextSort(up, 'x');
    expect(down).to.deep.equal({speaker: 'x', descending: true});
    expect(nextSort(down, 'x')).to.equal(undefined);
  });

  it('starts with ascending on another column', () => {
    const byClaim = nextSort(undefined, undefined);
    expect(byClaim).to.deep.equal({speaker: undefined, descending: false});
    expect(nextSort(byClaim, 'x')).to.deep.equal({speaker: 'x', descending: false});
    expect(nextSort({speaker: 'x', descending: true}, undefined)).to.deep.equal(byClaim);
  });
});

describe('the claims of the bundled article', () => {
  it('fills these cells', () => {
    const table = tableOf(bundled);
    expect(Object.fromEntries(table.rows.map(({claim}) => [claim, row(table, claim)]))).to.deep.equal({
      'in-combat': {
        nis: ['nis-confirms-combat confirms {"days":1}'],
        'defense-ministry': ['ministries-cautious cautious'],
        'foreign-ministry': ['ministries-cautious cautious'],
        'us-state-department': ['state-confirms-combat confirms "first"'],
      },
      'kursk-deployed': {
        nis: ['kursk-relocation reports "first"'],
        'defense-ministry': [],
        'foreign-ministry': [],
        'us-state-department': [],
      },
      'over-10000': {
        nis: [],
        'defense-ministry': [],
        'foreign-ministry': [],
        'us-state-department': ['state-confirms-combat confirms "first"'],
      },
    });
  });

  it('has one confirmation on the record on 12 November', () => {
    const table = tableOf(bundled, undefined, '2024-11-12');
    expect(table.speakers).to.deep.equal(['us-state-department']);
    expect(row(table, 'in-combat')).to.deep.equal({
      'us-state-department': ['state-confirms-combat confirms "first"'],
    });
  });
});
