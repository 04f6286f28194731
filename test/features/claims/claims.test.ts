import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Entry} from '../../../src/data/schema.js';
import {aDocument} from '../../support/builders.js';
import {showClaims} from '../../support/claims.js';
import {eventsAt, allText, visibleText, until} from '../../support/harness.js';

const STATE = 'State Dept.';
const NIS = 'NIS';
const ABSENT = 'no statement on record';

/** An entry by one actor that takes a stance on one claim. */
function says(actor: string, date: string, parts: Partial<Entry> = {}): Partial<Entry> {
  return {actors: [actor], date, claims: [{claim: 'claim', stance: 'confirms'}], ...parts};
}

/** The only row of a document's table. */
async function rowOf(entries: readonly Partial<Entry>[]): Promise<string[]> {
  const claims = await showClaims('', {properties: {data: aDocument({entries})}});
  return claims.rows()[0]!;
}

describe('the table of claims', () => {
  // The first test, so that only the messages that come with the layout are loaded.
  it('has kind and standing in the title of each link', async () => {
    const claims = await showClaims();
    expect(claims.link('combat', STATE).title).to.equal('Confirmation · Confirmed');
    expect(claims.link('Kursk', NIS).title).to.equal('Movement · Reported by NIS, 13 Nov 2024');
  });

  it('has no title where a list shows neither kind nor standing', async () => {
    const data = aDocument({entries: [says('a', '2024', {standing: 'unstated'})]});
    const claims = await showClaims('', {properties: {data}});
    expect(claims.table!.querySelector('a')!.hasAttribute('title')).to.equal(false);
  });

  it('shows the bundled article', async () => {
    const claims = await showClaims();
    expect(claims.headers()).to.deep.equal(['Claim', NIS, 'Defense Ministry', 'Foreign Ministry', STATE]);
    expect(claims.rows()).to.deep.equal([
      [
        'North Korean troops deployed to Russia are in combat',
        'Confirms 13 Nov 2024, one day later (local dates)',
        'Cautious up to 13 Nov 2024',
        'Cautious up to 13 Nov 2024',
        'Confirms 12 Nov 2024, first',
      ],
      [
        'The deployment to the Kursk battlefield is complete',
        'Reports 13 Nov 2024, first',
        ABSENT,
        ABSENT,
        ABSENT,
      ],
      [
        'More than 10,000 North Korean soldiers are involved',
        ABSENT,
        ABSENT,
        ABSENT,
        'Confirms 12 Nov 2024, first',
      ],
    ]);
  });

  it('is in Korean if the page is', async () => {
    const claims = await showClaims('lang="ko"');
    expect(claims.headers()).to.deep.equal(['주장', '국정원', '국방부', '외교부', '미 국무부']);
    expect(claims.rows()[0]).to.deep.equal([
      '러시아에 파견된 북한군이 전투에 참여하고 있다',
      '확인 2024년 11월 13일, 하루 뒤(현지 날짜 기준)',
      '신중 2024년 11월 13일까지',
      '신중 2024년 11월 13일까지',
      '확인 2024년 11월 12일, 최초',
    ]);
    expect(claims.rows()[1]!.slice(2)).to.deep.equal(Array(3).fill('기록된 발언 없음'));
  });

  it('has a caption', async () => {
    const {table} = await showClaims();
    expect(allText(table!.caption)).to.equal('Who said what about each claim, and when');
  });

  it('has a column for statements without an actor', async () => {
    const claims = await showClaims('', {
      properties: {data: aDocument({entries: [says('', '2024-01-01', {actors: []})]})},
    });
    expect(claims.headers()).to.deep.equal(['Claim', 'No actor named']);
  });

  it('shows all statements of a speaker in the order in which they were made', async () => {
    const row = await rowOf([
      says('a', '2024-03-01', {claims: [{claim: 'claim', stance: 'denies'}]}),
      says('a', '2024-01-01', {claims: [{claim: 'claim', stance: 'none'}]}),
    ]);
    expect(row[1]).to.equal('Takes no stance 1 Jan 2024 Denies 1 Mar 2024, first');
  });

  it('says when the order is unknown', async () => {
    const row = await rowOf([says('a', '2024-01-01'), says('b', '2024-01-02')]);
    expect(row.slice(1)).to.deep.equal([
      'Confirms 1 Jan 2024, order unknown: only local dates are given',
      'Confirms 2 Jan 2024, order unknown: only local dates are given',
    ]);
  });

  it('says how much later a statement was: in hours, days, or months and years, or just "later"', async () => {
    const row = await rowOf([
      says('a', '2024-01-01T10:00:00Z'),
      says('b', '2024-01-01T13:30:00Z'),
      says('c', '2024-01-09'),
      says('d', '2024-02'),
      says('e', '2041-07-20'),
    ]);
    expect(row[2]).to.contain('3 hours 30 minutes later');
    expect(row[3]).to.contain('8 days later (local dates)');
    expect(row[4]).to.equal('Confirms Feb 2024, later');
    expect(row[5]).to.equal('Confirms 20 Jul 2041, about 17 years 7 months later');
  });

  it('shows the date of the report, not of the event', async () => {
    const row = await rowOf([
      says('a', '2024-01-01/2024-02-01', {
        extent: 'within',
        reported: {date: '2024-05-05', by: 'b'},
        claims: [{claim: 'claim', stance: 'reports'}],
      }),
    ]);
    expect(row[1]).to.equal('Reports 5 May 2024, first');
  });

  it('shows that the day is within an interval', async () => {
    const row = await rowOf([says('a', '2024-01-01/2024-02-01', {extent: 'within'})]);
    expect(row[1]).to.contain('between 1 Jan and 1 Feb 2024');
  });

  it('marks a date that the source does not state, visually and for assistive technology', async () => {
    const claims = await showClaims('', {
      properties: {
        data: aDocument({
          entries: [
            says('a', '2024-01-01', {dating: {basis: 'inferred'}}),
            says('b', '2024-01-01', {dating: {basis: 'stated'}}),
            says('c', '2024-01-01', {
              dating: {basis: 'inferred'},
              reported: {date: '2024-02-01', dating: {basis: 'undated'}},
            }),
            says('d', '2024-01-01', {dating: {basis: 'inferred'}, reported: {date: '2024-02-01'}}),
          ],
        }),
      },
    });
    const cells = ['a', 'b', 'c', 'd'].map((id) => claims.cell('Claim', `Actor ${id}`));
    const line = (cell: HTMLElement) => getComputedStyle(cell.querySelector('time')!).textDecorationStyle;
    expect(cells.map(line)).to.deep.equal(['dotted', 'solid', 'dotted', 'solid']);
    expect(cells.map((cell) => /\((.*?)\)/.exec(allText(cell.querySelector('bdi')))?.[1])).to.deep.equal([
      'inferred',
      undefined,
      'undated',
      undefined,
    ]);
  });

  it('shows the labels of kinds and standings that the document defines', async () => {
    const data = aDocument({
      kinds: [{id: 'leak', label: {en: 'Leak', ko: '누설'}, mark: 'diamond'}],
      standings: [{id: 'reported', label: {en: 'Hearsay', ko: '전언'}}],
      entries: [
        says('a', '2024-01-01', {kind: 'leak', standing: 'unclear'}),
        says('b', '2024-01-02', {standing: 'reported', reported: {date: '2024-01-03', by: 'a'}}),
      ],
    });
    const claims = await showClaims('lang="ko"', {properties: {data}});
    const titles = [...claims.table!.querySelectorAll('a')].map(({title}) => title);
    expect(titles[0]).to.equal('누설 · 불분명');
    expect(titles[1]).to.contain(' · 전언');
  });
});

