import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {allText, show, until, type TimelineHarness} from '../../support/harness.js';

/** A document in which the second entry links to one near the end. */
function aLongDocument(count: number) {
  const entries = manyEntries(count);
  entries[1] = {...entries[1], links: [{type: 'about', to: `entry-${count - 10}`}]};
  return aDocument({entries});
}

const showLong = (count: number, attributes = '') =>
  show(attributes, {properties: {data: aLongDocument(count)}});

/** The buttons of sections that are not rendered yet. */
const placeholders = (timeline: TimelineHarness) =>
  timeline.buttons().filter((button) => /^Show entr(y|ies) /.test(allText(button)));

describe('a long list that is updated while nothing matches', () => {
  it('shows the new version when the search is cleared', async () => {
    const timeline = await showLong(120);
    await timeline.search('nothing has these words');
    await timeline.set({data: aLongDocument(130)});
    expect(timeline.status()).to.contain('0 of 130 shown');
    expect(timeline.has('empty')).to.equal(true);
    await timeline.search('');
    await until(() => timeline.entries().length === 130);
  });

  it('is shown where the first version had no match, too', async () => {
    const timeline = await showLong(120, 'from="2050-01-01"');
    await timeline.set({data: aLongDocument(130), search: 'Headline 130'});
    await timeline.set({from: undefined});
    await until(() => timeline.headlines().join() === 'Headline 130');
  });
});

