import {expect} from '@open-wc/testing';
import {allText, show, type TimelineHarness} from '../support/harness.js';

const isShown = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;
const opener = (timeline: TimelineHarness, name: string): HTMLElement =>
  timeline
    .parts('opener')
    .find((button) => allText(button).startsWith(name) || button.getAttribute('aria-label') === name)!;
const isOpen = (timeline: TimelineHarness, name: string): string | null =>
  opener(timeline, name).getAttribute('aria-expanded');

describe('the toolbar of a narrow element', () => {
  it('shows filters after a press on their button, and hides them after another', async () => {
    const timeline = await show('', {width: 360});
    expect(isShown(timeline.part('kinds'))).to.equal(false);
    await timeline.press(opener(timeline, 'Filter'));
    expect([isShown(timeline.part('kinds')), isOpen(timeline, 'Filter')]).to.deep.equal([true, 'true']);
    await timeline.chip('Response').press();
    expect(isShown(timeline.part('kinds')), 'after an update').to.equal(true);
    await timeline.press(opener(timeline, 'Filter'));
    expect([isShown(timeline.part('kinds')), isOpen(timeline, 'Filter')]).to.deep.equal([false, 'false']);
  });

  it('says how many filters are on while they are hidden', async () => {
    const timeline = await show('kinds="response question" actors="nis"', {width: 360});
    expect(allText(opener(timeline, 'Filter'))).to.equal('Filter (3)');
    await timeline.set({kinds: ['response', 'response']});
    expect(allText(opener(timeline, 'Filter'))).to.equal('Filter (2)');
  });

  it('puts the focus into the search field that it shows', async () => {
    const timeline = await show('', {width: 360});
    expect(isShown(timeline.part('search'))).to.equal(false);
    await timeline.press(opener(timeline, 'Search'));
    expect(isShown(timeline.part('search'))).to.equal(true);
    expect(timeline.focused() === timeline.searchField()).to.equal(true);
  });

  it('puts it there beside other fields, too', async () => {
    const timeline = await show('controls="actors search"', {width: 360});
    await timeline.press(opener(timeline, 'Search'));
    expect(timeline.focused() === timeline.searchField()).to.equal(true);
  });

  it('keeps the search field while it has the focus', async () => {
    const timeline = await show('', {width: 360, properties: {search: 'N'}});
    timeline.searchField()!.focus();
    await timeline.search('');
    expect(timeline.focused() === timeline.searchField()).to.equal(true);
    expect(isShown(timeline.part('search'))).to.equal(true);
  });

  it('shows the search field while there is a text in it', async () => {
    const timeline = await show('', {width: 360, properties: {search: 'NATO'}});
    expect(isShown(timeline.part('search'))).to.equal(true);
    await timeline.search('');
    expect(isShown(timeline.part('search'))).to.equal(false);
  });

  it('has no button for a field that is shown anyway, and one that says whether it is', async () => {
    const timeline = await show('', {width: 360, properties: {search: 'NATO'}});
    const state = () => ({
      field: isShown(timeline.part('search')),
      button: isShown(opener(timeline, 'Search')) && isOpen(timeline, 'Search'),
    });
    expect(state()).to.deep.equal({field: true, button: false});
    timeline.searchField()!.focus();
    await timeline.search('');
    expect(state(), 'with the focus').to.deep.equal({field: true, button: 'true'});
    await timeline.press(opener(timeline, 'Search'));
    expect(state(), 'closed').to.deep.equal({field: false, button: 'false'});
    await timeline.press(opener(timeline, 'Search'));
    expect(state(), 'opened').to.deep.equal({field: true, button: 'true'});
  });

  for (const lang of ['en', 'ko']) {
    it(`is one line of the narrowest phones (${lang})`, async () => {
      const timeline = await show(`lang="${lang}"`, {width: 306});
      const tops = [...timeline.part('toolbar')!.querySelectorAll('button')]
        .filter(isShown)
        .map((button) => button.getBoundingClientRect().top);
      expect(tops).to.have.length(6);
      expect(Math.max(...tops) - Math.min(...tops)).to.be.lessThan(5);
    });
  }

  it('has no button for what it does not have', async () => {
    const timeline = await show('controls="search"', {width: 360});
    expect(timeline.parts('opener').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Search',
    ]);
  });
});

describe('the toolbar of a wide element', () => {
  it('shows everything at once, and no such buttons', async () => {
    const timeline = await show('', {width: 1168});
    expect(timeline.parts('opener').some(isShown)).to.equal(false);
    expect([timeline.part('kinds'), timeline.part('search')].every(isShown)).to.equal(true);
  });
});

describe('export and embed', () => {
  it('are below the entries, and open without moving their own button', async () => {
    for (const width of [328, 1168]) {
      const timeline = await show('controls="export embed" embed-src="/embed.html"', {width});
      for (const name of ['export', 'embed']) {
        const summary = timeline.part(name, timeline.part('footer')!)!.querySelector('summary')!;
        const before = summary.getBoundingClientRect();
        await timeline.press(summary);
        const after = summary.getBoundingClientRect();
        expect([after.left, after.top], `${name} ${width}`).to.deep.equal([before.left, before.top]);
      }
    }
  });
});