describe('missing statements', () => {
  it('are explained if the document has no claims', async () => {
    const claims = await showClaims('', {properties: {data: aDocument()}});
    expect(visibleText(claims.whole)).to.equal('This record has no claims.');
  });

  it('are explained if no shown entry has a statement', async () => {
    const claims = await showClaims('kinds="question"');
    expect(visibleText(claims.whole)).to.equal('None of the entries shown has a statement about a claim.');
  });

  it('are explained if no statement was on the record on the day', async () => {
    const claims = await showClaims('as-of="2024-11-01"');
    expect(visibleText(claims.whole)).to.equal('No statement about a claim is on record.');
  });

  it('are distinguished from statements that are not shown', async () => {
    const claims = await showClaims('kinds="confirmation"');
    expect(claims.headers()).to.deep.equal(['Claim', NIS, STATE]);
    expect(visibleText(claims.cell('Kursk', NIS))).to.equal('statement not shown');
    expect(visibleText(claims.cell('Kursk', STATE))).to.equal(ABSENT);
  });

  it('include those made after the day', async () => {
    const claims = await showClaims('as-of="2024-11-12"');
    expect(claims.headers()).to.deep.equal(['Claim', STATE]);
    expect(visibleText(claims.cell('Kursk', STATE))).to.equal(ABSENT);
  });

  it('do not change ranks', async () => {
    const claims = await showClaims(`actors="nis"`);
    expect(visibleText(claims.cell('combat', NIS))).to.contain('one day later (local dates)');
  });

  it('never leave a cell without text', async () => {
    const claims = await showClaims();
    for (const filter of ['confirmation', 'movement', 'stance']) {
      await claims.timeline.set({kinds: [filter]});
      for (const cell of claims.rows().flat()) expect(cell).not.to.equal('');
    }
  });
});