describe('a list of a few hundred entries', () => {
  it('is soon rendered completely, without scrolling', async () => {
    const timeline = await showLong(800);
    expect(timeline.status()).to.equal('800 of 800 shown');
    await until(() => timeline.entries().length === 800);
    expect(placeholders(timeline)).to.have.length(0);
    expect(timeline.headlines()).to.deep.equal(
      Array.from({length: 800}, (_, index) => `Headline ${index + 1}`),
    );
  });

  it('is rendered completely even when it is out of view', async () => {
    const timeline = await show('', {
      properties: {data: aLongDocument(300)},
      box: {style: 'margin-block-start: 9000px'},
    });
    await until(() => timeline.entries().length === 300);
  });

  it('shows its sections one below the other', async () => {
    const timeline = await showLong(120);
    await until(() => timeline.entries().length === 120);
    const tops = timeline.entries().map((entry) => entry.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
  });

  it('labels each section with its range', async () => {
    const timeline = await showLong(120);
    await until(() => timeline.entries().length === 120);
    const labels = [...timeline.part('list')!.querySelectorAll('ol')].map((list) =>
      list.getAttribute('aria-label'),
    );
    expect(labels[0]).to.match(/^Entries 1 to \d+ of 120$/);
    expect(labels.at(-1)).to.match(/to 120 of 120$/);
  });

  it('labels a section with a single entry', async () => {
    const entries = [...manyEntries(100).map((entry) => ({...entry, date: '1998'})), {date: '1999'}];
    const timeline = await show('', {properties: {data: aDocument({entries})}});
    await until(() => timeline.entries().length === 101);
    const last = [...timeline.part('list')!.querySelectorAll('ol')].at(-1)!;
    expect(last.getAttribute('aria-label')).to.equal('Entry 101 of 101');
  });

  it('has one unlabelled list if it is short', async () => {
    const timeline = await show();
    const lists = timeline.part('list')!.querySelectorAll('[part="list"] > ol');
    expect(lists).to.have.length(1);
    expect(lists[0]!.hasAttribute('aria-label')).to.equal(false);
  });
});

for (const count of [1000, 10_000]) {
  describe(`a list of ${count.toLocaleString('en')} entries`, () => {
    it('renders only its beginning at first', async () => {
      const timeline = await showLong(count);
      expect(timeline.status()).to.contain(`${count.toLocaleString('en')} shown`);
      const {length} = timeline.entries();
      expect(length)
        .to.be.at.least(12)
        .and.below(count / 2);
      expect(timeline.entries()[0]!.getBoundingClientRect().height).to.be.greaterThan(20);
      expect(placeholders(timeline).length).to.be.greaterThan(0);
    });

    it('has about its full height from the start, so that the scrollbar is right', async () => {
      const timeline = await showLong(count);
      const entry = timeline.entries()[0]!.closest('li')!.getBoundingClientRect().height;
      const isClose = (height: number) => height > (entry * count) / 2 && height < entry * count * 2;
      await until(() => isClose(timeline.element.offsetHeight));
    });

    it('has a button for every section that is not rendered yet, for the keyboard', async () => {
      const timeline = await showLong(count);
      const ranges = placeholders(timeline).map((button) =>
        allText(button)
          .match(/[\d,]+/g)!
          .map((n) => Number(n.replace(',', ''))),
      );
      const rendered = timeline.entries().length;
      expect(ranges.reduce((sum, [from, to = from]) => sum + to! - from! + 1, rendered)).to.equal(count);
      const placeholder = placeholders(timeline).at(-1)!;
      placeholder.focus();
      await sendKeys({press: 'Enter'});
      await until(() => timeline.focused()?.localName === 'article');
      expect(timeline.headline(timeline.focused() as HTMLElement)).to.equal(`Headline ${ranges.at(-1)![0]}`);
      expect(timeline.headlines()).to.include(`Headline ${count}`);
    });

    it('follows a link to an entry far down', async () => {
      const timeline = await showLong(count);
      const target = `Headline ${count - 10}`;
      await timeline.follow(timeline.link(target));
      await until(() => timeline.focused()?.localName === 'article');
      expect(timeline.headline(timeline.focused() as HTMLElement)).to.equal(target);
      await until(() => {
        const {top, bottom} = timeline.focused()!.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }, 'it is in view');
    });

    it('shows an entry far down that code selects', async () => {
      const timeline = await showLong(count);
      timeline.element.select(`entry-${count - 20}`);
      await timeline.settled();
      expect(timeline.selected()).to.deep.equal([`Headline ${count - 20}`]);
    });

    it('finds an entry far down by search, and shows all again afterwards', async () => {
      const timeline = await showLong(count);
      await timeline.search(`headline ${count - 1}`);
      expect(timeline.headlines()).to.deep.equal([`Headline ${count - 1}`]);
      expect(timeline.status()).to.equal(`1 of ${count.toLocaleString('en')} shown`);
      await timeline.search('');
      expect(timeline.headlines()[0]).to.equal('Headline 1');
    });

    it('can show the newest entry first', async () => {
      const timeline = await showLong(count, 'order="desc"');
      expect(timeline.headlines()[0]).to.equal(`Headline ${count}`);
    });

    it('is rendered completely before it is printed', async () => {
      const timeline = await showLong(count);
      dispatchEvent(new Event('beforeprint'));
      await until(() => timeline.entries().length === count, 'all entries are rendered');
      expect(placeholders(timeline)).to.have.length(0);
    });
  });
}

describe('scrolling through a long list', () => {
  it('renders sections that come near', async () => {
    scrollTo(0, 0);
    const timeline = await showLong(1000);
    scrollTo(0, timeline.entries().at(-1)!.offsetTop);
    await until(() => timeline.entries().length > 12, 'the next section is rendered');
    const placeholder = placeholders(timeline).at(-1)!;
    const last = /\d+/.exec(allText(placeholder))![0];
    placeholder.scrollIntoView();
    await until(() => timeline.headlines().includes(`Headline ${last}`));
  });

  it('still works after the element has been moved in the document', async () => {
    const timeline = await showLong(1000);
    timeline.element.parentElement!.append(timeline.element);
    await timeline.settled();
    // Scrolls to the list, not to the button: WebKit does not scroll to content that has not been in view since the move.
    placeholders(timeline).at(-1)!.closest('ol')!.scrollIntoView();
    await until(() => timeline.headlines().includes('Headline 1000'));
  });
});

describe('a long list that is hidden at first', () => {
  it('works once it is shown', async () => {
    const timeline = await show('', {properties: {data: aLongDocument(1000)}, box: {style: 'display: none'}});
    timeline.element.parentElement!.style.display = '';
    const last = () => placeholders(timeline).at(-1);
    await until(() => timeline.element.offsetHeight > 0);
    last()!.scrollIntoView();
    await until(() => timeline.headlines().includes('Headline 1000'));
  });
});

describe('a document of ten thousand entries', () => {
  it('replaces the bundled article without rendering all entries', async () => {
    await showLong(30); // loads the feature `records`
    const data = aLongDocument(10_000);
    const timeline = await show();
    await timeline.set({data});
    expect(timeline.entries().length).to.be.within(12, 500);
  });

  it('follows a shorter version of it without rendering all new entries, but the one that is selected', async () => {
    const timeline = await showLong(60, 'selected="entry-5000"');
    await until(() => timeline.entries().length === 60);
    await timeline.set({data: aLongDocument(10_000)});
    expect(timeline.entries().length).to.be.within(61, 500);
    expect(timeline.headlines()).to.include('Headline 5000');
  });
});

describe('the menu that goes to a period', () => {
  const entries = [1998, 1999, 2000, 2001].flatMap((year) =>
    manyEntries(25).map((entry, index) => ({
      ...entry,
      date: `${year}-01-${String(index + 1).padStart(2, '0')}`,
    })),
  );
  const showMenu = async () => {
    const timeline = await show('', {properties: {data: aDocument({entries})}});
    await until(() => timeline.has('jump'));
    const menu = timeline.part('jump')!.querySelector('select')!;
    const choose = (text: string): void => {
      menu.value = [...menu.options].find((option) => option.text.includes(text))!.value;
      menu.dispatchEvent(new Event('change', {bubbles: true}));
    };
    return {timeline, menu, choose, go: () => timeline.button('Go').click()};
  };
  const dateOf = (element: Element | null) => element?.querySelector('time')?.dateTime;

  it('goes to what is chosen when its button is pressed, more than once', async () => {
    const {timeline, menu, choose, go} = await showMenu();
    for (const year of ['2000', '1999']) {
      choose(year);
      menu.focus();
      go();
      await until(() => dateOf(timeline.focused()) === `${year}-01-01`);
    }
    menu.focus();
    go();
    await until(() => dateOf(timeline.focused()) === '1999-01-01');
  });

  it('keeps the focus while something is chosen, with whatever keys', async () => {
    const {timeline, menu, choose, go} = await showMenu();
    menu.focus();
    go();
    for (const key of ['ArrowDown', 'Enter', ' ', 'F4']) {
      menu.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      choose('1999');
      await timeline.settled();
      expect(timeline.focused() === menu).to.equal(true);
    }
  });

  it('has the language of an era whose name is not in that of the page', async () => {
    const eras = [1998, 1999, 2000, 2001].map((year) => ({label: {ko: `시기 ${year}`}, date: String(year)}));
    const timeline = await show('lang="en"', {properties: {data: aDocument({entries, eras})}});
    await until(() => timeline.has('jump'));
    const options = [...timeline.part('jump')!.querySelectorAll('option')].slice(1);
    expect(options.map(({lang}) => lang)).to.deep.equal(['ko', 'ko', 'ko', 'ko']);
  });
});
