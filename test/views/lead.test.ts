import {expect} from '@open-wc/testing';
import type {Claim, Entry, TimelineDocument} from '../../src/data/schema.js';
import type {Stance} from '../../src/data/vocabulary.js';
import {article} from '../../src/data/article/article.js';
import {aDocument} from '../support/builders.js';
import {lettersIn} from '../support/direction.js';
import {allText, eventsAt, show, until, type TimelineHarness} from '../support/harness.js';

const DAY = '2024-11-10';
const place = {name: 'Seoul', timeZone: 'Asia/Seoul'};

function says(stance: Stance, actor: string, date = DAY, parts: Partial<Entry> = {}): Partial<Entry> {
  return {date, actors: [actor], headline: `${actor} speaks`, claims: [{claim: 'claim', stance}], ...parts};
}

const showLead = (data: TimelineDocument, attributes = ''): Promise<TimelineHarness> =>
  show(attributes, {properties: {data}});
const leadOf = async (...entries: Partial<Entry>[]): Promise<string[]> =>
  (await showLead(aDocument({entries}))).leadParts();

describe('the lead of one claim', () => {
  it('with a single statement says who and when', async () => {
    expect(await leadOf(says('confirms', 'a'))).to.deep.equal([
      'Claim claim: Confirms: Actor a, 10 Nov 2024',
    ]);
  });

  it('says how much later the others followed', async () => {
    const parts = await leadOf(
      says('confirms', 'a', DAY, {place}),
      says('confirms', 'b', '2024-11-12', {place}),
      says('confirms', 'c', '2024-11-14', {place}),
    );
    expect(parts.slice(1)).to.deep.equal([
      'Actor b, 12 Nov 2024 (Seoul), 2 days later (local dates)',
      'Actor c, 14 Nov 2024 (Seoul), 4 days later (local dates)',
    ]);
  });

  it('says once that the order is not known', async () => {
    expect(await leadOf(says('confirms', 'a'), says('confirms', 'b'), says('confirms', 'c'))).to.deep.equal([
      'Claim claim: Confirms: Actor a, 10 Nov 2024',
      'Actor b, 10 Nov 2024',
      'Actor c, 10 Nov 2024, (order unknown: only local dates are given)',
    ]);
  });

  it('names every stance', async () => {
    expect(
      await leadOf(
        says('none', 'e'),
        says('reports', 'd'),
        says('cautious', 'c'),
        says('denies', 'b'),
        says('confirms', 'a'),
      ),
    ).to.deep.equal([
      'Claim claim: Confirms: Actor a, 10 Nov 2024',
      'Denies: Actor b, 10 Nov 2024',
      'Cautious: Actor c',
      'Reports: Actor d',
      'Takes no stance: Actor e',
    ]);
  });

  it('says that nobody confirms it', async () => {
    expect(await leadOf(says('denies', 'a'))).to.deep.equal([
      'Claim claim: Denies: Actor a, 10 Nov 2024',
      'no confirmation on record',
    ]);
  });

  it('says that nobody speaks of it', async () => {
    const data = aDocument({claims: [{id: 'claim', text: 'It rains'}]});
    expect((await showLead(data)).leadParts()).to.deep.equal(['It rains: no statement on record']);
  });

  it('counts what it does not name', async () => {
    const entries = Array.from({length: 9}, (_, index) => says('confirms', `a${index}`, `2024-11-1${index}`));
    const parts = await leadOf(...entries);
    expect(parts).to.have.length(4);
    expect(parts.at(-1)).to.equal('6 more');
  });

  it('names those who only report once each', async () => {
    const entries = ['a', 'b', 'a', 'a', 'b'].map((actor) => says('reports', actor));
    expect(await leadOf(...entries)).to.deep.equal([
      'Claim claim: Reports: Actor a',
      'Actor b',
      'no confirmation on record',
    ]);
  });

  it('leads to the first statement of those who repeat it', async () => {
    const timeline = await showLead(
      aDocument({
        entries: [
          says('reports', 'a', '2024-01-01'),
          says('reports', 'b', '2024-01-05'),
          says('reports', 'a', '2024-02-01'),
        ],
      }),
      'id="lead"',
    );
    const links = [...timeline.part('lead')!.querySelectorAll('a')].map(({hash}) => hash);
    expect(links).to.deep.equal(['#lead/entry-1', '#lead/entry-2']);
  });

  it('names a reporter instead of those who acted, and the day of the report', async () => {
    const reported = {date: '2024-11-13', by: 'agency'};
    expect(await leadOf(says('confirms', 'forces', DAY, {reported}))).to.deep.equal([
      'Claim claim: Confirms: Actor agency, 13 Nov 2024',
    ]);
  });

  it('names the speaker where there is no actor, or else the headline', async () => {
    const nobody = {actors: [], headline: 'A leaked paper'};
    expect((await leadOf(says('reports', 'x', DAY, nobody)))[0]).to.equal(
      'Claim claim: Reports: A leaked paper',
    );
    const speaker = {...nobody, speaker: 'A clerk'};
    expect((await leadOf(says('reports', 'x', DAY, speaker)))[0]).to.equal('Claim claim: Reports: A clerk');
  });

  it('keeps the precision of a date, and marks one that the source does not state', async () => {
    const dating = {basis: 'inferred'} as const;
    const entries = [says('confirms', 'a', '1998', {dating}), says('confirms', 'b', '2001~')];
    const timeline = await showLead(aDocument({entries}));
    expect(timeline.leadParts()[0]).to.equal('Claim claim: Confirms: Actor a, 1998');
    expect(timeline.leadParts()[1]).to.match(/^Actor b, about 2001/);
    const lines = [...timeline.part('lead')!.querySelectorAll('.date')].map(
      (date) => getComputedStyle(date).textDecorationStyle,
    );
    expect(lines).to.deep.equal(['dotted', 'solid']);
  });
});

