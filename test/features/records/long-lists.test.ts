import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {said, show, until, type TimelineHarness} from '../../support/harness.js';

/** A long document in which the second entry leads to one far down. */
function long(count: number) {
  const entries = manyEntries(count);
  entries[1] = {...entries[1], links: [{type: 'about', to: `entry-${count - 10}`}]};
  return aDocument({entries});
}

const showLong = (count: number, attributes = '') => show(attributes, {properties: {data: long(count)}});

/** The buttons that stand for what is not in the document yet. */
const doors = (timeline: TimelineHarness) =>
  timeline.buttons().filter((button) => said(button).startsWith('Show entries'));

describe('a list of some hundred entries', () => {
  it('comes into the document whole, by itself', async () => {
    const timeline = await showLong(400);
    expect(timeline.status()).to.equal('400 of 400 shown');
    await until(() => timeline.entries().length === 400);
    expect(doors(timeline)).to.have.length(0);
    expect(timeline.headlines()).to.deep.equal(
      Array.from({length: 400}, (_, index) => `Headline ${index + 1}`),
    );
  });

  it('comes whole where it is out of view too', async () => {
    const timeline = await show('', {
      properties: {data: long(300)},
      box: {style: 'margin-block-start: 9000px'},
    });
    await until(() => timeline.entries().length === 300);
  });

  it('is drawn in one piece: no gap between its sections, and one rail', async () => {
    const timeline = await showLong(120);
    await until(() => timeline.entries().length === 120);
    const tops = timeline.entries().map((entry) => entry.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
  });

  it('tells assistive technology which part of it a section is', async () => {
    const timeline = await showLong(120);
    await until(() => timeline.entries().length === 120);
    const labels = [...timeline.part('list')!.querySelectorAll('ol')].map((list) =>
      list.getAttribute('aria-label'),
    );
    expect(labels[0]).to.match(/^Entries 1 to \d+ of 120$/);
    expect(labels.at(-1)).to.match(/to 120 of 120$/);
  });

  it('that is short has one list without a name', async () => {
    const timeline = await show();
    const lists = timeline.part('list')!.querySelectorAll('[part="list"] > ol');
    expect(lists).to.have.length(1);
    expect(lists[0]!.hasAttribute('aria-label')).to.equal(false);
  });
});

for (const count of [1000, 10_000]) {
  describe(`a list of ${count.toLocaleString('en')} entries`, () => {
    it('has its first view at once, and not all of it', async () => {
      const timeline = await showLong(count);
      expect(timeline.status()).to.contain(`${count.toLocaleString('en')} shown`);
      const {length} = timeline.entries();
      expect(length)
        .to.be.at.least(12)
        .and.below(count / 2);
      expect(timeline.entries()[0]!.getBoundingClientRect().height).to.be.greaterThan(20);
      expect(doors(timeline).length).to.be.greaterThan(0);
    });

    it('has about the height of the whole, so that the scrollbar tells the truth', async () => {
      const timeline = await showLong(count);
      const entry = timeline.entries()[0]!.closest('li')!.getBoundingClientRect().height;
      const isTrue = (height: number) => height > (entry * count) / 2 && height < entry * count * 2;
      await until(() => isTrue(timeline.element.offsetHeight));
    });

    it('has a way in by keyboard for every part that is not there yet', async () => {
      const timeline = await showLong(count);
      const ranges = doors(timeline).map((button) =>
        said(button)
          .match(/[\d,]+/g)!
          .map((n) => Number(n.replace(',', ''))),
      );
      const made = timeline.entries().length;
      expect(ranges.reduce((sum, [from, to]) => sum + to! - from! + 1, made)).to.equal(count);
      const door = doors(timeline).at(-1)!;
      door.focus();
      await sendKeys({press: 'Enter'});
      await until(() => timeline.focused()?.localName === 'article');
      expect(timeline.headline(timeline.focused() as HTMLElement)).to.equal(`Headline ${ranges.at(-1)![0]}`);
      expect(timeline.headlines()).to.include(`Headline ${count}`);
    });

    it('leads far down by a link', async () => {
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

    it('shows a far entry that is selected by code', async () => {
      const timeline = await showLong(count);
      timeline.element.select(`entry-${count - 20}`);
      await timeline.settled();
      expect(timeline.selected()).to.deep.equal([`Headline ${count - 20}`]);
    });

    it('finds a far entry by search, and comes back', async () => {
      const timeline = await showLong(count);
      await timeline.search(`headline ${count - 1}`);
      expect(timeline.headlines()).to.deep.equal([`Headline ${count - 1}`]);
      expect(timeline.status()).to.equal(`1 of ${count.toLocaleString('en')} shown`);
      await timeline.search('');
      expect(timeline.headlines()[0]).to.equal('Headline 1');
    });

    it('turns round', async () => {
      const timeline = await showLong(count, 'order="desc"');
      expect(timeline.headlines()[0]).to.equal(`Headline ${count}`);
    });

    it('comes whole before it is printed', async () => {
      const timeline = await showLong(count);
      dispatchEvent(new Event('beforeprint'));
      await until(() => timeline.entries().length === count, 'all entries are there');
      expect(doors(timeline)).to.have.length(0);
    });
  });
}

describe('scrolling through a long list', () => {
  it('brings in what comes near', async () => {
    scrollTo(0, 0);
    const timeline = await showLong(1000);
    await until(() => timeline.entries().length > 12, 'what is near has come');
    const door = doors(timeline).at(-1)!;
    const last = /\d+/.exec(said(door))![0];
    door.scrollIntoView();
    await until(() => timeline.headlines().includes(`Headline ${last}`));
  });

  it('goes on after the element has moved in the document', async () => {
    const timeline = await showLong(1000);
    timeline.element.parentElement!.append(timeline.element);
    await timeline.settled();
    // Its place: WebKit does not scroll to what is in a place that has never been in view since it moved.
    doors(timeline).at(-1)!.closest('ol')!.scrollIntoView();
    await until(() => timeline.headlines().includes('Headline 1000'));
  });
});

describe('a long list that is not seen at first', () => {
  it('in a closed tab is right when the tab opens', async () => {
    const timeline = await show('', {properties: {data: long(1000)}, box: {style: 'display: none'}});
    timeline.element.parentElement!.style.display = '';
    const last = () => doors(timeline).at(-1);
    await until(() => timeline.element.offsetHeight > 0);
    last()!.scrollIntoView();
    await until(() => timeline.headlines().includes('Headline 1000'));
  });
});

describe('ten thousand entries', () => {
  it('come into view without all being made', async () => {
    await showLong(30); // the reader of documents is loaded
    const data = long(10_000);
    const timeline = await show();
    await timeline.set({data});
    expect(timeline.entries().length).to.be.within(12, 500);
  });
});
