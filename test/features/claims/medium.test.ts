import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {aDocument} from '../../support/builders.js';
import {showClaims, type ClaimsHarness} from '../../support/claims.js';
import {eventsAt, allText, visibleText, until} from '../../support/harness.js';

const NIS = 'NIS';

/** A document in which `count` speakers make a statement about one claim, and only the first about another. */
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

describe('in a narrow element', () => {
  it('there is a list per claim, ordered by date', async () => {
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

  it('the lists are in Korean if the page is', async () => {
    const claims = await showClaims('lang="ko"', {width: 360});
    expect(claims.lists()[1]).to.deep.equal([
      '북한군의 쿠르스크 전장 배치가 완료됐다',
      ['국가정보원: 보고, 최초 · 2024년 11월 13일', '기록된 발언 없음: 국방부, 외교부 및 미국 국무부'],
    ]);
  });

  it('statements that are not shown are distinguished from those not on record', async () => {
    const claims = await showClaims('kinds="confirmation"', {width: 360});
    expect(claims.lists()[1]![1]).to.deep.equal([
      'No statement on record: US State Department',
      'Statement not shown: National Intelligence Service',
    ]);
  });

  it('several statements of a speaker are a nested list', async () => {
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
      ['Claim another', ['No actor named: Takes no stance · 1 May 2024', 'No statement on record: Actor a']],
    ]);
  });

  it('the sort order stays', async () => {
    const claims = await showClaims();
    await claims.sortBy('Claim');
    const order = claims.claims();
    await resize(claims, 360);
    await until(() => claims.table === null);
    expect(claims.lists().map(([claim]) => claim)).to.deep.equal(order);
  });

  it('a line links to its entry and gets the focus back', async () => {
    const claims = await showClaims('', {width: 360});
    const link = claims.timeline.link('Reports', claims.whole);
    await claims.timeline.follow(link);
    expect(claims.timeline.focused() === claims.shown).to.equal(true);
    expect(claims.timeline.headline(claims.shown!)).to.contain('move to Kursk');
    await claims.timeline.press(claims.timeline.button('Close'));
    expect(claims.timeline.focused() === link).to.equal(true);
  });

  it('the width is relative to the font size of the element', async () => {
    const claims = await showClaims('', {width: 700, box: {style: 'font-size: 32px'}});
    expect(claims.table).to.equal(null);
  });
});

describe('when the width changes', () => {
  it('the table becomes lists and a table again, and the selection stays', async () => {
    const claims = await showClaims('selected="nis-confirms-combat"');
    await resize(claims, 360);
    await until(() => claims.table === null);
    expect(claims.shown !== null).to.equal(true);
    await resize(claims, 900);
    await until(() => claims.table !== null);
    expect(claims.timeline.selected()).to.deep.equal(['South Korea’s intelligence service confirms combat']);
  });

  it('the page gets no ResizeObserver error', async () => {
    const errors: string[] = [];
    const onError = ({message}: ErrorEvent): unknown => errors.push(message);
    addEventListener('error', onError);
    const claims = await showClaims();
    await resize(claims, 360);
    await until(() => claims.table === null);
    await resize(claims, 900);
    await until(() => claims.table !== null);
    removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
  });

  it('a hidden element adapts once it is shown', async () => {
    const claims = await showClaims('', {width: 900});
    const box = claims.timeline.element.parentElement!;
    box.style.display = 'none';
    await claims.timeline.settled();
    expect(claims.table !== null, 'unchanged').to.equal(true);
    box.style.inlineSize = '360px';
    box.style.display = '';
    await until(() => claims.table === null);
  });

  it('an element that was moved still adapts', async () => {
    const claims = await showClaims();
    const box = claims.timeline.element.parentElement!;
    claims.timeline.element.remove();
    box.style.inlineSize = '360px';
    box.append(claims.timeline.element);
    await until(() => claims.table === null);
  });
});

/** The box around the table, if it is a region. */
const regionOf = ({table}: ClaimsHarness) => table!.closest<HTMLElement>('[role="region"]');