describe('sorting', () => {
  const COMBAT = 'North Korean troops deployed to Russia are in combat';
  const KURSK = 'The deployment to the Kursk battlefield is complete';
  const OVER = 'More than 10,000 North Korean soldiers are involved';

  it('by claim is alphabetical, then reversed, then off', async () => {
    const claims = await showClaims();
    expect(claims.sorting()).to.deep.equal([]);
    await claims.sortBy('Claim');
    expect(claims.claims()).to.deep.equal([OVER, COMBAT, KURSK]);
    expect(claims.sorting()).to.deep.equal(['Claim ascending']);
    await claims.sortBy('Claim');
    expect(claims.claims()).to.deep.equal([KURSK, COMBAT, OVER]);
    expect(claims.sorting()).to.deep.equal(['Claim descending']);
    await claims.sortBy('Claim');
    expect(claims.claims()).to.deep.equal([COMBAT, KURSK, OVER]);
    expect(claims.sorting()).to.deep.equal([]);
  });

  it('by claim follows the alphabet of the reader’s language', async () => {
    const texts = {a: {en: 'c', ko: '나'}, b: {en: 'b', ko: '다'}, c: {en: 'a', ko: '가'}};
    const data = aDocument({
      claims: Object.entries(texts).map(([id, text]) => ({id, text})),
      entries: [says('x', '2024-01-01', {claims: [{claim: 'a', stance: 'confirms'}]})],
    });
    const claims = await showClaims('lang="ko"', {properties: {data}});
    await claims.sortBy('주장');
    expect(claims.claims()).to.deep.equal(['가', '나', '다']);
  });

  it('by a speaker is by date, with empty cells last', async () => {
    const claims = await showClaims();
    await claims.sortBy(STATE);
    expect(claims.claims()).to.deep.equal([COMBAT, OVER, KURSK]);
    await claims.sortBy(NIS);
    expect(claims.sorting()).to.deep.equal([`${NIS} ascending`]);
    expect(claims.claims()).to.deep.equal([KURSK, COMBAT, OVER]);
    await claims.sortBy(NIS);
    expect(claims.sorting()).to.deep.equal([`${NIS} descending`]);
    expect(claims.claims()).to.deep.equal([COMBAT, KURSK, OVER]);
  });

  it('works by keyboard and keeps the focus', async () => {
    const claims = await showClaims();
    const button = claims.header('Claim').querySelector('button')!;
    button.focus();
    await sendKeys({press: 'Enter'});
    await until(() => claims.sorting().length === 1);
    expect(claims.timeline.focused() === button).to.equal(true);
  });

  it('survives a change of the layout', async () => {
    const claims = await showClaims();
    await claims.sortBy('Claim');
    await claims.timeline.set({layout: 'list'});
    expect(claims.table).to.equal(null);
    await claims.timeline.set({layout: 'claims'});
    expect(claims.sorting()).to.deep.equal(['Claim ascending']);
  });

  it('does not affect another timeline', async () => {
    const [one, other] = [await showClaims(), await showClaims()];
    await one.sortBy('Claim');
    expect(other.sorting()).to.deep.equal([]);
  });
});

