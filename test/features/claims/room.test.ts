import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {aDocument} from '../../support/builders.js';
import {showClaims, type ClaimsHarness} from '../../support/claims.js';
import {eventsAt, said, seen, until} from '../../support/harness.js';

const NIS = 'National Intelligence Service';

/** A document in which so many speak to one claim, and the first of them alone to another. */
function manySpeakers(count: number): TimelineDocument {
  const entries = Array.from({length: count}, (_, index) => ({
    actors: [`a${index}`],
    date: `2024-01-${String(index + 1).padStart(2, '0')}`,
    headline: `Headline ${index + 1}`,
    claims: (index === 0 ? ['claim', 'another'] : ['claim']).map((claim) => ({
      claim,
      stance: 'confirms' as const,
    })),
  }));
  return aDocument({entries});
}

async function resize({timeline}: ClaimsHarness, width: number): Promise<void> {
  timeline.element.parentElement!.style.inlineSize = `${width}px`;
  await timeline.settled();
}

describe('in a narrow place', () => {
  it('there is a list a claim, by when it was said', async () => {
    const claims = await showClaims('', {width: 360});
    expect(claims.table).to.equal(null);
    expect(claims.lists()).to.deep.equal([
      [
        'North Korean troops deployed to Russia are in combat',
        [
          'US State Department: Confirms, first · 12 Nov 2024',
          'Ministry of National Defense: Cautious · up to 13 Nov 2024',
          'Ministry of Foreign Affairs: Cautious · up to 13 Nov 2024',
          'National Intelligence Service: Confirms, one day later (local dates) · 13 Nov 2024',
        ],
      ],
      [
        'The deployment to the Kursk battlefield is complete',
        [
          'National Intelligence Service: Reports, first · 13 Nov 2024',
          'No statement on record: Ministry of National Defense, Ministry of Foreign Affairs, and US State Department',
        ],
      ],
      [
        'More than 10,000 North Korean soldiers are involved',
        [
          'US State Department: Confirms, first · 12 Nov 2024',
          'No statement on record: National Intelligence Service, Ministry of National Defense, and Ministry of Foreign Affairs',
        ],
      ],
    ]);
  });

  it('it reads in Korean', async () => {
    const claims = await showClaims('lang="ko"', {width: 360});
    expect(claims.lists()[1]).to.deep.equal([
      '북한군의 쿠르스크 전장 배치가 완료됐다',
      ['국가정보원: 보고, 최초 · 2024년 11월 13일', '기록된 발언 없음: 국방부, 외교부 및 미국 국무부'],
    ]);
  });

  it('what is not shown is told apart from what is on no record', async () => {
    const claims = await showClaims('kinds="confirmation"', {width: 360});
    expect(claims.lists()[1]![1]).to.deep.equal([
      'No statement on record: US State Department',
      'Statement not shown: National Intelligence Service',
    ]);
  });

  it('several statements of one are a list of their own', async () => {
    const claim = {claim: 'claim', stance: 'confirms'} as const;
    const data = aDocument({
      entries: [
        {actors: ['a'], date: '2024-01-01', claims: [claim]},
        {actors: ['a'], date: '2024-03-01', claims: [claim]},
        {actors: [], date: '2024-05-01', claims: [{claim: 'another', stance: 'none'}]},
      ],
    });
    const claims = await showClaims('', {width: 360, properties: {data}});
    expect(claims.lists()).to.deep.equal([
      [
        'Claim claim',
        ['Actor a:', 'Confirms, first · 1 Jan 2024', 'Confirms, 60 days later (local dates) · 1 Mar 2024'],
      ],
      ['Claim another', ['Nobody named: Takes no stance · 1 May 2024', 'No statement on record: Actor a']],
    ]);
  });

  it('the rows keep the order that was chosen', async () => {
    const claims = await showClaims();
    await claims.sortBy('Claim');
    const order = claims.claims();
    await resize(claims, 360);
    await until(() => claims.table === null);
    expect(claims.lists().map(([claim]) => claim)).to.deep.equal(order);
  });

  it('a line leads to its entry, and gets the focus back', async () => {
    const claims = await showClaims('', {width: 360});
    const link = claims.timeline.link('Reports', claims.whole);
    await claims.timeline.follow(link);
    expect(claims.timeline.focused() === claims.shown).to.equal(true);
    expect(claims.timeline.headline(claims.shown!)).to.contain('move to Kursk');
    await claims.timeline.press(claims.timeline.button('Close'));
    expect(claims.timeline.focused() === link).to.equal(true);
  });

  it('it is narrow by the element and its type, not by the window', async () => {
    const claims = await showClaims('', {width: 700, box: {style: 'font-size: 32px'}});
    expect(claims.table).to.equal(null);
  });
});

