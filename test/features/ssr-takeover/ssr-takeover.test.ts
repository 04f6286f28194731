import {expect} from '@open-wc/testing';
import {aDocument, manyEntries} from '../../support/builders.js';
import {heldRegistry} from '../../support/lazy-modules.js';
import {aNetwork} from '../../support/network.js';
import * as takeover from '../../../src/features/ssr-takeover/index.js';
import {aBox, show, TAG, TimelineHarness, until, type Setting} from '../../support/harness.js';

/**
 * An element in a page whose script has not loaded: its declarative shadow root has what another element shows.
 * The script takes over in a microtask, so that a test can do before, at once, what a reader did.
 */
async function drawing(attributes = '', setting: Setting = {}): Promise<() => TimelineHarness> {
  const {root} = await show(attributes, setting);
  const markup = `<style data-drawn></style>${root.innerHTML.replace(/<!--.*?-->/g, '')}`;
  return () => {
    const box = aBox();
    box.setHTMLUnsafe(`<${TAG} ${attributes}><template shadowrootmode="open">${markup}</template></${TAG}>`);
    return new TimelineHarness(box.querySelector(TAG)!);
  };
}

const isTaken = ({root}: TimelineHarness): boolean => !root.querySelector('[data-drawn]');

async function taken(timeline: TimelineHarness): Promise<TimelineHarness> {
  await until(() => isTaken(timeline), 'the script takes over');
  return timeline.settled();
}

describe('an element that was drawn without a script', () => {
  it('shows what was drawn until the script takes over, and never anything twice', async () => {
    const timeline = (await drawing())();
    const [headlines, title] = [timeline.headlines(), timeline.title()];
    expect(isTaken(timeline)).to.be.false;
    expect(headlines).to.have.length(14);
    await taken(timeline);
    expect(timeline.headlines()).to.deep.equal(headlines);
    expect(timeline.title()).to.equal(title);
    expect(timeline.chip('Confirmation').pressed).to.be.false;
  });

  it('is in its own language all along, also where that comes later', async () => {
    const timeline = (await drawing('lang="ko"'))();
    const headlines = timeline.headlines();
    await taken(timeline);
    expect(timeline.headlines()).to.deep.equal(headlines);
    expect(headlines[0]).to.contain('한국');
  });

  it('keeps the focus and what was opened, and lets it be closed', async () => {
    const timeline = (await drawing())();
    const before = timeline.entry('State Department confirms');
    timeline.details(before)!.open = true;
    timeline.details(before)!.querySelector('summary')!.focus();
    await taken(timeline);
    const after = timeline.entry('State Department confirms');
    expect(after).not.to.equal(before);
    expect(timeline.details(after)!.open).to.be.true;
    expect(timeline.focused()).to.equal(timeline.details(after)!.querySelector('summary'));
    await timeline.set({theme: 'dark'});
    expect(timeline.details(after)!.open).to.be.true;
    timeline.details(after)!.querySelector('summary')!.click();
    await timeline.settled();
    expect(timeline.details(after)!.open).to.be.false;
  });

  it('searches for what was typed', async () => {
    const timeline = (await drawing())();
    timeline.searchField()!.value = 'Blinken';
    await taken(timeline);
    await until(() => timeline.headlines().length === 1);
    expect(timeline.searchField()!.value).to.equal('Blinken');
  });

  it('searches for what is typed while the record loads, and keeps the caret', async () => {
    const data = aDocument({title: 'Of the page', entries: [{headline: 'Alpha'}, {headline: 'Beta'}]});
    const timeline = (await drawing('', {properties: {data}}))();
    await timeline.settled();
    await import('../../../src/features/ssr-takeover/index.js');
    const field = timeline.searchField()!;
    field.focus();
    field.value = 'Beta';
    field.setSelectionRange(1, 2);
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    timeline.element.data = data;
    await taken(timeline);
    const next = timeline.searchField()!;
    expect(next).not.to.equal(field);
    expect(timeline.headlines()).to.deep.equal(['Beta']);
    expect([next.value, next.selectionStart, next.selectionEnd]).to.deep.equal(['Beta', 1, 2]);
    expect(timeline.focused()).to.equal(next);
  });

  it('keeps a long list whole', async () => {
    const data = aDocument({entries: manyEntries(120)});
    const timeline = (await drawing('', {properties: {data}}))();
    const count = timeline.headlines().length;
    timeline.element.data = data;
    await taken(timeline);
    expect(count).to.be.greaterThan(0);
    expect(timeline.headlines()).to.have.length(120);
  });

  it('shows another document until that comes, and never the bundled one instead', async () => {
    const data = aDocument({title: 'Of the page', entries: manyEntries(3)});
    const timeline = (await drawing('', {properties: {data}}))();
    await timeline.settled();
    await import('../../../src/features/ssr-takeover/index.js');
    await timeline.settled();
    expect([isTaken(timeline), timeline.title()]).to.deep.equal([false, 'Of the page']);
    timeline.element.data = aDocument({title: 'Of the page, anew', entries: manyEntries(2)});
    await taken(timeline);
    expect(timeline.title()).to.equal('Of the page, anew');
  });

  it('has a line above what was drawn if its record does not load, and can be tried again', async () => {
    const network = aNetwork((request) => {
      if (network.requests.length === 1) request.answer('', {status: 404});
      else request.answer(JSON.stringify(aDocument({title: 'Loaded'})));
    });
    const timeline = (await drawing())();
    timeline.element.setAttribute('src', '/gone.json');
    await until(() => timeline.has('error'));
    expect(timeline.error()).to.match(/^This timeline could not be loaded\. Try again/);
    expect([isTaken(timeline), timeline.headlines().length]).to.deep.equal([false, 14]);
    timeline.button('Try again').click();
    await taken(timeline);
    expect([timeline.title(), timeline.has('error')]).to.deep.equal(['Loaded', false]);
  });

  it('has that line if the script’s own part does not load', async () => {
    const draw = await drawing();
    const held = heldRegistry('features');
    const timeline = draw();
    await until(() => held.requested.includes('ssr-takeover'));
    await held.fail('ssr-takeover');
    await until(() => timeline.has('error'));
    expect([isTaken(timeline), timeline.headlines().length]).to.deep.equal([false, 14]);
    timeline.button('Try again').click();
    await held.arrive('ssr-takeover', takeover);
    await taken(timeline);
    expect([timeline.headlines().length, timeline.has('error')]).to.deep.equal([14, false]);
  });

  it('is drawn by the script where its declarative root has nothing in it', async () => {
    const box = aBox();
    box.setHTMLUnsafe(`<${TAG}><template shadowrootmode="open"></template></${TAG}>`);
    const timeline = new TimelineHarness(box.querySelector(TAG)!);
    await until(() => timeline.headlines().length === 14);
    expect(timeline.title()).to.equal('Who confirmed what, and who answered');
  });
});