describe('the lines of the lead', () => {
  for (const lang of ['en', 'ko']) {
    it(`never begin with a separator, ${lang}`, async () => {
      for (const width of [300, 340, 380, 420, 460, 500]) {
        const timeline = await show('', {width, box: {lang}});
        const lead = timeline.part('lead')!;
        for (const separator of lead.querySelectorAll('.separator')) {
          const point = lettersIn(separator).find(({letter}) => letter === '·')!.rect;
          expect(point.left - lead.getBoundingClientRect().left, `${width} px`).to.be.above(2);
        }
      }
    });

    for (const fontFamily of ['serif', 'sans-serif', 'monospace']) {
      it(`have each mark in the middle, before its text, ${lang}, ${fontFamily}`, async () => {
        const timeline = await show('', {width: 700, box: {lang, style: `font-family: ${fontFamily}`}});
        const signed = [...timeline.part('lead')!.querySelectorAll('.signed')];
        expect(signed).to.have.length(3);
        for (const each of signed) {
          const mark = each.querySelector('svg')!.getBoundingClientRect();
          const text = lettersIn(each)[0]!.rect;
          expect((mark.top + mark.bottom) / 2).to.be.closeTo((text.top + text.bottom) / 2, 1);
          expect(text.left - mark.right).to.be.within(2, 6);
        }
      });
    }
  }
});

describe('the lead of a record', () => {
  it('without claims says how many entries, and from when', async () => {
    expect(await leadOf({date: '1998'}, {date: '2026'})).to.deep.equal(['2 entries, 1998–2026']);
  });

  it('without any date says how many entries', async () => {
    expect(await leadOf({date: undefined}, {date: undefined})).to.deep.equal(['2 entries']);
  });

  it('without entries is absent', async () => {
    expect((await showLead(aDocument({entries: []}))).has('lead')).to.equal(false);
  });

  it('with many claims counts the others, and leads to their layout', async () => {
    const claims: Claim[] = ['claim', 'second', 'third'].map((id) => ({id, text: `Claim ${id}`}));
    const timeline = await showLead(aDocument({claims, entries: [says('confirms', 'a')]}));
    const changes = eventsAt(timeline.element, 'dprk-change');
    await timeline.press(timeline.button('2 more claims'));
    await until(() => timeline.has('claims'));
    expect(changes.map(({property, value}) => [property, value])).to.deep.equal([['layout', 'claims']]);
  });

  it('is of the whole record, whatever the filters show', async () => {
    const timeline = await show();
    const before = timeline.leadParts();
    await timeline.chip('Movement').press();
    expect(timeline.entries()).to.have.length(1);
    expect(timeline.leadParts()).to.deep.equal(before);
  });

  it('has links to the entries, which clear a filter that hides them', async () => {
    const timeline = await show('kinds="movement"');
    await timeline.follow(timeline.link('National Intelligence Service', timeline.part('lead')!));
    expect(allText(timeline.focused())).to.contain('South Korea’s intelligence service confirms combat');
  });

  it('leads to a page of its own where a new tab is asked for', async () => {
    const timeline = await show('id="timeline"');
    const link = timeline.link('US State Department', timeline.part('lead')!);
    expect(new URL(link.href).hash).to.equal('#timeline/state-confirms-combat');
    const selects = eventsAt(timeline.element, 'dprk-select');
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(new MouseEvent('click', {ctrlKey: true, bubbles: true, cancelable: true}));
    expect(selects).to.have.length(0);
  });

  it('is in every layout', async () => {
    const before = (await show()).leadParts();
    for (const layout of ['lanes', 'claims']) {
      expect((await show(`layout="${layout}"`)).leadParts(), layout).to.deep.equal(before);
    }
  });

  it('is not hidden by a page that shows the article as its own record', async () => {
    expect((await showLead(article)).leadParts()).to.deep.equal((await show()).leadParts());
  });
});

describe('the distance between the description and the first entry', () => {
  const distance = (timeline: TimelineHarness): number =>
    timeline.entries()[0]!.getBoundingClientRect().top -
    timeline.part('description')!.getBoundingClientRect().bottom;
  for (const lang of ['en', 'ko']) {
    for (const [width, most] of [
      [328, 200],
      [1168, 120],
    ] as const) {
      it(`is at most ${most} px, ${lang}, ${width} px wide`, async () => {
        expect(
          distance(await show(`lang="${lang}"`, {width, box: {style: 'font-family: sans-serif'}})),
        ).to.be.at.most(most);
      });
    }
  }
});