describe('a table with many speakers', () => {
  const wide = (attributes = '', count = 14) =>
    showClaims(attributes, {width: 700, properties: {data: manySpeakers(count)}});

  it('scrolls in a named region that can have the focus', async () => {
    const claims = await wide();
    await until(() => regionOf(claims));
    const region = regionOf(claims)!;
    expect(allText(claims.timeline.root.getElementById(region.getAttribute('aria-labelledby')!))).to.contain(
      'Who said what',
    );
    region.focus();
    await sendKeys({press: 'ArrowRight'});
    await until(() => region.scrollLeft > 0);
    expect(claims.timeline.element.scrollWidth).to.be.at.most(claims.timeline.element.clientWidth);
  });

  it('keeps the claims in view, with an opaque background', async () => {
    const claims = await wide('', 14);
    await until(() => regionOf(claims));
    document.body.style.backgroundColor = 'rgb(10, 20, 30)';
    const region = regionOf(claims)!;
    const background = () => getComputedStyle(claims.table!.tBodies[0]!.rows[0]!.cells[0]!).backgroundColor;
    expect(background()).to.equal('rgba(0, 0, 0, 0)');
    region.scrollLeft = region.scrollWidth;
    await until(() => background() === 'rgb(10, 20, 30)');
    document.body.style.backgroundColor = '';
    for (const row of claims.table!.rows) {
      const {left} = row.cells[0]!.getBoundingClientRect();
      expect(Math.abs(left - region.getBoundingClientRect().left)).to.be.below(1);
    }
  });

  it('keeps the claims in view from right to left', async () => {
    const claims = await wide('dir="rtl"');
    await until(() => regionOf(claims));
    const region = regionOf(claims)!;
    region.scrollLeft = -region.scrollWidth;
    expect(region.scrollLeft).to.be.below(0);
    const {right} = claims.table!.rows[1]!.cells[0]!.getBoundingClientRect();
    expect(Math.abs(right - region.getBoundingClientRect().right)).to.be.below(1);
  });

  it('is no region if it fits', async () => {
    const claims = await wide();
    await until(() => regionOf(claims));
    await resize(claims, 2600);
    await until(() => regionOf(claims) === null);
    expect(claims.table!.parentElement!.hasAttribute('tabindex')).to.equal(false);
    await resize(claims, 700);
    await until(() => regionOf(claims));
  });

  it('is no region for the bundled article', async () => {
    const claims = await showClaims('', {width: 600});
    expect(claims.table !== null).to.equal(true);
    expect(regionOf(claims)).to.equal(null);
  });
});

describe('in print', () => {
  const dispatch = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));
  afterEach(() => dispatch('afterprint'));

  it('the table is followed by every entry once', async () => {
    const claims = await showClaims('selected="nis-confirms-combat"');
    dispatch('beforeprint');
    await claims.timeline.settled();
    expect(claims.claims()).to.have.length(3);
    expect(claims.timeline.entries()).to.have.length(14);
    expect(claims.timeline.root.querySelectorAll('#e-nis-confirms-combat')).to.have.length(1);
    dispatch('afterprint');
    await claims.timeline.settled();
    expect(claims.timeline.entries()).to.have.length(1);
  });

  it('the list of entries is hidden on the screen', async () => {
    const claims = await showClaims();
    dispatch('beforeprint');
    await claims.timeline.settled();
    expect(claims.timeline.entries()[0]!.getClientRects()).to.have.length(0);
  });

  it('that ends while the element is not in the page leaves no list behind', async () => {
    const claims = await showClaims();
    const {element} = claims.timeline;
    const box = element.parentElement!;
    dispatch('beforeprint');
    await claims.timeline.settled();
    element.remove();
    dispatch('afterprint');
    box.append(element);
    await claims.timeline.settled();
    expect(claims.timeline.entries()).to.have.length(0);
  });

  it('only matching entries follow', async () => {
    const claims = await showClaims('kinds="confirmation"');
    dispatch('beforeprint');
    await claims.timeline.settled();
    expect(claims.timeline.entries()).to.have.length(2);
  });

  it('a narrow element has the table too', async () => {
    const claims = await showClaims('', {width: 360});
    dispatch('beforeprint');
    await claims.timeline.settled();
    expect(claims.claims()).to.have.length(3);
    dispatch('afterprint');
    await claims.timeline.settled();
    expect(claims.table).to.equal(null);
  });

  it('lists replace a table that is too wide for a page', async () => {
    const claims = await showClaims('', {properties: {data: manySpeakers(14)}});
    dispatch('beforeprint');
    await claims.timeline.settled();
    expect(claims.table).to.equal(null);
    expect(visibleText(claims.whole)).to.contain('Actor a13');
  });

  it('a removed element does nothing', async () => {
    const claims = await showClaims();
    claims.timeline.element.remove();
    dispatch('beforeprint');
    await claims.timeline.element.updateComplete;
    expect(claims.timeline.entries()).to.have.length(0);
  });
});

describe('the page', () => {
  it('gets no change event from sorting or a new width', async () => {
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
