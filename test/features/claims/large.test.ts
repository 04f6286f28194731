import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {aDocument} from '../../support/builders.js';
import {showClaims, type ClaimsHarness} from '../../support/claims.js';
import {allText, until, visibleText} from '../../support/harness.js';

/** Each actor speaks once, about one of the claims. */
function aLargeDocument(claims: number, actors: number): TimelineDocument {
  return aDocument({
    actors: Array.from({length: actors}, (_, index) => ({id: `a${index}`, name: `Actor ${index}`})),
    claims: Array.from({length: claims}, (_, index) => ({id: `c${index}`, text: `Claim ${index}`})),
    entries: Array.from({length: actors}, (_, index) => ({
      actors: [`a${index}`],
      headline: `Headline ${index}`,
      claims: [{claim: `c${index % claims}`, stance: 'confirms' as const}],
    })),
  });
}

const showLarge = (claims: number, actors: number, attributes = '') =>
  showClaims(attributes, {properties: {data: aLargeDocument(claims, actors)}});

const headings = ({whole}: ClaimsHarness) => [...whole.querySelectorAll('h3')].map(allText);
const placeholders = ({timeline}: ClaimsHarness) =>
  timeline.buttons().filter((button) => allText(button).startsWith('Show claim'));

describe('a table of 2,000 cells', () => {
  it('is a table', async () => {
    const claims = await showLarge(50, 40);
    expect(claims.claims()).to.have.length(50);
  });
});

describe('more than 2,000 cells', () => {
  it('are a list for each claim, at any width', async () => {
    const claims = await showLarge(51, 40);
    expect(claims.table).to.equal(null);
    expect(headings(claims)[0]).to.equal('Claim 0');
  });

  it('name few who made no statement, and count many', async () => {
    const claims = await showLarge(51, 40);
    expect(visibleText(claims.whole.querySelector('li.absent'))).to.equal(
      'No statement on record: 39 actors',
    );
  });
});

describe('2,000 claims by 500 actors', () => {
  it('are created near the viewport only', async () => {
    const claims = await showLarge(2000, 500);
    expect(headings(claims).length).to.be.at.least(15).and.below(200);
    expect(placeholders(claims).length).to.be.greaterThan(20);
    expect(claims.timeline.root.querySelectorAll('*').length).to.be.below(4000);
  });

  it('have about their full height from the start, so that the scrollbar is right', async () => {
    const claims = await showLarge(2000, 500);
    const [first, tenth] = ['c-c0', 'c-c10'].map(
      (id) => claims.timeline.root.getElementById(id)!.getBoundingClientRect().top,
    );
    const expected = ((tenth! - first!) / 10) * 2000;
    expect(claims.whole.offsetHeight).to.be.within(expected / 2, expected * 2);
  });

  it('are created when they come near', async () => {
    const claims = await showLarge(2000, 500);
    expect(headings(claims)).not.to.include('Claim 1999');
    claims.timeline.element.scrollIntoView({block: 'end'});
    await until(() => headings(claims).includes('Claim 1999'));
  });

  it('have a button for each section that is not created, for the keyboard', async () => {
    const claims = await showLarge(2000, 500);
    const last = placeholders(claims).at(-1)!;
    expect(allText(last)).to.match(/^Show claims [\d,]+ to 2,000$/);
    last.focus();
    await until(() => claims.timeline.focused()?.getAttribute('aria-label')?.endsWith('to 2,000 of 2,000'));
    await sendKeys({press: 'Enter'});
    expect(headings(claims)).to.include('Claim 1999');
  });

  it('are all printed', async () => {
    const claims = await showLarge(300, 20);
    dispatchEvent(new Event('beforeprint'));
    await claims.timeline.settled();
    expect(headings(claims).filter((text) => text.startsWith('Claim'))).to.have.length(300);
    expect(placeholders(claims)).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await claims.timeline.settled();
  });

  it('have a link that opens its entry', async () => {
    const claims = await showLarge(2000, 500);
    await claims.timeline.follow(claims.timeline.link('Headline 3', claims.whole));
    expect(claims.timeline.headline(claims.shown!)).to.equal('Headline 3');
  });
});

describe('one claim by 3,000 actors', () => {
  it('continues in further sections', async () => {
    const claims = await showLarge(1, 3000);
    expect(headings(claims)).to.deep.equal(['Claim 0']);
    expect(claims.timeline.parts('statement').length).to.be.below(500);
    placeholders(claims).at(-1)!.focus();
    await until(() => allText(claims.whole).includes('Headline 2999'));
    const lists = [...claims.whole.querySelectorAll('ul')];
    expect(lists.at(-1)!.getAttribute('aria-label')).to.equal('Claim 0');
  });
});