describe('a cell', () => {
  it('links to its entry, which is shown in full and gets the focus', async () => {
    const claims = await showClaims();
    const events = eventsAt(claims.timeline.element, 'dprk-select');
    expect(claims.shown).to.equal(null);
    await claims.timeline.follow(claims.link('combat', NIS));
    expect(claims.timeline.headline(claims.shown!)).to.equal(
      'South Korea’s intelligence service confirms combat',
    );
    expect(claims.timeline.focused() === claims.shown).to.equal(true);
    expect(events.map(({entry}) => entry.id)).to.deep.equal(['nis-confirms-combat']);
  });

  it('does so by keyboard, and the table stays', async () => {
    const claims = await showClaims();
    claims.link('Kursk', NIS).focus();
    await sendKeys({press: 'Enter'});
    await until(() => claims.timeline.focused()?.localName === 'article');
    expect(claims.timeline.headline(claims.shown!)).to.contain('move to Kursk');
    expect(claims.claims()).to.have.length(3);
  });

  it('is marked together with all other cells of the selected entry', async () => {
    const claims = await showClaims('selected="state-confirms-combat"');
    const current = [...claims.table!.querySelectorAll('[aria-current="true"]')];
    expect(current.map((link) => link.closest('tr')!.rowIndex)).to.deep.equal([1, 3]);
  });

  it('opens nothing if the page prevents it', async () => {
    const claims = await showClaims();
    claims.timeline.element.addEventListener('dprk-select', (event) => event.preventDefault());
    await claims.timeline.press(claims.link('combat', NIS));
    expect(claims.shown).to.equal(null);
  });

  it('does not change the address of the page', async () => {
    const claims = await showClaims();
    const before = location.href;
    await claims.timeline.follow(claims.link('combat', NIS));
    expect(location.href).to.equal(before);
  });

  it('has the address of the entry, for a new tab', async () => {
    const claims = await showClaims('id="troops"');
    const link = claims.link('combat', NIS);
    expect(link.hash).to.equal('#troops/nis-confirms-combat');
    // Nothing shall open during the test.
    claims.timeline.element.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(
      new MouseEvent('click', {ctrlKey: true, bubbles: true, composed: true, cancelable: true}),
    );
    await claims.timeline.settled();
    expect(claims.shown).to.equal(null);
  });

  it('gets the focus back when the entry is closed', async () => {
    const claims = await showClaims();
    const link = claims.link('10,000', STATE);
    await claims.timeline.follow(link);
    await claims.timeline.press(claims.timeline.button('Close'));
    expect(claims.shown).to.equal(null);
    expect(claims.timeline.focused() === link).to.equal(true);
  });

  it('gets it back even if the rows were sorted in between', async () => {
    const claims = await showClaims();
    await claims.timeline.follow(claims.link('10,000', STATE));
    await claims.sortBy('Claim');
    await claims.timeline.press(claims.timeline.button('Close'));
    expect(claims.timeline.focused() === claims.link('10,000', STATE)).to.equal(true);
  });

  it('gives it to another link to the entry if the table has changed', async () => {
    const claims = await showClaims();
    await claims.timeline.follow(claims.link('combat', STATE));
    await claims.timeline.set({kinds: ['confirmation']});
    await claims.timeline.press(claims.timeline.button('Close'));
    expect(allText(claims.timeline.focused())).to.contain('State Department confirms');
  });

  it('gets it if the page had selected the entry', async () => {
    const claims = await showClaims('selected="nis-confirms-combat"');
    await claims.timeline.press(claims.timeline.button('Close'));
    expect(claims.timeline.focused() === claims.link('combat', NIS)).to.equal(true);
  });

  it('leaves it to the status line if no statement is left', async () => {
    const entries: Partial<Entry>[] = [says('a', '2024'), {id: 'other', kind: 'question', date: '2024'}];
    const claims = await showClaims('selected="other" kinds="question"', {
      properties: {data: aDocument({entries})},
    });
    const {timeline} = claims;
    timeline.part('close')!.focus();
    await timeline.press(timeline.part('close')!);
    expect(timeline.focused()?.role).to.equal('status');
  });

  it('gets it as the first of all cells if none links to the entry', async () => {
    const claims = await showClaims('selected="us-aid-unclear"');
    await claims.timeline.press(claims.timeline.button('Close'));
    expect(claims.timeline.focused() === claims.link('combat', NIS)).to.equal(true);
  });
});

describe('the entry under the table', () => {
  it('has links to other entries, which replace it', async () => {
    const claims = await showClaims('selected="nis-confirms-combat"');
    await claims.timeline.follow(claims.timeline.link('State Department confirms', claims.shown!));
    expect(claims.timeline.headline(claims.shown!)).to.contain('State Department confirms');
    expect(claims.timeline.focused() === claims.shown).to.equal(true);
  });
});

describe('the button that shows all', () => {
  it('leaves the focus in the element', async () => {
    const claims = await showClaims('limit="3"');
    await claims.timeline.press(claims.timeline.button('Show all 14'));
    await until(() => claims.timeline.focused());
    expect(claims.timeline.focused()!.closest('[part~="toolbar"]')).to.not.equal(null);
  });
});
