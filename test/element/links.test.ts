import {expect} from '@open-wc/testing';
import type {Entry} from '../../src/data/schema.js';
import {aDocument, manyEntries} from '../support/builders.js';
import {violations} from '../support/axe.js';
import {eventsAt, allText, show, type TimelineHarness} from '../support/harness.js';

/** Two entries, the second of which is linked to the first. */
function linked(type: NonNullable<Entry['links']>[number]['type']) {
  return aDocument({
    entries: [
      {id: 'one', headline: 'One'},
      {id: 'two', headline: 'Two', date: '2024-11-14', links: [{type, to: 'one'}]},
    ],
  });
}

/** The link to an entry, in the lines of another. */
function linkIn(timeline: TimelineHarness, from: string, to: string): HTMLAnchorElement {
  return timeline.link(to, timeline.part('relations', timeline.entry(from))!);
}

describe('the article’s links, the other way', () => {
  let timeline: TimelineHarness;
  beforeEach(async () => {
    timeline = await show();
  });

  const lines = (headline: string): string[] =>
    timeline.relations(timeline.entry(headline)).filter((line) => !line.includes('troops deployed'));

  it('lead from a confirmation to what followed and to what answered it, in the order of time', () => {
    expect(lines('State Department confirms').slice(-2)).to.deep.equal([
      'Followed by: South Korea’s intelligence service confirms combat (Asia Economy, 14 Nov 2024)',
      'Answered by: Debate over possible US responses expected to intensify',
    ]);
    expect(lines('intelligence service confirms')).to.deep.equal([
      'Follows: State Department confirms North Korean troops in combat (Asia Economy, 14 Nov 2024)',
      'Answered by: Debate over possible US responses expected to intensify',
    ]);
  });

  it('lead from an assessment to what takes it up', () => {
    expect(lines('more cautious')).to.deep.equal([
      'Subject of: Trump’s calls may influence policy shift, analysts speculate',
    ]);
  });

  it('stand nowhere else', () => {
    const others = timeline
      .entries()
      .filter((entry) => !/confirms|more cautious/.test(timeline.headline(entry)));
    for (const entry of others) {
      expect(timeline.relations(entry).join()).not.to.match(/Followed|Answered|Subject/);
    }
  });

  it('are followed as any link: selected, focused, reported', async () => {
    const selects = eventsAt(timeline.element, 'dprk-select');
    await timeline.follow(linkIn(timeline, 'State Department confirms', 'Debate over'));
    expect(selects.map(({entry}) => entry.id)).to.deep.equal(['us-response-debate']);
    expect(timeline.focused() === timeline.entry('Debate over')).to.equal(true);
    await timeline.follow(linkIn(timeline, 'Debate over', 'State Department'));
    expect(timeline.focused() === timeline.entry('State Department confirms')).to.equal(true);
    expect(timeline.selected()).to.deep.equal(['State Department confirms North Korean troops in combat']);
  });

  it('are accessible', async () => {
    expect(await violations(timeline.element)).to.deep.equal([]);
  });
});

describe('a link seen from where it leads', () => {
  const WORDS = {
    'responds-to': ['Answered by', '이에 대응한 항목'],
    follows: ['Followed by', '뒤이은 항목'],
    about: ['Subject of', '이를 다룬 항목'],
    repeats: ['Repeated by', '이를 반복한 항목'],
    denies: ['Denied by', '이를 부인한 항목'],
    supersedes: ['Superseded by', '이를 대체한 항목'],
  } as const;
  for (const [type, [english, korean]] of Object.entries(WORDS)) {
    it(`is shown in words: ${type}`, async () => {
      const properties = {data: linked(type as keyof typeof WORDS)};
      const timeline = await show('', {properties});
      expect(timeline.relations(timeline.entry('One'))).to.deep.equal([`${english}: Two`]);
      await timeline.attribute('lang', 'ko');
      expect(timeline.relations(timeline.entry('One'))).to.deep.equal([`${korean}: Two`]);
    });
  }

  it('is not shown for what was not on the record yet', async () => {
    const timeline = await show('as-of="2024-11-13"', {properties: {data: linked('denies')}});
    expect(timeline.headlines()).to.deep.equal(['One']);
    expect(timeline.relations(timeline.entry('One'))).to.deep.equal([]);
    await timeline.set({asOf: '2024-11-14'});
    expect(timeline.relations(timeline.entry('One'))).to.deep.equal(['Denied by: Two']);
  });

  it('stands in the order of time where the latest come first too', async () => {
    const entries = ['14', '16', '15'].map((day): Partial<Entry> => ({
      headline: `On the ${day}th`,
      date: `2024-11-${day}`,
      links: [{type: 'about', to: 'one'}],
    }));
    const data = aDocument({entries: [{id: 'one', headline: 'One'}, ...entries]});
    const timeline = await show('order="desc"', {properties: {data}});
    expect(timeline.relations(timeline.entry('One'))).to.deep.equal([
      'Subject of: On the 14th',
      'Subject of: On the 15th',
      'Subject of: On the 16th',
    ]);
  });

  it('shows the start of an entry that is higher than the window', async () => {
    const summary = 'A long story. '.repeat(800);
    const entries = [{id: 'last', headline: 'Last', summary}, ...manyEntries(12)];
    const data = aDocument({
      entries: [...entries, {headline: 'First', links: [{type: 'about', to: 'last'}]}],
    });
    const timeline = await show('order="desc"', {properties: {data}});
    await timeline.follow(linkIn(timeline, 'First', 'Last'));
    const {top, height} = timeline.focused()!.getBoundingClientRect();
    expect(height).to.be.above(innerHeight);
    expect(top).to.be.within(0, innerHeight / 2);
  });

  it('is followed where a filter holds back what it leads to', async () => {
    const timeline = await show('kinds="assessment confirmation"');
    await timeline.search('State Department confirms');
    const link = linkIn(timeline, 'State Department confirms', 'Debate over');
    await timeline.follow(link);
    expect(allText(timeline.focused()), 'the filters are lifted').to.contain('Debate over');
    expect(timeline.entries()).to.have.length(14);
  });
});