describe('where the room changes', () => {
  it('the table becomes lists, and a table again, with what was selected', async () => {
    const claims = await showClaims('selected="nis-confirms-combat"');
    await resize(claims, 360);
    await until(() => claims.table === null);
    expect(claims.shown !== null).to.equal(true);
    await resize(claims, 900);
    await until(() => claims.table !== null);
    expect(claims.timeline.selected()).to.deep.equal(['South Korea’s intelligence service confirms combat']);
  });

  it('no error of it reaches the page', async () => {
    const errors: string[] = [];
    const tell = ({message}: ErrorEvent): unknown => errors.push(message);
    addEventListener('error', tell);
    const claims = await showClaims();
    await resize(claims, 360);
    await until(() => claims.table === null);
    await resize(claims, 900);
    await until(() => claims.table !== null);
    removeEventListener('error', tell);
    expect(errors).to.deep.equal([]);
  });

  it('in a closed tab it waits, and is right when the tab opens', async () => {
    const claims = await showClaims('', {width: 900});
    const box = claims.timeline.element.parentElement!;
    box.style.display = 'none';
    await claims.timeline.settled();
    expect(claims.table !== null, 'as it was').to.equal(true);
    box.style.inlineSize = '360px';
    box.style.display = '';
    await until(() => claims.table === null);
  });

  it('after it has been taken out and put in again it still answers', async () => {
    const claims = await showClaims();
    const box = claims.timeline.element.parentElement!;
    claims.timeline.element.remove();
    box.style.inlineSize = '360px';
    box.append(claims.timeline.element);
    await until(() => claims.table === null);
  });
});

/** What the table is in, where that is a region of its own. */
const regionOf = ({table}: ClaimsHarness) => table!.closest<HTMLElement>('[role="region"]');

describe('a table with many speakers', () => {
  const wide = (attributes = '', count = 14) =>
    showClaims(attributes, {width: 700, properties: {data: manySpeakers(count)}});

  it('scrolls in a box of its own, which has a name and takes the focus', async () => {
    const claims = await wide();
    await until(() => regionOf(claims));
    const region = regionOf(claims)!;
    expect(said(claims.timeline.root.getElementById(region.getAttribute('aria-labelledby')!))).to.contain(
      'Who said what',
    );
    region.focus();
    await sendKeys({press: 'ArrowRight'});
    await until(() => region.scrollLeft > 0);
    expect(claims.timeline.element.scrollWidth).to.be.at.most(claims.timeline.element.clientWidth);
  });

  it('keeps the claims in view, on a ground that covers what goes under them', async () => {
    const claims = await wide('', 14);
    await until(() => regionOf(claims));
    document.body.style.backgroundColor = 'rgb(10, 20, 30)';
    const region = regionOf(claims)!;
    const ground = () => getComputedStyle(claims.table!.tBodies[0]!.rows[0]!.cells[0]!).backgroundColor;
    expect(ground()).to.equal('rgba(0, 0, 0, 0)');
    region.scrollLeft = region.scrollWidth;
    await until(() => ground() === 'rgb(10, 20, 30)');
    document.body.style.backgroundColor = '';
    for (const row of claims.table!.rows) {
      const {left} = row.cells[0]!.getBoundingClientRect();
      expect(Math.abs(left - region.getBoundingClientRect().left)).to.be.below(1);
    }
  });

  it('does so from right to left', async () => {
    const claims = await wide('dir="rtl"');
    await until(() => regionOf(claims));
    const region = regionOf(claims)!;
    region.scrollLeft = -region.scrollWidth;
    expect(region.scrollLeft).to.be.below(0);
    const {right} = claims.table!.rows[1]!.cells[0]!.getBoundingClientRect();
    expect(Math.abs(right - region.getBoundingClientRect().right)).to.be.below(1);
  });

  it('is no region where it fits', async () => {
    const claims = await wide();
    await until(() => regionOf(claims));
    await resize(claims, 2600);
    await until(() => regionOf(claims) === null);
    expect(claims.table!.parentElement!.hasAttribute('tabindex')).to.equal(false);
    await resize(claims, 700);
    await until(() => regionOf(claims));
  });

  it('is no region from the first, of the bundled article', async () => {
    const claims = await showClaims('', {width: 600});
    expect(claims.table !== null).to.equal(true);
    expect(regionOf(claims)).to.equal(null);
  });
});

