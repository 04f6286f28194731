import {expect} from '@open-wc/testing';
import {STANCES} from '../../../src/data/field-values.js';
import type {Entry} from '../../../src/data/schema.js';
import {aDocument} from '../../support/builders.js';
import {showClaims, type ClaimsHarness} from '../../support/claims.js';
import {allText, visibleText} from '../../support/harness.js';

const DAY = 24 * 60 * 60 * 1000;
const dateOf = (index: number) =>
  new Date(Date.UTC(2024, 0, 1) + index * 10 * DAY).toISOString().slice(0, 10);

/** An actor for each stance, then another who confirms later. */
const data = aDocument({
  entries: [...STANCES, 'confirms' as const].map((stance, index): Partial<Entry> => ({
    actors: [`a${index}`],
    date: dateOf(index),
    claims: [{claim: 'claim', stance}],
  })),
});

const cells = ({table}: ClaimsHarness) => [...table!.tBodies[0]!.rows[0]!.cells].slice(1);
const markOf = (cell: Element) => cell.querySelector('a svg')!;
const backgroundOf = (cell: Element) => getComputedStyle(cell).backgroundColor;
const CLEAR = 'rgba(0, 0, 0, 0)';

/** Of colours that are painted one over the other. */
function contrastOf(...stacks: readonly (readonly string[])[]): number {
  const [light = 0, dark = 0] = stacks.map(luminanceOf).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colours: readonly string[]): number {
  const context = document.createElement('canvas').getContext('2d')!;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('each stance', () => {
  it('has its own mark, colour and word', async () => {
    const claims = await showClaims('', {width: 1400, properties: {data}});
    const shown = cells(claims).slice(0, STANCES.length);
    for (const [what, of] of Object.entries({
      mark: (cell: Element) => markOf(cell).innerHTML,
      colour: (cell: Element) => getComputedStyle(markOf(cell)).color,
      word: (cell: Element) => visibleText(cell.querySelector('a')),
    }))
      expect(new Set(shown.map(of)).size, what).to.equal(STANCES.length);
  });

  it('has a mark that is hidden from assistive technology, beside the word', async () => {
    const claims = await showClaims('', {properties: {data}});
    for (const mark of claims.table!.querySelectorAll('a svg'))
      expect(mark.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has the mark and the colour in the lists of a narrow element, too', async () => {
    const claims = await showClaims('', {width: 340, properties: {data}});
    const links = [...claims.whole.querySelectorAll('.claims li a')];
    expect(links).to.have.length(STANCES.length + 1);
    expect(new Set(links.map((link) => link.querySelector('svg')!.innerHTML)).size).to.equal(STANCES.length);
    expect(new Set(links.map((link) => getComputedStyle(link).color)).size).to.equal(STANCES.length);
  });

  for (const [scheme, page] of Object.entries({light: ['#fff', '#111'], dark: ['#121417', '#eee']})) {
    it(`has 4.5:1 against its cell, tinted or not, on a ${scheme} page`, async () => {
      const [ground = '', text = ''] = page;
      const style = `background: ${ground}; color: ${text}`;
      const claims = await showClaims('', {properties: {data}, box: {style}});
      for (const cell of cells(claims)) {
        const {color} = getComputedStyle(markOf(cell));
        const contrast = contrastOf([ground, backgroundOf(cell), color], [ground, backgroundOf(cell)]);
        expect(contrast, visibleText(cell)).to.be.at.least(4.5);
      }
    });
  }
});

describe('the first statement', () => {
  it('has a tinted cell, and the word “first”', async () => {
    const claims = await showClaims('', {width: 1400, properties: {data}});
    for (const cell of cells(claims)) {
      const isFirst = visibleText(cell).endsWith(', first');
      expect(backgroundOf(cell) !== CLEAR, visibleText(cell)).to.equal(isFirst);
    }
    expect(cells(claims).filter((cell) => backgroundOf(cell) !== CLEAR)).to.have.length(3);
  });

  it('has a tinted line in the lists of a narrow element', async () => {
    const claims = await showClaims('', {width: 340, properties: {data}});
    const lines = claims.timeline.parts('statement', claims.whole);
    expect(lines.filter((line) => backgroundOf(line) !== CLEAR).map(visibleText)).to.deep.equal(
      lines.map(visibleText).filter((text) => text.includes(', first')),
    );
  });
});

describe('the date of a statement', () => {
  for (const width of [340, 900]) {
    it(`has the comma of the language before its rank, at ${width} px`, async () => {
      const claims = await showClaims('lang="ar"', {
        width,
        properties: {data, strings: {ar: {'claims.first': 'first'}}},
      });
      const texts = claims.timeline.parts('statement', claims.whole).map(visibleText);
      expect(texts.filter((text) => text.includes('، first'))).to.have.length(3);
    });
  }
});

describe('the head of a column', () => {
  it('has the short name of an actor, with the full name for assistive technology and in a title that is not read', async () => {
    const claims = await showClaims();
    const button = claims.header('NIS').querySelector('button')!;
    expect(allText(button)).to.equal('NIS (National Intelligence Service)');
    expect(button.title, 'it would be read as a description').to.equal('');
    expect(button.querySelector<HTMLElement>('[title]')!.title).to.equal('National Intelligence Service');
  });

  it('has the name once if the short name is the same', async () => {
    const claims = await showClaims('lang="ko"');
    expect(allText(claims.header('국방부'))).to.equal('국방부');
  });

  for (const name of [
    'Ministry of Foreign Affairs and International Cooperation',
    'Ministry of Economic Development, Trade, Infrastructure and Regional Cooperation of the Republic',
    'Bundesministerium für Ernährungssicherheitsangelegenheiten und Landwirtschaftsförderung',
    '국토교통부 중앙토지수용위원회 사무국 및 지방자치단체 협의회 공동 대표단 사무처',
  ]) {
    it(`never has five lines: ${name}`, async () => {
      const actors = Array.from({length: 9}, (_, index) => ({id: `a${index}`, name: `${name} ${index}`}));
      const entries = actors.map(({id}) => ({
        actors: [id],
        claims: [{claim: 'claim', stance: 'confirms' as const}],
      }));
      const claims = await showClaims('', {width: 700, properties: {data: aDocument({actors, entries})}});
      for (const cell of [...claims.table!.tHead!.rows[0]!.cells].slice(1)) {
        const button = cell.querySelector('button')!;
        const lines = button.getBoundingClientRect().height / parseFloat(getComputedStyle(button).lineHeight);
        expect(lines).to.be.below(4.6);
        expect(button.querySelector<HTMLElement>('[title]')!.title).to.contain(name);
      }
    });
  }
});
