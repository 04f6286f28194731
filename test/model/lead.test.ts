import {expect} from '@open-wc/testing';
import {article} from '../../src/data/article/article.js';
import type {Entry, TimelineDocument} from '../../src/data/schema.js';
import type {Stance} from '../../src/data/vocabulary.js';
import {leadOf} from '../../src/model/lead.js';
import {aDocument} from '../support/builders.js';
import {recordOf} from '../support/record.js';

const place = {name: 'Seoul', timeZone: 'Asia/Seoul'};

function says(stance: Stance, date: string, parts: Partial<Entry> = {}): Partial<Entry> {
  return {date, place, claims: [{claim: 'claim', stance}], ...parts};
}

/** The statements of the lead by stance: the ids of their entries, and their ranks. */
function stancesOf(document: TimelineDocument, asOf?: string): Record<string, unknown> {
  const lead = leadOf(document, recordOf(document, asOf))!;
  return Object.fromEntries(
    lead.stances.map(({stance, statements}) => [stance, statements.map(({entry, rank}) => [entry.id, rank])]),
  );
}

const leadOfEntries = (...entries: Partial<Entry>[]) => stancesOf(aDocument({entries}));

describe('the lead', () => {
  it('of the article names the two who confirm, in their order, and those who are cautious', () => {
    expect(stancesOf(article)).to.deep.equal({
      confirms: [
        ['state-confirms-combat', 'first'],
        ['nis-confirms-combat', {days: 1}],
      ],
      cautious: [['ministries-cautious', 'first']],
    });
    expect(leadOf(article, recordOf(article))!.otherClaims).to.equal(2);
  });

  it('of the article on the day before the second confirmation names one', () => {
    expect(stancesOf(article, '2024-11-12')).to.deep.equal({confirms: [['state-confirms-combat', 'first']]});
  });

  it('of the article before anybody spoke of the claim names nobody', () => {
    expect(stancesOf(article, '2024-10-22')).to.deep.equal({});
  });

  it('is absent for a record without claims', () => {
    const document = aDocument({entries: [{kind: 'confirmation'}]});
    expect(leadOf(document, recordOf(document))).to.equal(undefined);
  });

  it('is about the first claim of the document', () => {
    const claims = [
      {id: 'b', text: 'B'},
      {id: 'a', text: 'A'},
    ];
    const document = aDocument({claims, entries: [{claims: [{claim: 'a', stance: 'confirms'}]}]});
    const lead = leadOf(document, recordOf(document))!;
    expect([lead.claim, lead.stances, lead.otherClaims]).to.deep.equal(['b', [], 1]);
  });

  it('has the stances in the order of what they decide', () => {
    const stances: Stance[] = ['none', 'reports', 'cautious', 'denies', 'confirms'];
    const found = leadOfEntries(...stances.map((stance) => says(stance, '2024-11-10')));
    expect(Object.keys(found)).to.deep.equal(['confirms', 'denies', 'cautious', 'reports', 'none']);
  });

  it('has what followed by how much later it was, not by its place in the list', () => {
    // The date of a report ranks the statement; the date of the entry orders the list.
    const found = leadOfEntries(
      says('confirms', '2024-11-10'),
      says('confirms', '2024-11-11', {reported: {date: '2024-11-30'}}),
      says('confirms', '2024-11-12'),
    );
    expect(found).to.deep.equal({
      confirms: [
        ['entry-1', 'first'],
        ['entry-3', {days: 2}],
        ['entry-2', {days: 20}],
      ],
    });
  });

  it('orders statements with a time and those with only a day together', () => {
    const dates = [
      '2024-11-10T10:00:00Z',
      '2024-11-11T10:30:00Z',
      '2024-11-12',
      '2024-11-11',
      '2024-11-10T11:00:00Z',
    ];
    const early = says('confirms', '2024-11-10T12:00:00Z', {reported: {date: '2024-11-10T10:30:00Z'}});
    const {confirms} = leadOfEntries(...dates.map((date) => says('confirms', date)), early);
    const ids = (confirms as string[][]).map(([id]) => id);
    expect(ids).to.deep.equal(['entry-1', 'entry-6', 'entry-5', 'entry-4', 'entry-2', 'entry-3']);
  });

  it('has what came later by an unknown time after what is known', () => {
    const found = leadOfEntries(
      says('denies', '2024-11-10'),
      says('denies', '2024-11-12/2024-11-13'),
      says('denies', '2024-11-20'),
    );
    expect((found.denies as unknown[][]).map(([, rank]) => rank)).to.deep.equal([
      'first',
      {days: 10},
      'later',
    ]);
  });

  it('knows no first where the dates decide nothing', () => {
    const found = leadOfEntries(says('confirms', '2024-11-10'), says('confirms', '2024-11-10'));
    expect(found).to.deep.equal({
      confirms: [
        ['entry-1', 'unknown'],
        ['entry-2', 'unknown'],
      ],
    });
  });
});