describe('on paper', () => {
  const turn = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));
  afterEach(() => turn('afterprint'));

  it('the table is there, and every entry after it, once', async () => {
    const claims = await showClaims('selected="nis-confirms-combat"');
    turn('beforeprint');
    await claims.timeline.settled();
    expect(claims.claims()).to.have.length(3);
    expect(claims.timeline.entries()).to.have.length(14);
    expect(claims.timeline.root.querySelectorAll('#e-nis-confirms-combat')).to.have.length(1);
    turn('afterprint');
    await claims.timeline.settled();
    expect(claims.timeline.entries()).to.have.length(1);
  });

  it('the entries are not seen on the screen meanwhile', async () => {
    const claims = await showClaims();
    turn('beforeprint');
    await claims.timeline.settled();
    expect(claims.timeline.entries()[0]!.getClientRects()).to.have.length(0);
  });

  it('only those that are shown are there', async () => {
    const claims = await showClaims('kinds="confirmation"');
    turn('beforeprint');
    await claims.timeline.settled();
    expect(claims.timeline.entries()).to.have.length(2);
  });

  it('the table is there also where the screen has only room for lists', async () => {
    const claims = await showClaims('', {width: 360});
    turn('beforeprint');
    await claims.timeline.settled();
    expect(claims.claims()).to.have.length(3);
    turn('afterprint');
    await claims.timeline.settled();
    expect(claims.table).to.equal(null);
  });

  it('lists are there where so many speak that no paper has room for a table', async () => {
    const claims = await showClaims('', {properties: {data: manySpeakers(14)}});
    turn('beforeprint');
    await claims.timeline.settled();
    expect(claims.table).to.equal(null);
    expect(seen(claims.whole)).to.contain('Actor a13');
  });

  it('nothing happens to what is gone from the page', async () => {
    const claims = await showClaims();
    claims.timeline.element.remove();
    turn('beforeprint');
    await claims.timeline.element.updateComplete;
    expect(claims.timeline.entries()).to.have.length(0);
  });
});

describe('the page around', () => {
  it('is told of no change by what only the layout does', async () => {
    const claims = await showClaims();
    const changes = eventsAt(claims.timeline.element, 'dprk-change');
    await claims.sortBy('Claim');
    await resize(claims, 360);
    await until(() => claims.table === null);
    expect(changes).to.deep.equal([]);
  });

  it('does not scroll when rows are sorted or the entry is closed', async () => {
    const claims = await showClaims('selected="nis-confirms-combat"', {box: {style: 'margin-block: 3000px'}});
    scrollTo(0, 2900);
    claims.header(NIS).querySelector('button')!.focus({preventScroll: true});
    await claims.sortBy(NIS);
    expect(scrollY).to.equal(2900);
    await claims.timeline.press(claims.timeline.button('Close'));
    expect(scrollY).to.equal(2900);
  });
});
