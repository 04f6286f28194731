import {expect} from '@open-wc/testing';
import {aDocument, manyEntries} from '../../support/builders.js';
import {aBox, show, TAG, TimelineHarness, until, type Setting} from '../../support/harness.js';

/**
 * An element as it stands in a page before its script has come: what another one shows is in its declarative shadow root.
 * The script takes over a moment later, so that a test can do what a reader did before.
 */
async function drawn(attributes = '', setting: Setting = {}): Promise<TimelineHarness> {
  const {root} = await show(attributes, setting);
  const markup = `<style data-drawn></style>${root.innerHTML.replace(/<!--.*?-->/g, '')}`;
  const box = aBox();
  box.setHTMLUnsafe(`<${TAG} ${attributes}><template shadowrootmode="open">${markup}</template></${TAG}>`);
  return new TimelineHarness(box.querySelector(TAG)!);
}

const isTaken = ({root}: TimelineHarness): boolean => !root.querySelector('[data-drawn]');

async function taken(timeline: TimelineHarness): Promise<TimelineHarness> {
  await until(() => isTaken(timeline), 'the script takes over');
  return timeline.settled();
}

describe('an element that was drawn without a script', () => {
  it('shows what was drawn until the script takes over, and never anything twice', async () => {
    const timeline = await drawn();
    const [headlines, title] = [timeline.headlines(), timeline.title()];
    expect(isTaken(timeline)).to.be.false;
    expect(headlines).to.have.length(14);
    await taken(timeline);
    expect(timeline.headlines()).to.deep.equal(headlines);
    expect(timeline.title()).to.equal(title);
    expect(timeline.chip('Confirmation').pressed).to.be.false;
  });

  it('is in its own language all along, also where that comes later', async () => {
    const timeline = await drawn('lang="ko"');
    const headlines = timeline.headlines();
    await taken(timeline);
    expect(timeline.headlines()).to.deep.equal(headlines);
    expect(headlines[0]).to.contain('한국');
  });

  it('keeps the focus and what was opened, and lets it be closed', async () => {
    const timeline = await drawn();
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
    const timeline = await drawn();
    timeline.searchField()!.value = 'Blinken';
    await taken(timeline);
    await until(() => timeline.headlines().length === 1);
    expect(timeline.searchField()!.value).to.equal('Blinken');
  });

  it('searches for what is typed while the record loads, and keeps the caret', async () => {
    const data = aDocument({title: 'Of the page', entries: [{headline: 'Alpha'}, {headline: 'Beta'}]});
    const timeline = await drawn('', {properties: {data}});
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
    const timeline = await drawn('', {properties: {data}});
    const count = timeline.headlines().length;
    timeline.element.data = data;
    await taken(timeline);
    expect(count).to.be.greaterThan(0);
    expect(timeline.headlines()).to.have.length(120);
  });

  it('shows another document until that comes, and never the bundled one instead', async () => {
    const data = aDocument({title: 'Of the page', entries: manyEntries(3)});
    const timeline = await drawn('', {properties: {data}});
    await timeline.settled();
    await import('../../../src/features/ssr-takeover/index.js');
    await timeline.settled();
    expect([isTaken(timeline), timeline.title()]).to.deep.equal([false, 'Of the page']);
    timeline.element.data = aDocument({title: 'Of the page, anew', entries: manyEntries(2)});
    await taken(timeline);
    expect(timeline.title()).to.equal('Of the page, anew');
  });

  it('is drawn by the script where its declarative root has nothing in it', async () => {
    const box = aBox();
    box.setHTMLUnsafe(`<${TAG}><template shadowrootmode="open"></template></${TAG}>`);
    const timeline = new TimelineHarness(box.querySelector(TAG)!);
    await until(() => timeline.headlines().length === 14);
    expect(timeline.title()).to.equal('Who confirmed what, and who answered');
  });
});
